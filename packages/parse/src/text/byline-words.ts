/** Words of bylines and datelines, German and English, in lower case. */

/** News agencies as they sign: in a dateline, a byline or a signature. */
export const agencies: ReadonlySet<string> = new Set([
  'dpa', 'afp', 'ap', 'reuters', 'rtr', 'apa', 'sda', 'keystone-sda', 'kna', 'epd', 'sid', 'ots', 'dapd', 'ddp', 'ansa', 'efe', 'belga', 'tass', 'itar-tass', 'xinhua', 'upi', 'anp',
  'ritzau', 'tt', 'ntb', 'pap', 'ctk', 'čtk', 'mti', 'interfax', 'ria', 'unian', 'ukrinform', 'kyodo', 'yonhap', 'bloomberg', 'dow jones', 'vwd', 'awp', 'ats', 'cna', 'pti', 'ians', 'pa', 'pr newswire',
  'dpa-afx', 'dpa/lby', 'lby', 'lsw', 'lnw', 'lno', 'lhe', 'lbn', 'lni', 'lrs', 'lth', 'lsc', 'lsa', 'lmv', 'lhs', 'cp', 'aap', 'afx', 'ip', 'pressetext',
]);

/** What a byline starts with. */
export const bylineStarts: readonly string[] = [
  'von', 'text von', 'text:', 'autor:', 'autorin:', 'autoren:', 'ein kommentar von', 'ein gastkommentar von', 'ein gastbeitrag von', 'eine analyse von', 'ein essay von', 'eine kolumne von',
  'eine reportage von', 'ein leitartikel von', 'ein interview von', 'interview von', 'kommentar von', 'analyse von', 'protokoll von', 'aufgezeichnet von',
  'by', 'written by', 'words by', 'story by', 'text by', 'reported by', 'author:', 'authors:', 'opinion by', 'analysis by',
];

/** Small words inside a person's name. */
export const nameParticles: ReadonlySet<string> = new Set([
  'von', 'vom', 'van', 'zu', 'zum', 'zur', 'de', 'den', 'der', 'des', 'del', 'della', 'di', 'da', 'dos', 'du', 'la', 'le', 'el', 'al', 'bin', 'ibn', 'ben', 'ter', 'ten', 'y', 'e', 'af', 'av',
]);

/** What stands between the names of a byline; what is in brackets is a name of its own. */
export const nameSeparator: RegExp = / ?[,;&/] ?| (?:und|and|mit|with) | ?\(|\)/;

/** What follows „Von“ where a byline names nobody: „Von unserem Korrespondenten“. */
export const namelessBylines: readonly string[] = ['unserem ', 'unserer ', 'unseren ', 'our '];

/** Small words inside a place name: „Frankfurt am Main“. */
export const placeParticles: ReadonlySet<string> = new Set(['am', 'an', 'der', 'im', 'in', 'bei', 'den', 'ob', 'of', 'de', 'la', 'le', 'el', 'and', 'und']);
