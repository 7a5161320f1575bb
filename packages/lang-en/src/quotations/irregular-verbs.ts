/** Past tense and participle of verbs that do not form them with -ed. */
const table = `
say said said
tell told told
write wrote written
speak spoke spoken
think thought thought
know knew known
see saw seen
find found found
feel felt felt
mean meant meant
hear heard heard
read read read
make made made
give gave given
hold held held
put put put
show showed shown
foresee foresaw foreseen
forbid forbade forbidden
swear swore sworn
sing sang sung
seek sought sought
forget forgot forgotten
learn learned learned
understand understood understood
take took taken
bet bet bet
let let let
shoot shot shot
retell retold retold
withdraw withdrew withdrawn
overrule overruled overruled
choose chose chosen
quit quit quit
vow vowed vowed
stick stuck stuck
stand stood stood
blow blew blown
go went gone
set set set
lay laid laid
lead led led
bring brought brought
come came come
teach taught taught
leave left left
`;

/** Past tense and participle by base form. */
export const irregularVerbs: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map(
  table.trim().split('\n').map((line): [string, readonly [string, string]] => {
    const [base, past, participle] = line.split(' ') as [string, string, string];
    return [base, [past, participle]];
  }),
);
