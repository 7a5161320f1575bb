/** The one language of a screen. */
import { type InterfaceLanguage, interfaceLanguages } from '../interface/messages.js';

/** The first of these languages (BCP 47 tags, or names of locales such as `de_AT.UTF-8`) that the interface speaks, else English. */
export function screenLanguage(...wanted: readonly (string | undefined)[]): InterfaceLanguage {
  for (const tag of wanted) {
    const primary = tag?.split(/[-_.]/, 1)[0]?.toLowerCase();
    const found = interfaceLanguages.find((language) => language === primary);
    if (found !== undefined) return found;
  }
  return 'en';
}

/** That of the terminal's user, for what is said before there is an article. */
export function environmentLanguage({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): string | undefined {
  return [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '');
}
