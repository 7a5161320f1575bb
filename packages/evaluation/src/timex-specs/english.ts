/** The English cases of both specifications. */
import { en } from '@depesche/lang-en';
import type { SpecLanguage } from './spec-language.js';

/** Names that stand in the pack with a capital only. */
const names: ReadonlySet<string> = new Set(
  Object.entries(en.dates.classes)
    .filter(([, words]) => words.case === 'upper')
    .flatMap(([, { words }]) => Object.keys(words).flatMap((forms) => forms.split(' ')))
    .filter((word) => word.length > 1),
);
/** Names that are also other words; what stands beside them tells. */
const ambiguous: ReadonlySet<string> = new Set(['may', 'march', 'sun', 'sat', 'wed', 'mar', 'dec']);
const nameBefore = /(?:\b(?:in|on|of|from|to|till|until|between|since|and|next|last|this|early|late|mid|by|after|before|through|during|the|or)[ -]|\d(?:st|nd|rd|th)?[ -]|[,:(-] ?|^)$/i;
const nameAfter = /^\.? ?(?:\d|the |twenty|thirty|first|second|third|[a-z]+th\b)/;

/** The text with a capital at each of these names; nothing changes its length. */
function spelled(text: string): string {
  return text.replace(/\p{L}+/gu, (word, at: number) => {
    const isName = names.has(word) && (!ambiguous.has(word) || nameBefore.test(text.slice(0, at)) || nameAfter.test(text.slice(at + word.length)));
    return isName ? word[0]!.toUpperCase() + word.slice(1) : word;
  });
}

/** English. */
export const english: SpecLanguage = {
  name: 'English',
  pack: en,
  recognizers: 'English',
  duckling: 'EN.hs',
  modes: ['DateTimeModelTasksMode.json', 'DateTimeModelCalendarMode.json', 'DateTimeModelExperimentalMode.json', 'TimeZoneExtractor.json', 'TimeZoneParser.json'],
  spell: spelled,
  joining: new Set(
    (
      'on in at the of from to until till by for between and or after before since during within through throughout around about circa ca exactly ' +
      'approximately starting beginning ending any time anytime as a an this my later earlier upcoming it happens no than date oclock o clock ' +
      'commencing effective thru'
    ).split(' '),
  ),
  frame: 'It will be then: ',
  counted:
    /\bwithin (?:the )?(?:next )?[\w-]+ \w+$|\b(?:next|last|past|previous|coming|upcoming|following)(?: \d+| one| two| three| four| five| six| seven| ten| couple(?: of)?| few| several| \w+ty(?: |-)\w+)? (?:working |business )?(?:years|quarters|months|weeks|days|hours?|minutes?|mins?|seconds?|decades?)|\b(?:\d+|two|three|four|five|ten) (?:last|past|previous) (?:years|quarters|months|weeks|days|hours|minutes|seconds|decades)/i,
  within: /^within 2 weeks/,
  isClockAlone: (phrase) =>
    /\d|one|two|three|four|five|six|seven|eight|nine|ten|noon|quarter|half/i.test(phrase) &&
    !/today|tonight|tomorrow|yesterday|morning|noon|night|evening|day|gmt|\d[ap]\b|minute|hour|second|now|ago|\d\/|\b1[3-9]:|\b2\d:|feb|mar|jul|sep|dec/i.test(phrase),
  dayParts: { '18-24': 'EV', '12-14': 'MI', '12-19': 'AF', '0-12': 'MO', '21-24': 'NI' },
  feasts: new Set(
    (
      "Christmas|New Year's Eve|New Year's Day|Valentine's Day|Halloween|Black Friday|Thanksgiving Day|Martin Luther King's Day|Easter Sunday|" +
      "Easter Monday|Maundy Thursday|Pentecost|Whit Monday|Palm Sunday|Trinity Sunday|Shrove Tuesday|St Patrick's Day|Mother's Day|Father's Day|" +
      'Labor Day|Memorial Day|Independence Day|Veterans Day|Earth Day|Ash Wednesday|Good Friday|Holy Saturday|Corpus Christi|Boxing Day|Epiphany|' +
      'Ascension Day|Christmas Eve|Cyber Monday|Presidents Day|Columbus Day'
    ).split('|'),
  ),
  countedFrom: /\b(?:ago|from now|from today|hence|later|back)\b/i,
  senseless: [
    { kind: 'what is left of a unit (“rest of the week”)', words: /\b(?:rest|remaining|remainder|what is left) /i },
    { kind: 'as soon as possible', words: /as possible|asap/i },
    { kind: 'a vague number counted as two or three', words: /\b(?:few|couple|several|some|tens|thousands|hundreds)\b/i },
    { kind: 'counted from a day or event (“3 weeks after Christmas”)', words: /\b(?:days?|weeks?|months?|years?|hours?|minutes?)\)? (?:after|before|from|starting|beginning|commencing|following|prior|since) (?!now\b|today\b|to now)|starting (?:from|on|tomorrow|today)|\bafter (?:lunch|dinner|school|work)/i },
    { kind: 'time zones', words: /\b(?:time ?zone|daylight|standard time|[a-z]+ time\b.*\btime)\b|\b(?:gmt|utc|bst|cet|[pecm][sd]?t)\b/i },
    { kind: 'business, school and fiscal calendars', words: /\b(?:business|working|work ?week|work day|fiscal|school|fy|sy|cy|semester)\b|\b(?:fy|sy|cy)\d/i },
    { kind: 'the start or end of a day, month or year as days or a point in time', words: /\b(?:eod|eom|eoy|bom|boy|end of (?:the )?day|end of (?:tomorrow|today|(?:this|the) [a-z]+day)|close of business|cob)\b|^(?:at )?(?:the )?(?:beginning|end|early|late|mid) /i },
    { kind: 'part of a set or an alternative (“Monday or Tuesday next week at 3 or 4”)', words: /\bor\b.*\bor\b/i },
    { kind: 'feasts of other calendars', words: /\b(?:yuandan|eid|ramadan|ramazan|ramzan|ramadhan|ramathan|hijri|islamic|arabic|chinese|lunar|diwali|orthodox|clean monday|hanukkah|purim|passover|festival of breaking)/i },
    { kind: 'a number with neither word nor sign of a date (“on 15”, “Monday 3-8”, “at 9a”)', words: /^(?:on |at |from |between |for the )?\d{1,2}[ap]?[.!]?$|^\d{1,2} ?(?:-|to|till) ?\d{1,2}$|\b\d{1,2}(?::\d\d)?[ap]\b\.?|^(?:\w+day )?\d{1,2} ?- ?\d{1,2}$/i },
    { kind: 'meals', words: /\b(?:breakfast|dinner|lunch|brunch|supper)(?:time)?\b/i },
    { kind: 'years before our era or of few digits', words: /\b(?:bc|ad|a\.d\.|b\.c\.)\b/i },
    { kind: 'typing errors and chat spelling', words: /\b(?:tmrw?|tmr|tmw|2day|tonite|ytd|tongiht|thanks giving|anywhere on earth|aoe)\b/i },
  ],
};
