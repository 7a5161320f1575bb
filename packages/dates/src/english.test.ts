import { assembleArticle, tag } from '@depesche/article';
import { en } from '@depesche/lang-en';
import { segments } from '@depesche/segment';
import { describe, expect, it } from 'vitest';
import { dates } from './index.js';

const taggers = [segments({ packs: [en] }), dates({ packs: [en] })];

/** Each expression as `words = TYPE value mod`. */
function read(text: string, { language = 'en', published = '2024-06-12' }: { language?: string; published?: string } = {}): string[] {
  const article = assembleArticle({ language, metadata: { datePublished: published }, blocks: [{ type: 'text', role: 'paragraph', text }] });
  return tag(article, taggers).annotations.timexes!.map(({ start, end, type, value, mod }) => `${text.slice(start, end)} = ${type} ${value}${mod === undefined ? '' : ` ${mod}`}`);
}

describe('English dates on a Wednesday, 12 June 2024', () => {
  it.each([
    ['She was elected on November 3, 2020.', ['November 3, 2020 = DATE 2020-11-03']],
    ['It opened on the 3rd of May.', ['the 3rd of May = DATE 2024-05-03']],
    ['The bill runs through Sept. 30.', ['Sept. 30 = DATE 2024-09-30']],
    ['They voted to keep it until March 1.', ['March 1 = DATE 2025-03-01']],
    ['The fair runs July 3-5, 2025.', ['July 3 = DATE 2025-07-03', '5, 2025 = DATE 2025-07-05']],
    ['They will meet on July 17th, 18th or 19th.', ['July 17th = DATE 2024-07-17', '18th = DATE 2024-07-18', '19th = DATE 2024-07-19']],
    ['They will meet on the 20th of next month.', ['the 20th of next month = DATE 2024-07-20']],
    ['It starts on the first Monday of next month.', ['the first Monday of next month = DATE 2024-07-01']],
    ['It rains in the week of June 3.', ['the week of June 3 = DATE 2024-W23']],
    ['Updated Thurs., Nov. 21, 2013.', ['Thurs., Nov. 21, 2013 = DATE 2013-11-21']],
    ['From June to August 2019 it was shut.', ['June = DATE 2019-06', 'August 2019 = DATE 2019-08']],
    ['In the year 476 Rome fell, and in the year 300 people left.', ['the year 476 = DATE 0476']],
    ['Theresa May spoke, and you may march.', []],
  ])('days: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['en', '2024-12-03'],
    ['en-US', '2024-12-03'],
    ['en-GB', '2024-03-12'],
    ['en-Latn-AU', '2024-03-12'],
  ])('reads 12/03/2024 in %s as %s', (language, day) => {
    expect(read('The committee met on 12/03/2024.', { language })).toEqual([`12/03/2024 = DATE ${day}`]);
  });

  it('reads digits that make a date in one order only', () => {
    expect(read('It rested on 25/12/2023.')).toEqual(['25/12/2023 = DATE 2023-12-25']);
  });

  it.each([
    ['He resigned on Tuesday.', ['Tuesday = DATE 2024-06-11']],
    ['He will resign on Tuesday.', ['Tuesday = DATE 2024-06-18']],
    ['The vote is next Tuesday.', ['next Tuesday = DATE 2024-06-18']],
    ['The vote was last Thursday.', ['last Thursday = DATE 2024-06-06']],
    ['The vote is this Friday.', ['this Friday = DATE 2024-06-14']],
    ['It burned early Sunday morning.', ['early Sunday morning = TIME 2024-06-09TMO']],
    ['Last night it rained.', ['Last night = TIME 2024-06-11TNI']],
    ['They leave tonight.', ['tonight = TIME 2024-06-12TNI']],
  ])('weekdays: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['Fourth-quarter profit rose.', ['Fourth-quarter = DATE 2023-Q4']],
    ['It may pass in the third quarter of 2025.', ['the third quarter of 2025 = DATE 2025-Q3']],
    ['Q3 2025 and H1 2026 look better.', ['Q3 2025 = DATE 2025-Q3', 'H1 2026 = DATE 2026-H1']],
    ['The 1990s and the late 1970s were hard.', ['The 1990s = DATE 199', 'the late 1970s = DATE 197 END']],
    ['He died in 44 BC in Rome.', ['44 BC = DATE BC0044']],
    ['It was built in the early 5th century B.C. by them.', ['the early 5th century B.C. = DATE BC04 START']],
    ['It fell in AD 79, or 80 CE.', ['AD 79 = DATE 0079', '80 CE = DATE 0080']],
    ['Between 350 and 300 BCE it grew.', ['350 = DATE BC0350', '300 BCE = DATE BC0300']],
    ['They spent 79 on an ad 12 times.', []],
    ['In the 1600s and the 19th century it grew.', ['the 1600s = DATE 16', 'the 19th century = DATE 18']],
    ['By mid-May 2025 it ends.', ['mid-May 2025 = DATE 2025-05 MID']],
    ['It fell later this month.', ['later this month = DATE 2024-06 END']],
    ['It opened in the fall of 2011.', ['the fall of 2011 = DATE 2011-FA']],
    ['The fall of the wall is history.', []],
  ])('longer parts: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['Shops close on Thanksgiving.', ['Thanksgiving = DATE 2024-11-28']],
    ['Shops opened on Black Friday 2023.', ['Black Friday 2023 = DATE 2023-11-24']],
    ['It rained on New Year’s Eve.', ['New Year’s Eve = DATE 2023-12-31']],
    ['They marched on Martin Luther King Jr. Day.', ['Martin Luther King Jr. Day = DATE 2024-01-15']],
    ['It snowed on Good Friday.', ['Good Friday = DATE 2024-03-29']],
  ])('feasts: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['Two weeks ago it began.', ['Two weeks ago = DATE 2024-W22']],
    ['It began three days ago.', ['three days ago = DATE 2024-06-09']],
    ['A year from now it ends.', ['A year from now = DATE 2025']],
    ['On May 3 he left; two days later he was back.', ['May 3 = DATE 2024-05-03', 'two days later = DATE 2024-05-05']],
    ['In recent years it grew; now it shrinks.', ['recent years = DATE PAST_REF', 'now = DATE PRESENT_REF']],
  ])('counted: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['It starts at 8 p.m. ET.', ['8 p.m. ET = TIME 2024-06-12T20:00']],
    ['It starts at noon.', ['noon = TIME 2024-06-12T12:00']],
    ['It ended at 12:15 am.', ['12:15 am = TIME 2024-06-12T00:15']],
    ['They meet from 10-11:30am.', ['10 = TIME 2024-06-12T10:00', '11:30am = TIME 2024-06-12T11:30']],
    ['They meet from 11 am to 3.', ['11 am = TIME 2024-06-12T11:00', '3 = TIME 2024-06-12T15:00']],
    ['They meet between 3 and 5 on Friday.', ['3 = TIME 2024-06-14T03:00', '5 = TIME 2024-06-14T05:00', 'Friday = DATE 2024-06-14']],
    ['They meet 7pm-9pm.', ['7pm = TIME 2024-06-12T19:00', '9pm = TIME 2024-06-12T21:00']],
    ['It was half past three in the afternoon.', ['half past three in the afternoon = TIME 2024-06-12T15:30']],
    ['The call came at 0930 GMT.', ['0930 GMT = TIME 2024-06-12T09:30']],
    ['They won 3-2 and lost 1-0.', []],
  ])('times: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['The past three years were wet.', ['The past three years = DURATION P3Y']],
    ['It took twenty-five years.', ['twenty-five years = DURATION P25Y']],
    ['It took six to eight weeks.', ['six = DURATION P6W', 'eight weeks = DURATION P8W']],
    ['It took more than 2.5 hours.', ['more than 2.5 hours = DURATION PT2.5H MORE_THAN']],
    ['The two-day summit ended.', ['two-day = DURATION P2D']],
    ['The 45-year-old is 45 years old.', []],
    ['They meet twice a week and every Monday.', ['twice a week = SET P1W', 'every Monday = SET XXXX-WXX-1']],
    ['About 1,500 people came, 2000 stayed.', []],
  ])('durations and sets: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
