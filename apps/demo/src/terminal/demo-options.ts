/** What is asked for on the command line. */
import { parseArgs } from 'node:util';
import { type InterfaceLanguage, interfaceLanguages } from '../interface/messages.js';
import { textsFor } from './terminal-texts.js';

const markings = ['colors', 'brackets', 'none'] as const;

export interface DemoOptions {
  /** `serve` and its port, or a file, or nothing. */
  readonly positionals: readonly string[];
  /** What the input does not say itself. */
  readonly known: { readonly url?: string; readonly datePublished?: string; readonly language?: string };
  /** Language of the screen, if one is asked for. */
  readonly lang?: InterfaceLanguage;
  readonly marks?: (typeof markings)[number];
  readonly help: boolean;
}

const optionTypes = {
  date: { type: 'string' },
  url: { type: 'string' },
  language: { type: 'string' },
  lang: { type: 'string' },
  marks: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/**
 * Reads the arguments.
 *
 * @throws Error with a message for the user, in the language asked for, else in that of the environment
 */
export function demoOptions(args: readonly string[], environment: NodeJS.ProcessEnv = process.env): DemoOptions {
  // Not strict, since the messages of Node would be English on every screen.
  const { values, positionals, tokens } = parseArgs({ args: [...args], options: optionTypes, allowPositionals: true, strict: false, tokens: true });
  const asked = typeof values.lang === 'string' ? values.lang : undefined;
  const texts = textsFor(asked, environment);
  const refuse = (message: string): Error => new Error(`${message}\n${texts.usage}`);
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(optionTypes, token.name)) throw refuse(texts.unknownOption(token.rawName));
    const needsValue = optionTypes[token.name as keyof typeof optionTypes].type === 'string';
    if (needsValue && (token.value === undefined || token.value === '')) throw refuse(texts.missingValue(token.rawName));
  }
  const lang = interfaceLanguages.find((language) => language === asked);
  if (asked !== undefined && lang === undefined) throw refuse(texts.badValue('--lang', interfaceLanguages.join(', ')));
  const marks = markings.find((marking) => marking === values.marks);
  if (values.marks !== undefined && marks === undefined) throw refuse(texts.badValue('--marks', markings.join(', ')));
  if (positionals.length > (positionals[0] === 'serve' ? 2 : 1)) throw refuse(texts.oneFile);
  const { date, url, language } = values as Readonly<Record<string, string | undefined>>;
  return {
    positionals,
    known: { ...(url !== undefined && { url }), ...(language !== undefined && { language }), ...(date !== undefined && { datePublished: date }) },
    ...(lang !== undefined && { lang }),
    ...(marks !== undefined && { marks }),
    help: values.help === true,
  };
}
