/** English quotation marks, double and single, curly and straight; those of other languages come with foreign agencies. */
import type { QuotationMarks } from '@depesche/language';
import { words } from './word-list.js';

export const marks: QuotationMarks = {
  pairs: [
    ['“', '”'],
    ['“', '"'],
    ['"', '”'],
    ['‘', '’'],
    ['„', '“'],
    ['«', '»'],
    ['»', '«'],
  ],
  straight: ['"', "'"],
  doubled: true,
  resumed: true,
  titleNouns: words(`
    newspaper paper magazine journal blog website site page column article story essay op-ed editorial headline book books novel novels memoir biography autobiography bestseller
    film films movie movies documentary series show shows sitcom drama comedy musical play plays opera song songs single album albums track hit hits tune anthem poem poems painting ad ads spot video clip game games
    program programme podcast episode exhibition exhibit project campaign operation act bill law initiative ship yacht ferry tanker satellite probe rocket spacecraft hurricane storm virus worm app brand label
    band group gang club restaurant bar hotel movement party organisation organization charity foundation word words term terms phrase name nickname title hashtag slogan motto category award prize
  `),
  scareWords: words('so-called dubbed nicknamed named titled entitled alias aka'),
};
