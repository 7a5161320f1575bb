/**
 * Frequent German words that its neighbours (English, Dutch, French, the Scandinavian languages) do not share or use rarely:
 * no „in“, „an“, „so“, „was“, „den“, „des“, „er“, „man“, „als“, „wie“, „noch“. About every third word of running German text is one of them.
 */
export const functionWords: readonly string[] = [
  'der', 'die', 'das', 'dem', 'ein', 'eine', 'einen', 'einem', 'einer', 'eines', 'kein', 'keine', 'keinen', 'dieser', 'diese', 'dieses', 'diesem', 'diesen',
  'und', 'oder', 'aber', 'sondern', 'denn', 'weil', 'dass', 'daß', 'wenn', 'ob', 'obwohl', 'während', 'nachdem', 'sowie', 'sowohl', 'jedoch', 'damit',
  'ich', 'wir', 'sie', 'ihn', 'ihm', 'ihnen', 'uns', 'euch', 'sich', 'mich', 'dich', 'mir', 'ihr', 'ihre', 'ihren', 'ihrer', 'ihrem', 'sein', 'seine', 'seinen', 'seiner', 'seinem', 'unsere', 'unser', 'meine',
  'ist', 'sind', 'seien', 'wäre', 'waren', 'gewesen', 'bin', 'wird', 'werden', 'wurde', 'wurden', 'worden', 'würde', 'würden', 'hat', 'haben', 'hatte', 'hatten', 'habe', 'hätte', 'kann', 'können', 'konnte', 'könnte', 'muss', 'müssen', 'soll', 'sollen', 'sollte', 'wollen', 'wollte', 'dürfen', 'möchte', 'gibt', 'sagte',
  'nicht', 'auch', 'nur', 'schon', 'sehr', 'mehr', 'wieder', 'immer', 'bereits', 'etwa', 'heute', 'jetzt', 'dort', 'dann', 'doch', 'dabei', 'dafür', 'dazu', 'davon', 'deshalb', 'zudem', 'allerdings', 'etwas', 'nichts', 'viele', 'warum', 'ganz',
  'mit', 'von', 'vom', 'zu', 'zum', 'zur', 'auf', 'für', 'bei', 'beim', 'aus', 'nach', 'vor', 'über', 'unter', 'durch', 'gegen', 'ohne', 'seit', 'bis', 'zwischen', 'wegen', 'im', 'ins', 'laut', 'gegenüber',
];
