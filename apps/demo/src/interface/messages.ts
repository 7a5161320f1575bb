/** What the interface says, in the language chosen. */
import { englishIssues, englishPhrases, englishReasons, englishTexts } from './english.js';
import { germanIssues, germanPhrases, germanReasons, germanTexts } from './german.js';

/** Languages of the interface. */
export const interfaceLanguages = ['de', 'en'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

export type TextKey = keyof typeof germanTexts;

export interface Messages {
  readonly language: InterfaceLanguage;
  readonly text: Readonly<Record<TextKey, string>>;
  readonly phrase: typeof germanPhrases;
  /** By the reason code of a removal. */
  readonly reasons: Readonly<Record<string, string>>;
  /** By issue code. */
  readonly issues: Readonly<Record<string, string>>;
  /** A number as the language writes it. */
  readonly number: (value: number) => string;
}

/** Everything the interface says in a language. */
export function messagesIn(language: InterfaceLanguage): Messages {
  const format = new Intl.NumberFormat(language);
  const number = (value: number): string => format.format(value);
  return language === 'de'
    ? { language, text: germanTexts, phrase: germanPhrases, reasons: germanReasons, issues: germanIssues, number }
    : { language, text: englishTexts, phrase: englishPhrases, reasons: englishReasons, issues: englishIssues, number };
}
