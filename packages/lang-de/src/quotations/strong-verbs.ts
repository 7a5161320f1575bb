/** Principal parts of the strong and mixed verbs that cue verbs are made of; prefixed verbs take those of their base. */
import type { PrincipalParts } from './principal-parts.js';

const table = `
befehlen befiehlt befahl befohlen
beginnen beginnt begann begonnen
beißen beißt biss gebissen
bekommen bekommt bekam bekommen
bergen birgt barg geborgen
bieten bietet bot geboten
binden bindet band gebunden
bitten bittet bat gebeten
bleiben bleibt blieb geblieben
brechen bricht brach gebrochen
bringen bringt brachte gebracht
denken denkt dachte gedacht
dringen dringt drang gedrungen
empfehlen empfiehlt empfahl empfohlen
fahren fährt fuhr gefahren
fallen fällt fiel gefallen
fechten ficht focht gefochten
finden findet fand gefunden
geben gibt gab gegeben
gehen geht ging gegangen
gestehen gesteht gestand gestanden
gewinnen gewinnt gewann gewonnen
greifen greift griff gegriffen
halten hält hielt gehalten
hauen haut haute gehauen
heben hebt hob gehoben
heißen heißt hieß geheißen
helfen hilft half geholfen
kennen kennt kannte gekannt
kommen kommt kam gekommen
laden lädt lud geladen
lassen lässt ließ gelassen
lesen liest las gelesen
liegen liegt lag gelegen
lügen lügt log gelogen
nehmen nimmt nahm genommen
nennen nennt nannte genannt
raten rät riet geraten
reißen reißt riss gerissen
rufen ruft rief gerufen
scheiden scheidet schied geschieden
schlagen schlägt schlug geschlagen
schließen schließt schloss geschlossen
schreiben schreibt schrieb geschrieben
schreien schreit schrie geschrien
schwören schwört schwor geschworen
sehen sieht sah gesehen
singen singt sang gesungen
sprechen spricht sprach gesprochen
stechen sticht stach gestochen
stehen steht stand gestanden
stellen stellt stellte gestellt
streichen streicht strich gestrichen
streiten streitet stritt gestritten
tragen trägt trug getragen
treffen trifft traf getroffen
treiben treibt trieb getrieben
treten tritt trat getreten
tun tut tat getan
weichen weicht wich gewichen
weisen weist wies gewiesen
wenden wendet wandte gewandt
werben wirbt warb geworben
werfen wirft warf geworfen
wiegen wiegt wog gewogen
wissen weiß wusste gewusst
ziehen zieht zog gezogen
zwingen zwingt zwang gezwungen
`;

export const strongVerbs: Readonly<Record<string, PrincipalParts>> = Object.fromEntries(
  table
    .trim()
    .split('\n')
    .map((line): [string, PrincipalParts] => {
      const [infinitive, present, past, participle] = line.split(' ') as [string, string, string, string];
      return [infinitive, [present, past, participle]];
    }),
);
