/** Auxiliaries, modals, and frequent verbs that are no cues. */
import type { VerbForms } from '@depesche/language';
import { words } from './word-list.js';

export const verbForms: VerbForms = {
  perfect: words("has have had having hasn't haven't hadn't hasn’t haven’t hadn’t he’s she’s it’s i’ve we’ve they’ve you’ve he'd"),
  passive: words("is are was were be been being am isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t i’m i'm he’s he's she’s she's it’s it's that’s that's there’s there's we’re we're they’re they're you’re you're"),
  modals: words(`
    will would can could may might must shall should do does did won't wouldn't can't couldn't shouldn't don't doesn't didn't cannot won’t wouldn’t can’t couldn’t shouldn’t don’t doesn’t didn’t
    i’ll he’ll she’ll it’ll we’ll they’ll you’ll i’d he’d she’d we’d they’d you’d i'll he'll she'll it'll we'll they'll you'll i'd she'd we'd they'd you'd
  `),
  hearsay: [],
  hearsayInfinitives: [],
  subjunctive: [],
  weakSubjunctive: [],
  indicative: words(`
    got gets get goes went came comes took takes gave gives made makes put puts ran runs became becomes began begins kept keeps left leaves lost loses won wins met meets held holds stood stands sat sits led leads
    fell falls rose rises grew grows knew knows brought brings bought buys sold sells sent sends spent spends paid pays built builds broke breaks drew draws drove drives ate eats flew flies fought fights spoke speaks
    said says felt found finds heard hears saw sees thought thinks wanted wants needed needs used uses tried tries asked worked works lived lives died dies killed kills happened happens seemed seems appeared appears turned turns started starts ended ends continued continues
    remained remains stayed stays moved moves played plays helped helps showed shows gained received receives expected faces faced includes included served serves wrote writes voted votes won’t
  `),
  pluralEnding: '',
  finiteEndings: words('ed s'),
  trailingVerbs: [],
  titleVerbs: words('is was are were has had plays played opens opened airs aired runs ran appears appeared premieres premiered reads'),
};
