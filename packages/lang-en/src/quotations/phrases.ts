/** Words of noun phrases, and nouns by who or what they stand for. */
import type { PhraseWords } from '@depesche/language';
import { words } from './word-list.js';

export const phrases: PhraseWords = {
  nouns: 'open',
  determiners: words(`
    the a an this that these those my your his her its our their some any no every each either neither both all many most several few another other such one two three four five six seven eight nine ten dozens hundreds
  `),
  definiteDeterminers: words('the this that these those'),
  genderedDeterminers: [],
  indefiniteDeterminers: words('a an as any no'),
  obliqueDeterminers: [],
  genitiveDeterminers: [],
  linkingPrepositions: words('of for from at with'),
  pluralNouns: words('people police men women children media critics data pollsters staff'),
  objectPronouns: words('him her them us me you it himself herself themselves'),
  pluralDeterminers: words('these those many several few both all some most two three four five six seven eight nine ten'),
  singularDeterminers: words('a an this that each every another one'),
  possessives: words('my your his her its our their'),
  viewpointPrepositions: [],
  ownAdjectives: words('own'),
  agentPrepositions: words('by'),
  prepositions: words(`
    of in on at by for from with without to into onto about after before between through during against within among amid across toward towards behind below above upon despite over under near around since until like unlike
    beyond beside besides along outside inside via per throughout following including regarding concerning than off down out up
  `),
  pronouns: [
    { form: 'he', gender: 'masculine' },
    { form: 'she', gender: 'feminine' },
    { form: 'it', gender: 'neuter' },
    { form: 'they', gender: 'plural' },
    { form: 'we', gender: 'any' },
    { form: 'i', gender: 'any' },
    { form: 'you', gender: 'any' },
    { form: 'who', gender: 'any' },
    { form: 'others', gender: 'plural' },
    { form: 'some', gender: 'plural' },
    { form: 'many', gender: 'plural' },
    { form: 'most', gender: 'plural' },
    { form: 'both', gender: 'plural' },
    { form: 'everyone', gender: 'any' },
    { form: 'everybody', gender: 'any' },
    { form: 'someone', gender: 'any' },
    { form: 'somebody', gender: 'any' },
    { form: 'anyone', gender: 'any' },
    { form: 'nobody', gender: 'any' },
    { form: 'one', gender: 'any' },
  ],
  firstPerson: words('i we'),
  reflexives: words('himself herself itself themselves myself ourselves yourself'),
  adverbs: words(`
    also not never ever just only still even already then now later again once twice often sometimes always rarely seldom soon today yesterday tomorrow tonight recently earlier previously currently eventually finally
    first however instead meanwhile moreover too very much further furthermore perhaps maybe here there thus therefore hence nonetheless nevertheless likewise indeed actually simply merely quickly repeatedly reportedly allegedly
    publicly privately openly clearly flatly famously frequently consistently explicitly implicitly initially originally specifically generally largely widely long since so almost nearly ago back afterward afterwards
    n't n’t
  `),
  nameParticles: words('von van de del della di da dos du la le el al bin ibn der den ten ter abu ben st. san mac'),
  lowerCaseNames: [],
  timeNouns: words(`
    monday tuesday wednesday thursday friday saturday sunday morning afternoon evening night weekend week weeks month months year years day days hour hours minute minutes january february march april june july august september october november december jan. feb. aug. sept. oct. nov. dec. noon midnight
  `),
  adjectiveEndings: [],
  genitiveNameEnding: '’s',
  bareGenitiveEnding: '~',
  speakerNouns: words(`
    spokesman spokeswoman spokesperson spokespeople president vice-president minister secretary chancellor premier governor mayor senator senators representative representatives congressman congresswoman lawmaker lawmakers legislator legislators councillor councilman
    leader leaders chief chiefs head director directors chairman chairwoman chair ceo executive executives manager managers officer officers official officials aide aides adviser advisers advisor advisors strategist strategists consultant consultants analyst analysts expert experts
    economist economists professor professors scientist scientists researcher researchers historian historians author authors writer writers journalist journalists reporter reporters columnist columnists editor editors commentator commentators host anchor moderator pundit pundits
    lawyer lawyers attorney attorneys judge judges justice justices prosecutor prosecutors sheriff detective investigator investigators police policeman cop cops general admiral colonel captain sergeant soldier soldiers veteran veterans
    king queen prince princess pope bishop archbishop cardinal pastor priest imam rabbi doctor doctors nurse nurses teacher teachers student students parent parents mother father son daughter brother sister wife husband uncle aunt friend friends neighbor neighbors neighbour neighbours
    coach player players actor actress singer star artist fan fans man woman men women people person voter voters supporter supporters critic critics opponent opponents rival rivals candidate candidates nominee nominees contender contenders frontrunner front-runner
    democrat democrats republican republicans conservatives liberals progressives activist activists protester protesters demonstrators resident residents citizen citizens americans worker workers union unions member members donor donors delegate delegates
    campaign campaigns committee commission council court courts company companies firm bank agency department ministry office government administration party parties group groups organization organisation organizations association institute university school team board panel
    newspaper newspapers paper magazine network channel outlet media press times post journal report reports poll polls survey study article editorial memo document documents letter statement source sources witness witnesses insider insiders family families
    owner owners founder founders investor investors farmer farmers driver drivers pilot user users customer customers tenant tenants landlord victim victims suspect defendant guard guards ambassador diplomat diplomats envoy commissioner superintendent principal dean curator mp mps
  `),
  muteNouns: words(`
    plan plans idea ideas word words question questions answer answers reason reasons goal goals problem problems issue issues thing things way ways day days week month year time times place places money price prices cost costs war peace deal law laws bill bills vote votes race election elections
    speech debate event rally meeting talk talks visit trip move moves effort efforts attempt attempts result results rate rates number numbers percent share part parts half end start change changes case cases fact facts point points evidence book film movie song video
  `),
  muteEndings: words('ness ment tion sion ity ance ence ism ship'),
  adverbEndings: words('ly'),
  questionLabels: words('q question'),
  answerLabels: words('a answer'),
};
