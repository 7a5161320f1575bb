/** Where a country lies that the knowledge base has no coordinates of. */
import { world } from 'virtual:world';

/** Degrees, as `Entity.location`. */
export interface Location {
  readonly latitude: number;
  readonly longitude: number;
}

/** Looks up the middle of the country that is called so in the language. */
export function countryLocations(language: string): (name: string) => Location | undefined {
  const codes = countryCodes(language);
  return (name) => {
    const centre = world.countries[codes.get(name) ?? ''];
    return centre === undefined ? undefined : { longitude: centre[0], latitude: centre[1] };
  };
}

function countryCodes(language: string): ReadonlyMap<string, string> {
  try {
    const names = new Intl.DisplayNames([language], { type: 'region' });
    return new Map(Object.keys(world.countries).map((code) => [names.of(code) ?? code, code]));
  } catch {
    return new Map(); // The article says it is in a language that cannot be one.
  }
}
