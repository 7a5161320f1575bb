/** Time zones by what a page says about where it is read. */

/** Of countries that have one zone (or where nearly all papers are in one), by top-level domain. */
export const zoneOfDomain: Readonly<Record<string, string>> = {
  ar: 'America/Argentina/Buenos_Aires', at: 'Europe/Vienna', be: 'Europe/Brussels', bo: 'America/La_Paz', br: 'America/Sao_Paulo', ch: 'Europe/Zurich', co: 'America/Bogota', cz: 'Europe/Prague', de: 'Europe/Berlin', dk: 'Europe/Copenhagen', fi: 'Europe/Helsinki',
  fr: 'Europe/Paris', gr: 'Europe/Athens', hu: 'Europe/Budapest', ie: 'Europe/Dublin', it: 'Europe/Rome', jp: 'Asia/Tokyo', li: 'Europe/Vaduz', lu: 'Europe/Luxembourg',
  nl: 'Europe/Amsterdam', no: 'Europe/Oslo', pe: 'America/Lima', pl: 'Europe/Warsaw', se: 'Europe/Stockholm', uk: 'Europe/London', uy: 'America/Montevideo',
};

/** Of languages whose countries share one, by language tag. */
export const zoneOfLanguage: Readonly<Record<string, string>> = { de: 'Europe/Berlin', it: 'Europe/Rome', pl: 'Europe/Warsaw', nl: 'Europe/Amsterdam' };
