/** German words that tell whether a sentence looks back or ahead. */
import type { TenseData } from '@depesche/language';

const words = (list: string): string[] => list.trim().split(/\s+/);

/** Third person singular of the preterite of strong verbs; the others end in „-te“. */
const strongPast = words(`
  aß bat befahl befand begann bekam blieb bot brach brannte buk dachte drang empfahl empfing erschrak fand fiel floh floss flog fraß
  fror fuhr gab galt gebar gelang genas genoss geschah gewann ging glich glitt griff grub half hielt hieb hing hob kam klang kroch lag las
  lief ließ litt log lud maß mied misslang nahm pfiff rang rief riet riss ritt roch saß sah sang sank schied schien schlief schlich schloss schlug
  schmiss schmolz schnitt schob schoss schrak schrie schrieb schritt schwamm schwand schwang schwieg schwoll schwor sprach sprang
  stach stahl stand starb stieg stieß stank strich stritt trat traf trank trieb trog trug tat unterschied verbarg verdarb vergaß verlor
  verzieh wandte warf wich wies wob wog wuchs wusch zog zwang`);

function plural(form: string): string {
  return form.endsWith('e') ? `${form}n` : `${form}en`;
}

/** Short stems also end other words. */
function isLong(form: string): boolean {
  return form.length >= 4;
}

export const tense: TenseData = {
  past: [
    ...words(`
      war waren warst wurde wurden hatte hatten worden gewesen brachte brachten kannte kannten nannte nannten rannte rannten
      wusste wussten dachte dachten sandte sandten verbrachte musste mussten konnte konnten durfte durften wollte wollten`),
    ...strongPast,
    ...strongPast.map(plural),
  ],
  // verbs with prefixes: „beschloss“, „entstanden“
  pastEndings: ['te', 'ten', ...strongPast.filter(isLong), ...strongPast.filter(isLong).map(plural)],
  notPast: words(`
    heute sollte sollten könnte könnten möchte möchten hätte hätten müsste müssten dürfte dürften letzte letzten nächste nächsten
    erste ersten zweite zweiten dritte dritten vierte vierten fünfte fünften sechste sechsten siebte siebten achten neunte neunten
    zehnte zehnten rechte rechten weite weiten späte späten bekannte bekannten beste besten größte größten gesamte gesamten
    arbeiten leisten bieten treten vertreten auftreten eintreten antreten zurücktreten warten erwarten halten erhalten enthalten
    bitten raten beraten starten kosten leiten bereiten vorbereiten begleiten streiten verbreiten retten leuchten berichten richten
    einrichten errichten beachten betrachten bedeuten gelten schalten verwalten gestalten veranstalten testen unterhalten behalten
    anbieten verbieten verhalten festhalten mitarbeiten verarbeiten erarbeiten abhalten einhalten aufhalten daten fürchten
    befürchten verzichten beobachten achten verhaften belasten entlasten mieten vermieten fasten lasten posten sichten
    vernichten verpflichten unterrichten gewährleisten bearbeiten übernachten verspäten`),
  perfectAuxiliaries: words('hat haben habe hast ist sind sei seien bin wäre wären hätte hätten'),
  participles: ['t', 'en'].flatMap((ending) =>
    words(`ge ver be er ent zer ange abge aufge ausge vorge einge zuge mitge teilge stattge festge unter über durchge zurückge
      hinge weiterge nachge bekanntge`).map((prefix) => ({ prefix, ending })),
  ).concat([{ prefix: '', ending: 'iert' }]),
  present: words(`
    findet finden trifft treffen lädt laden steht stehen kommt kommen gibt geben spielt spielen beginnen starten endet enden öffnet
    öffnen schließt schließen geht gehen tagt tagen reist reisen fährt fahren wählt wählen entscheidet entscheiden empfängt empfangen
    besucht besuchen hält halten tritt treten zieht ziehen läuft laufen folgt folgen feiert feiern veranstaltet veranstalten
    organisiert organisieren bietet bieten liest lesen spricht sprechen referiert diskutieren stimmt stimmen debattiert berät beraten
    erscheint erscheinen jährt wartet bleibt bleiben ermöglicht kann können muss müssen darf dürfen fliegt verhandelt verhandeln
    eröffnet übernimmt übernehmen nimmt nehmen zeigt zeigen präsentiert präsentieren singt musiziert gastiert tanzt geplanten ab`),
  states: words('geschlossen geöffnet gesperrt besetzt eingeladen ausverkauft ausgebucht erhältlich gefragt eingeschränkt verboten gestattet erlaubt'),
  pastBefore: ['seit', 'vom'],
  future: words(`
    wird werden werde soll sollen will wollen möchte möchten geplant vorgesehen bevorsteht künftig demnächst
    startet beginnt`),
  determiners: words(`
    der die das des dem den ein eine einen einem einer eines im am vom zum zur kein keine keinen dieser diese diesem diesen
    dieses sein seine seinen seiner seinem ihr ihre ihren ihrer ihrem unsere unseren unserer alle allen als`),
  clauseBorders: words(', ; : . ! ? „ “ " » « – — ( ) dass weil nachdem bevor wenn während'),
};
