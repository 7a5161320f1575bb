/** German: sentences with kinds of names that the corpora show seldom or only in part — institutions with their town, authorities, clubs, companies, rivers, works. */
import { pick, type Random } from '@depesche/corpus/random';
import { type Filling, templateSentence } from '../corpora/template-sentence.js';
import { type LabelledSentence, unseenWord } from '../corpora/labelled-sentence.js';
import type { WordSupply } from '../names/word-supply.js';
import { inventToponym } from '../names/toponyms.js';

/** Heads of institutions that have a town behind them, by gender. */
const heads = {
  das: `Landgericht Amtsgericht Oberlandesgericht Verwaltungsgericht Arbeitsgericht Sozialgericht Finanzgericht Kammerorchester Sinfonieorchester
    Stadttheater Landestheater Staatstheater Schauspielhaus Klinikum Universitätsklinikum Landratsamt Erzbistum Bistum Finanzamt Zollamt`.split(/\s+/),
  die: `Staatsanwaltschaft Generalstaatsanwaltschaft Universität Hochschule Fachhochschule Handwerkskammer Staatsoper Kunsthalle Sparkasse Volksbank
    Feuerwehr Justizvollzugsanstalt Uniklinik`.split(/\s+/),
} as const;

/** Authorities that are a name by themselves. */
const authorities = {
  das: `Bundeskartellamt Bundeskriminalamt Landeskriminalamt Bundesverwaltungsamt Kraftfahrt-Bundesamt Eisenbahn-Bundesamt Luftfahrt-Bundesamt Bundeskanzleramt
    Umweltbundesamt Bundesinnenministerium Bundesverkehrsministerium Landesumweltamt Landesversorgungsamt Bundesarchiv Bundespresseamt Bundessozialgericht
    Bundesarbeitsgericht Bundesverwaltungsgericht Landesverfassungsgericht Landessozialgericht Landesarbeitsgericht Auswärtige#Amt Technische#Hilfswerk`.split(/\s+/),
  die: `Bundesnetzagentur Bundespolizei Landespolizei Bundeszentralbank Bundesanwaltschaft Landesmedienanstalt Bundesbank
    Bundesärztekammer Landesärztekammer Bundesnotarkammer Bundesrechtsanwaltskammer`.split(/\s+/),
  der: 'Bundesrechnungshof Landesrechnungshof Bundesgerichtshof Bundesfinanzhof Bundesnachrichtendienst Bundesgrenzschutz'.split(' '),
} as const;

/** What such a body is called before „für“. */
const bodies = {
  das: ['Bundesamt', 'Landesamt', 'Bundesministerium', 'Institut', 'Zentrum', 'Bundesinstitut'],
  die: ['Bundesanstalt', 'Landesanstalt', 'Gesellschaft', 'Stiftung', 'Bundeszentrale', 'Agentur', 'Akademie', 'Behörde'],
  der: ['Verein', 'Verband', 'Bundesverband', 'Bund'],
} as const;

const clubs = ['1. FC', 'FC', 'SV', 'TSV', 'VfB', 'VfL', 'SpVgg', 'Eintracht', 'Borussia', 'Fortuna', 'Dynamo', 'Hansa', 'SC', 'TuS', 'Union', 'Energie', 'Carl Zeiss', 'Rot-Weiß', 'Blau-Weiß', 'Kickers', 'TSG', 'TV', 'ESV', 'MTV', 'SG'];
const parties = ['SPD', 'CDU', 'CSU', 'FDP', 'AfD', 'BSW', 'Grüne', 'Grünen', 'Linke', 'Linken', 'SVP', 'ÖVP', 'FPÖ', 'NPD', 'PDS', 'SP', 'EVP'];
const partyNouns = ['Wähler', 'Abgeordnete', 'Politiker', 'Fraktion', 'Mitglieder', 'Vorstand', 'Kandidat', 'Kandidatin', 'Stadträte', 'Anhänger', 'Minister', 'Chefin', 'Ortsverband', 'Parteitag', 'Spitze', 'Basis'];
const rivers = `Elbe Weser Ems Saale Mulde Spree Havel Oder Neiße Werra Fulda Lahn Mosel Saar Nahe Sieg Ruhr Wupper Lippe Leine Aller Oker Bode Unstrut Isar Inn Lech Iller Donau
  Altmühl Naab Regen Vils Salzach Enz Nagold Jagst Kocher Tauber Wörnitz Rems Fils Aare Reuss Limmat Thur Drau Mur Traun Etsch Seine Themse Wolga Weichsel`.split(/\s+/);
const ranges = ['Schwarzwald', 'Odenwald', 'Spessart', 'Taunus', 'Hunsrück', 'Harz', 'Erzgebirge', 'Allgäu', 'Emsland', 'Sauerland', 'Vogtland', 'Kraichgau', 'Breisgau', 'Wendland', 'Eichsfeld', 'Havelland', 'Thüringer Wald', 'Bayerischen Wald', 'Ruhrgebiet', 'Rheinland', 'Münsterland'];
const groups = ['Ausschuss', 'Ausschuß', 'Rat', 'Beirat', 'Unterausschuss', 'Fachausschuss', 'Markt', 'Preis'];
const units = ['Abteilung', 'Arbeitsgruppe', 'Kommission', 'Messe', 'Schule', 'Stelle', 'Beratung', 'Frist', 'Grundlage', 'Partei', 'Förderung'];
const jobs = ['chef', 'sprecher', 'trainer', 'leiter', 'direktor', 'minister', 'experte', 'händler', 'forscher', 'meister', 'lehrer', 'anwalt', 'vorstand', 'beauftragter'];

/** Sentences around a body; `{nom}`, `{dat}` and `{gen}` are the body with its article in that case. */
const aroundBodies = [
  '{nom} ermittelt gegen {person} .', '{nom} teilte am {day} mit , die Lage sei ruhig .', 'Das sagte ein Sprecher {gen} .', 'Wie {nom} mitteilte , kam niemand zu Schaden .',
  '{person} arbeitet bei {dat} .', 'Nach Angaben {gen} wurden {nn} Menschen verletzt .', 'Vor {dat} begann am {day} der Prozess .', '{nom} hat den Antrag abgelehnt .',
  'Der Präsident {gen} , {person} , trat zurück .', 'Gemeinsam mit {dat} lud die Stadt {town} ein .', '{nom} warnt vor Betrügern .', 'In einem Bericht {gen} heißt es :', '{person} leitet seit {year} {acc} .',
  'Das hat {nom} entschieden .', 'Die Entscheidung {gen} steht noch aus .', '( {nom} )', 'Bei {dat} gingen {nn} Anzeigen ein .',
];

const others = [
  '[ORG {club} {town} ] gewinnt gegen [ORG {club} {town} ] mit {n} : {n} .', 'Der [ORG {club} {town} ] verliert in {town} .', '{person} wechselt zum [ORG {club} {town} ] .', '[ORG {club} {town} ] - [ORG {club} {town} ] {n} : {n}',
  'Trainer {family} vom [ORG {club} {town} ] war zufrieden .', 'Beim [ORG {club} {year} {town} ] fehlen {nn} Spieler .',
  'Viele {party} {party-noun} sind dagegen .', 'Der {party} {party-noun} {person} widersprach .', 'Die {party} {party-noun} in {town} wählte .', 'Für {party} {party-noun} ist das neu .',
  'An der [LOC {river} ] steigt das Wasser .', 'Die [LOC {river} ] ist bei {town} über die Ufer getreten .', 'Ein Mann ertrank in der [LOC {river} ] .', 'Zwischen [LOC {river} ] und [LOC {river} ] wird gebaut .',
  'Im [LOC {range} ] fällt Schnee .', 'Viele Gäste kommen aus dem [LOC {range} ] .', 'Urlaub im [LOC {range} ] ist beliebt .',
  'Das [ORG {given} {family-institute} ] meldet {nn} Fälle .', 'Forscher des [ORG {given} {family-institute} ] warnen .', 'Die [ORG {family} & Söhne ] aus {town} baut Möbel .', '[ORG {family} & {family-plain} ] meldet Insolvenz an .',
  'Das Unternehmen [ORG {family} & Söhne ] wuchs .', 'Die Firma [ORG {family} ] in {town} schließt .', 'Die [ORG {family} {form} ] stellt {nn} Leute ein .', 'Der Hersteller [ORG Gebrüder {family} ] aus {town} zahlt .', 'Die Kanzlei [ORG {family} & Partner ] berät ihn .',
  'In ihrem Roman „ [OTH {title} ] “ erzählt {person} davon .', 'Der Film „ [OTH {title} ] “ läuft seit {day} im Kino .', '{person} spielt in „ [OTH {title} ] “ die Hauptrolle .', 'Das Theater {town} zeigt „ [OTH {title} ] “ .', 'Ihr Album „ [OTH {title} ] “ erschien {year} .',
  'Das Programm [OTH {acronym} {roman} ] läuft bis {year} .', 'Mit [OTH {acronym} {roman} ] wird das fortgesetzt .', 'Im Rahmen von [OTH {acronym} ] werden {nn} Vorhaben gefördert .', 'Die Mittel für das Projekt [OTH {acronym} ] reichen nicht .',
  'Der neue [OTH {model} ] ist leiser als der [OTH {model} ] .', 'Die Baureihe [OTH {model} ] wird in {town} gewartet .', 'Ein Hubschrauber vom Typ [OTH {model} ] landete in {town} .', 'Die Sonde [OTH {acronym} {n} ] erreicht den Mond .',
  'Die Software [OTH {noun-plain} {n} ] ist seit {day} zu haben .', 'Die Richtlinie ( {acronym-plain} ) gilt seit {year} .',
  '{job} {family} lobte die Leute .', '{job} {person} sagte ab .', 'Das will {job} {family} ändern .', '{genitive} Anwalt schwieg .', 'Die Partei folgt {family} .',
  // What is called „für“ something is a name only where it is a body of its own.
  'Der {group} für {noun} tagte in {town} .', 'Im {group} für {noun} sagte {person} :', 'Der Bericht {of-group} für {noun} und {noun} liegt vor .', 'Die {unit} für {noun} bleibt .', 'Ein Experte für {noun} aus {town} warnt .',
  'Der Gründer {person} lebt in {town} .', 'Das Schiff „ [OTH {given} ] “ lief in {town} aus .', '{noun} : keine {noun}', '{noun} und {noun} : {noun} in {town}', 'Die Teilnehmer : {family} , {given} ; {family} , {given}',
];

const forms = ['AG', 'GmbH', 'SE', 'KG', 'Gruppe', 'Holding', 'eG'];
const days = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'];

/** What stands in a slot as it is. */
const wordsOf: Readonly<Record<string, readonly string[]>> = { roman: ['I', 'II', 'III', 'IV'], group: groups, unit: units, club: clubs, 'party-noun': partyNouns, river: rivers, range: ranges, form: forms, day: days };

/** Of the words put in, so many are looked at with all that is known of them. */
const KNOWN = 0.35;

/** So many sentences, half of them around institutions. */
export function germanTemplates(count: number, supply: WordSupply, random: Random): LabelledSentence[] {
  const writer = new TemplateFiller(supply, random);
  return Array.from({ length: count }, (_, i) => writer.sentence(i % 2 === 0 ? aroundBodies : others));
}

type Gender = 'der' | 'die' | 'das';
const articles: Readonly<Record<string, Readonly<Record<Gender, string>>>> = {
  nom: { der: 'der', die: 'die', das: 'das' },
  acc: { der: 'den', die: 'die', das: 'das' },
  dat: { der: 'dem', die: 'der', das: 'dem' },
  gen: { der: 'des', die: 'der', das: 'des' },
};

class TemplateFiller {
  constructor(
    private readonly supply: WordSupply,
    private readonly random: Random,
  ) {}

  sentence(templates: readonly string[]): LabelledSentence {
    const template = pick(templates, this.random).split(' ').map((part) => this.expanded(part)).join(' ');
    return templateSentence(template.charAt(0).toUpperCase() + template.slice(1), (slot) => this.fill(slot));
  }

  /** A body in the place of `{nom}` and its like, as a template of its own. */
  private expanded(part: string): string {
    const grammar = articles[/^\{(nom|acc|dat|gen)\}$/.exec(part)?.[1] ?? ''];
    if (grammar === undefined) return part;
    const genitive = grammar === articles['gen'];
    const kind = this.random.unit();
    const gender: Gender = kind < 0.5 ? pick(['das', 'die'], this.random) : pick(['das', 'die', 'der'], this.random);
    const head = kind < 0.5 ? pick(heads[gender as 'das' | 'die'], this.random) : pick(kind < 0.75 ? authorities[gender] : bodies[gender], this.random);
    const name = head.split('#').map((word, i, all) => (genitive && gender !== 'die' && i === all.length - 1 ? inGenitive(word) : all.length > 1 && i === 0 && grammar !== articles['nom'] ? `${word}n` : word)).join(' ');
    const behind = kind < 0.5 ? ' {town}' : kind < 0.75 ? '' : ' für {noun}';
    return `${grammar[gender]} [ORG ${name}${behind} ]`;
  }

  private fill(slot: string): Filling {
    const { supply } = this;
    switch (slot) {
      case 'person': return { words: [this.shown(pick(supply.given, this.random)), this.shown(pick(supply.family, this.random))], type: 'person' };
      case 'family': return { words: [this.shown(pick(supply.family, this.random))], type: 'person' };
      case 'genitive': return { words: [this.shown(`${pick(supply.family, this.random)}s`)], type: 'person' };
      case 'given': return { words: [this.shown(pick(supply.given, this.random))], type: 'person' };
      case 'town': return { words: [this.shown(this.random.unit() < 0.5 ? pick(supply.place, this.random) : inventToponym(this.random, supply.family))], type: 'place' };
      case 'family-plain': return { words: [this.shown(pick(supply.family, this.random))] };
      case 'family-institute': return { words: [this.shown(`${pick(supply.family, this.random)}-${pick(['Institut', 'Stiftung', 'Gymnasium', 'Schule', 'Gesellschaft', 'Preis'], this.random)}`)] };
      case 'party': return { words: [pick(parties, this.random)], type: 'organization' };
      case 'acronym':
      case 'acronym-plain': return { words: [unseenWord(inventAcronym(this.random))] };
      case 'model': return { words: inventModel(this.random).map(unseenWord) };
      case 'noun-plain': return { words: [this.shown(pick(supply.noun, this.random))] };
      case 'title': return { words: this.title() };
      case 'job': return { words: [pick(supply.noun, this.random) + pick(jobs, this.random)] };
      case 'noun': return { words: [pick(supply.noun, this.random)] };
      default: return { words: this.plain(slot).split(' ') };
    }
  }

  private plain(slot: string): string {
    const list = wordsOf[slot];
    if (list !== undefined) return pick(list, this.random);
    if (slot === 'of-group') return `des ${pick(groups, this.random)}es`;
    if (slot === 'year') return String(1890 + this.random.below(135));
    return String(this.random.below(10 ** slot.length));
  }

  private title(): string[] {
    const noun = (): string => this.shown(pick(this.supply.noun, this.random));
    const kind = this.random.unit();
    if (kind < 0.3) return [pick(['Der', 'Die', 'Das'], this.random), noun()];
    if (kind < 0.5) return [noun(), 'und', noun()];
    if (kind < 0.7) return [pick(['Der', 'Die', 'Das'], this.random), noun(), pick(['der', 'des', 'von', 'im', 'ohne'], this.random), noun()];
    return kind < 0.85 ? [noun()] : [pick(['Drei', 'Sieben', 'Letzte', 'Kleine', 'Mein', 'Schwarze'], this.random), noun()];
  }

  private shown(word: string): string {
    return this.random.unit() < KNOWN ? word : unseenWord(word);
  }
}

const vowels = 'A E I O U E'.split(' ');
const consonants = 'B C D F G K L M N P R S T V X Z'.split(' ');
const modelLetters = 'A B C D E F G H K M Q R S T V X Z'.split(' ');

/** Three to seven capitals that can be spoken. */
function inventAcronym(random: Random): string {
  const length = 3 + random.below(5);
  const first = random.below(2);
  return Array.from({ length }, (_, i) => pick((i + first) % 2 === 0 ? vowels : consonants, random)).join('');
}

/** „Q7“, „EC 135“, „737-800“. */
function inventModel(random: Random): string[] {
  const letters = Array.from({ length: 1 + random.below(2) }, () => pick(modelLetters, random)).join('');
  const number = String(1 + random.below(pick([9, 99, 999], random)));
  return pick([[letters + number], [letters, number], [`${letters}${number}-${100 + random.below(900)}`]], random);
}

function inGenitive(word: string): string {
  return /[sz]$/.test(word) ? `${word}es` : `${word}s`;
}
