/** Words that lead to a source without a verb: „nach Angaben“, „laut“, „zufolge“, „so“. */
import type { SourceWords } from '@depesche/language';
import { words } from './word-list.js';

export const sources: SourceWords = {
  prepositions: words('laut gemäß'),
  weakPrepositions: words('nach'),
  viewpoints: ['aus sicht', 'aus perspektive', 'aus warte', 'in augen'],
  postpositions: words('zufolge'),
  statementNouns: words(`
    angabe angaben aussage aussagen auskunft auskünften ansicht ansichten meinung auffassung einschätzung einschätzungen bewertung bewertungen
    bericht berichten berichts meldung meldungen mitteilung mitteilungen information informationen erkenntnis erkenntnissen
    erkenntnisse worten vernehmen darstellung darstellungen schilderung schilderungen schätzung schätzungen berechnung
    berechnungen überzeugung umfrage umfragen studie studien analyse analysen erklärung
    erklärungen stellungnahme behauptung behauptungen version lesart urteil gutachten statistik prognose prognosen
    vorhersage vorhersagen hochrechnung hochrechnungen bekunden dafürhalten erhebung erhebungen ermittlungen ermittlung
    äußerung äußerungen zeugenaussagen augenzeugen beobachter beobachtern beobachtungen experten quellen quelle kreisen
    agenturmeldungen medienberichten presseberichten artikel artikels plänen planungen ankündigung
    vermutung vermutungen annahme annahmen befund verlautbarung verlautbarungen überlieferung überlieferungen
    recherchen nachricht kenntnisstand erkenntnisstand protokoll papier nachrichtenagentur
    presseagentur zeitung magazin erwartungen erwartung expertenmeinung wahrnehmung
  `),
  contentNouns: words(`
    meinung ansicht auffassung überzeugung forderung forderungen hoffnung behauptung behauptungen vorwurf vorwürfe vorwürfen
    ankündigung aussage aussagen befürchtung befürchtungen vermutung vermutungen verdacht ergebnis schluss schlussfolgerung
    these einschätzung erklärung feststellung mitteilung nachricht meldung meldungen gerücht gerüchte gerüchten hinweis hinweise
    zweifel kritik bedenken sorge angst annahme erwartung begründung drohung warnung versprechen zusage zusicherung appell
    aufforderung bitte vorschlag antrag empfehlung plan pläne beschluss entscheidung anordnung befehl verpflichtung absicht
    bereitschaft wunsch argument bericht berichte berichten information informationen standpunkt position theorie
    verlangen geständnis eingeständnis bekenntnis beschwerde protest prognose idee gedanke eindruck frage anschuldigung
    anschuldigungen beteuerung dementi fazit aufruf parole slogan motto zitat wort worte worten satz aufschrift parolen spruch sprüche sprüchen ruf rufe rufen slogans losung losungen
  `),
  attributions: words('so'),
  comparisons: words('wie'),
  backReferences: words('demnach demzufolge'),
  weakBackReferences: words('danach hiernach'),
  relatives: words('wonach demzufolge'),
};
