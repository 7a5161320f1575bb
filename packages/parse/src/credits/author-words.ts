/** Words of author lines in the languages pages are read in, in lower case. */
import { wordList } from '../word-list.js';

/** What stands before the names of authors. */
export const introductions: readonly string[] = wordList(`
    von|text|text und fotos|protokoll|protokoll von|aufgezeichnet von|aus|autor|autorin|autoren|autorinnen|autor/in|autor:in|autor*in|autorin/autor|autor/autorin|autor(in)|autor(en)|redaktion
    über den autor|über die autorin|rezension|interview|das interview führte|das interview führten|das gespräch führte|das gespräch führten|die fragen stellte|die fragen stellten
    ein beitrag von|ein artikel von|ein bericht von|gastbeitrag von|ein gastbeitrag von|kommentar von|ein kommentar von|ein gastkommentar von|text von
    analyse von|eine analyse von|kolumne von|eine kolumne von|ein essay von|eine reportage von|reportage von|ein leitartikel von|interview von|ein interview von|rezension von|eine rezension von
    alles von|mehr von|alle beiträge von|alle artikel von|geschrieben von|verfasst von|veröffentlicht von|erstellt von|gepostet von|eingestellt von
    by|story by|article by|words by|text by|opinion by|analysis by|guest post by|review by|written by|posted by|published by|reported by|author|authors|author(s)|about the author|words|all posts by|more from|more by
    auteur|auteurs|auteur(s)|autore|autori|autores
    par|écrit par|publié par|por|escrito por|publicado por|di|da|scritto da|pubblicato da|a cura di
    napisał|napisała|autorzy|przez|door|geschreven door
`);

/** Introductions that say enough only where something else tells that authors are named. */
export const weakIntroductions: ReadonlySet<string> = new Set(['aus', 'di', 'da', 'mehr von', 'more from']);

/** Introductions that without a colon are part of a name: „Redaktion Musterblatt“. */
export const onlyWithColon: ReadonlySet<string> = new Set(['redaktion']);

/** Introductions that need a colon to be one where nothing else tells that authors are named. */
export const withColon: ReadonlySet<string> = new Set(['text', 'text und fotos', 'words', 'interview', 'protokoll', 'rezension']);

/** Introductions that before a colon name nothing but authors. */
export const labels: RegExp = /^(?:aut(?:h?or|eur)|text$|von$|by$)/;

/** What stands before the agency that a report comes from: “— Reuters”, „Quelle: dpa“. */
export const sourceMark: RegExp = /^(?:[–—-]|quellen?:|sources?:) ?/i;

/** „Aus Washington berichtet Eva Muster“. */
export const reportsFrom: RegExp = /^aus [\p{L} -]{2,30} bericht(?:et|en) /iu;

/** How agencies end a report: who reported, not who edited; the line is part of the text. */
export const reporters: RegExp = /^\(?(?:additional )?reporting by ([^;()]{3,100})/i;

/** What parts names: signs, and words between them. */
export const joints: RegExp = / ?(?:[;|•·»«]|\s(?:und|and|et|y|e|i|en|sowie|mit|with|&|\/|-|–|—)\s|, ?(?:(?:und|and|sowie|&) )?|&) ?/iu;

/** What may also stand inside the name of an institution. */
export const joinedName: RegExp = /\s(?:und|and|&|et)\s/;

/** What may follow the full name of a person: what she is, whom she works for; it and all behind it is cut off. */
export const behindPerson: readonly RegExp[] = [
  / (?:(?:senior|chief|staff|lead|deputy) )?(?:reporter|correspondent|columnist|writer|(?:chef)?redakteur|korrespondent|volontär|ressortleiter|journalist)(?:in)?(?: |$)/i,
  / (?:The )?(?:Associated Press|Press Association|Agence France-Presse|BBC News)$/,
];

/** What may follow a name in its line: whose picture, for which paper, in which section, on which day; it and all behind it is cut off. */
export const nameEnds: readonly RegExp[] = [
  / (?:Illustration|Fotos?|Bilder|Photos?|Stand|Datum)\b.*/,
  / [Ff]or (?:[Tt]he )?\p{Lu}.*/u,
  / [Ii][nN] \p{Lu}.*/u,
  / aus \p{Lu}.*/u,
  / (?:am|at|on|um|le|el|il)(?: (?:\d|\p{L}+(?:tag|day|woch)\b).*|$)/u,
];

/** News agencies as they sign: in a dateline, a byline or a signature. */
export const agencies: ReadonlySet<string> = new Set(
  wordList(`
    dpa|afp|ap|reuters|rtr|apa|sda|keystone-sda|kna|epd|sid|ots|dapd|ddp|ansa|efe|belga|tass|itar-tass|xinhua|jiji|upi|anp|dts
    ritzau|tt|ntb|pap|ctk|čtk|mti|interfax|ria|unian|ukrinform|kyodo|yonhap|bloomberg|dow jones|vwd|awp|ats|cna|pti|ians|pa
    dpa-afx|dpa/lby|lby|lsw|lnw|lno|lhe|lbn|lni|lrs|lth|lsc|lsa|lmv|lhs|cp|aap|afx|ip|pressetext|pr newswire
    spot on news|bang
  `),
);

/** Small words inside a person's name. */
export const nameParticles: ReadonlySet<string> = new Set(
  'von vom van den der des de del della dem di da do dos du el la le las los y zu zum zur bin ibn ben al ten ter af av v. d. e med. phil. jur. rer. nat. h.c. habil.'.split(' '),
);

/** What follows „Von“ where a line names nobody: „Von unserem Korrespondenten“. */
export const namelessStarts: readonly string[] = ['unserem ', 'unserer ', 'unseren ', 'our '];

/** What people who write are called: no part of a name. */
export const writer: RegExp = /^(?:correspondent|columnist|writer|editor|freier?|\p{L}{0,15}(?:reporter|redakteur|korrespondent|volontär|leiter|journalist))(?:in|s)?$/iu;

/** Small words inside a place name: „Frankfurt am Main“. */
export const placeParticles: ReadonlySet<string> = new Set('am an der im in bei den ob of de la le el and und'.split(' '));

/** How names of places begin that have the form of a person's: “New York”. */
export const placeStarts: RegExp = /^(?:bad|new|los|las|sankt|st\.?|san(?:ta)?|são|hong|tel|rio|den|la|el|le|fort|port|west|east|north|south) /i;

/** Degrees and the like behind a name. */
export const degrees: ReadonlySet<string> = new Set('phd ph.d. md m.d. mba rd msc m.sc. m.a. ma llm ll.m. dds rn jr jr. sr.'.split(' '));

/** Words that make a name that of a newsroom, agency or institution. */
export const newsroom: RegExp =
  /^red\.?$|redaktion|redacci|redazione|rédaction|redactie|redakcja|editor|staff|team\b|online|news|agentur|agenc|zeitung|magazin|verlag|press|\bgmbh\b|\bag\b|\bkg\b|\be\. ?v\b|corporation|foundation|verein|institut|stiftung|ministerium|verband|landesanstalt|gesellschaft|bundesamt|landesamt|bund\b|partei\b|portal|radio|fernsehen|universität|university|desk|service|blog\b|times\b| post$|herald|tribune|anzeiger|nachrichten|kurier\b|tageblatt|gazette|chronicle|journal\b|daily|allgemeine|observer|media\b|reports\b|wire\b|\.(?:de|com|at|ch|org|net)\b/i;

/** No author at all. */
export const nobody: RegExp =
  /^(?:agen(?:cies|turen)|admin(?:istrator)?|root|user|gast|guest|an[oó]nim[oa]|anonym(?:ous)?|cortesía|zvg|unknown|unbekannt|none|null|undefined|n\/a|super ?user|publisher|benutzername|username|author|autor|default|webmaster|test|wordpress|startseite|home|mehr|more|über|by|von|por|par|di|and|und|et|mit|with|auteur|autore|datum|date|tags?|teilen|share)$/i;

/** What page furniture says where a name could stand. */
export const noName: RegExp =
  /veröffentlicht|publiziert|verfasst|erstellt|posted|published|updated|aktualisiert|all posts|zeige|beiträge|artikel|\bedit\b|follow|folgen|kommentar|comment|antworten|reply|profil|uhr\b|about|kontakt|newsletter|sign in|sign up|account|paid content|sponsored|advertorial|\bcc by|tagged|facebook|twitter|instagram|you ?tube|linkedin|pinterest|whatsapp|lesedauer|autor\b|author\b|foto|photo|bild:|quelle|gastbeitrag|permalink|zuletzt/i;
