/** What the other forms of a German verb are made from. */

/** Third person present, past, participle. */
export type PrincipalParts = readonly [present: string, past: string, participle: string];
