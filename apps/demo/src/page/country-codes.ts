/** Which country of the map a name means. */
import { world } from 'virtual:world';

/** Looks up the ISO 3166 code of the country that is called so in the language, if the map shows it. */
export function countryCodes(language: string): (name: string) => string | undefined {
  try {
    const names = new Intl.DisplayNames([language], { type: 'region' });
    const codes = new Map(Object.keys(world.countries).map((code) => [names.of(code) ?? code, code]));
    return (name) => codes.get(name);
  } catch {
    return () => undefined; // The article says it is in a language that cannot be one.
  }
}
