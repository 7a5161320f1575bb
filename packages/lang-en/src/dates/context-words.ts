/** English words beside a number or time word that decide whether it is a time expression. */
import type { DateData } from '@depesche/language';

/** Words that only give context; they say nothing about the time themselves. */
export const contextClasses: DateData['classes'] = {
  measure: {
    words: {
      'dollars pounds euros yen yuan rupees cents pence percent per cent points votes people persons men women children students soldiers troops': {},
      'workers employees jobs homes houses seats members families residents visitors users shares units copies pages words cars vehicles': {},
      'miles mile meters metres metre meter kilometers kilometres km mi feet foot ft inches yards acres hectares tons tonnes barrels gallons': {},
      'litres liters kilograms kilos kg lb lbs ounces degrees watts kilowatts megawatts volts calories metric square cubic': {},
      'million billion trillion thousand hundred % $ € £': {},
    },
  },
  people: {
    words: {
      'people men women children students pupils schoolchildren soldiers troops workers employees jobs cases deaths patients participants respondents': {},
      'prisoners refugees migrants protesters passengers customers companies schools hospitals towns villages islands species words items': {},
      'times copies votes seats members families residents visitors homes houses buildings animals samples': {},
    },
    case: 'lower',
  },
  approximately: {
    words: {
      'about around roughly approximately some circa': { mod: 'APPROX' },
      'nearly almost': { mod: 'LESS_THAN' },
    },
  },
  rated: {
    words: { 'dollars pounds euros cents yen rupees million billion trillion percent hours miles times tons tonnes barrels $ % € £': {} },
  },
  founded: {
    words: { 'born founded established built died formed created launched opened published released since': {} },
    case: 'lower',
  },
  /** After what a month without a day may stand. */
  beforeMonth: {
    words: { 'in of since until till by from to through throughout during before after last next this each every between and or for around mid late early, – — -': {} },
  },
};
