/** Words that lead to a source without a verb: „according to“, „per“, „in the words of“. */
import type { SourceWords } from '@depesche/language';
import { words } from './word-list.js';

export const sources: SourceWords = {
  prepositions: ['according to', 'in the words of', 'in the view of', 'in the opinion of'],
  weakPrepositions: [],
  viewpoints: [],
  postpositions: [],
  statementNouns: words(`
    statement statements account accounts report reports announcement release testimony affidavit deposition interview remarks comments words poll polls survey surveys study studies analysis data figures
    estimate estimates letter memo email emails document documents filing filings transcript tweet post article story editorial speech address findings records sources source
  `),
  contentNouns: words(`
    claim claims statement assertion assertions allegation allegations accusation accusations charge suggestion suggestions argument arguments belief beliefs view opinion conviction contention insistence
    hope hopes fear fears worry worries concern concerns expectation expectations prediction predictions warning warnings promise promises pledge pledges vow threat threats announcement admission acknowledgement acknowledgment denial denials report reports rumor rumors rumour rumours news
    idea notion theory conclusion finding findings evidence sign signs indication indications speculation criticism complaint complaints demand demands request requests call calls proposal recommendation suspicion doubt doubts confidence perception impression message motto slogan cry chant chants words phrase headline
  `),
  attributions: [],
  comparisons: ['as'],
  backReferences: [],
  weakBackReferences: [],
  relatives: [],
};
