/** Auxiliaries, modals, and the forms by which retold speech is known. */
import type { VerbForms } from '@depesche/language';
import { cueInfinitives } from './cue-verbs.js';
import { firstSubjunctive } from './inflect.js';
import { words } from './word-list.js';

/** Frequent verbs in the infinitive; their subjunctive of retold speech is told from the indicative in the singular. */
const frequentVerbs = words(`
  geben gehen kommen stehen liegen bleiben machen lassen bestehen brauchen führen nehmen sehen sprechen tragen halten finden
  gelten zeigen handeln bedeuten erwarten gehören arbeiten leben wissen glauben denken sagen stellen setzen legen
  bringen fallen laufen fahren spielen helfen treffen verstehen erhalten bekommen verlieren gewinnen schaffen bieten bilden
  suchen fordern versuchen unterstützen verfügen rechnen hoffen fürchten fehlen folgen drohen dienen entsprechen enthalten
  existieren funktionieren betreiben betragen besitzen verletzen verstoßen begrüßen ablehnen beruhen basieren bedrohen
  gefährden schützen wirken sorgen steigen sinken wachsen betreffen benötigen beginnen enden planen prüfen ermitteln erfüllen
  erfordern ergeben erscheinen erreichen fühlen freuen gelangen genügen hängen interessieren kämpfen kosten kritisieren
  leisten leiden leiten lernen lösen mangeln reichen scheinen schaden schließen sitzen stammen stärken sterben stimmen
  trennen übernehmen umfassen verbieten verdienen verfolgen verhandeln verhindern verlangen vermeiden verschwinden versprechen
  vertreten verweigern verwenden verzichten warten weigern wirtschaften wohnen wünschen zählen zahlen zerstören ziehen zwingen
  zweifeln bedürfen begehen behaupten belegen bereuen beschränken betonen beweisen beziehen bitten danken diskutieren ersetzen
  erlauben erzielen erkennen erfahren erhöhen fließen fragen garantieren genießen gestalten greifen hindern kennen klären
  lauten liefern nutzen passen profitieren reagieren reden regieren richten rufen schreiben schweigen senden sichern
  stören tun überleben überwiegen unterscheiden unterliegen untersuchen verbessern verbreiten vergehen verlaufen verursachen
  vorliegen weisen werben werfen zeugen zulassen zustimmen behandeln beeinflussen besuchen bezahlen ändern antworten
`);

/** Also determiners or adjectives. */
const ambiguous: ReadonlySet<string> = new Set(words('meine heiße werte'));

export const verbForms: VerbForms = {
  perfect: words('hat habe haben hatte hatten hätte hätten ist sind war waren sei seien wäre wären'),
  passive: words('wird werden wurde wurden werde würde würden worden'),
  modals: words(`
    kann können konnte konnten könne könnte könnten muss muß müssen musste mussten müsse müsste müssten will wollen wollte
    wollten wolle darf dürfen durfte durften dürfe dürfte dürften mag mögen möge möchte möchten soll sollen sollte sollten solle
  `),
  hearsay: words('soll sollen'),
  hearsayInfinitives: words('haben sein worden'),
  subjunctive: [
    ...new Set([
      ...words('sei seien habe werde könne müsse solle wolle dürfe möge hätte hätten'),
      ...[...frequentVerbs, ...cueInfinitives].map(firstSubjunctive).filter((form) => !ambiguous.has(form)),
    ]),
  ],
  weakSubjunctive: words(`
    wäre wären würde würden könnten müssten dürften gäbe gäben käme kämen bliebe ginge stünde stünden fände läge lägen täte
    nähme bestünde bestünden entstünde verstünde bräuchte bräuchten befände befänden
  `),
  indicative: words(`
    ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte konnten muss müssen musste mussten
    will wollen wollte wollten soll sollen sollte sollten darf dürfen durfte durften gibt gab geben geht ging gehen kommt kam
    kommen steht stand stehen liegt lag liegen bleibt blieb bleiben macht machte machen lässt ließ lassen besteht bestand
    bestehen braucht brauchen führt führte führen nimmt nahm nehmen sieht sah sehen trägt trug hält hielt halten findet fand
    finden gilt galt gelten zeigt zeigte handelt handelte bedeutet bedeutete gehört gehörte arbeitet arbeitete lebt lebte weiß
    wusste wissen glaube glaubt stellt stellte setzt setzte bringt brachte fällt fiel läuft lief fährt fuhr spielt spielte hilft
    half trifft traf versteht verstand erhält erhielt bekommt bekam verliert verlor gewinnt gewann bietet bot sucht suchte bin
    bist seid habt werdet mache sage sagt
  `),
  pluralEnding: 'n',
  finiteEndings: words('t te ten en'),
  trailingVerbs: words('findet finden fand fanden weiß lacht'),
  titleVerbs: words('heißt hieß heißen hießen lautet lautete lauten lauteten steht stand stehen standen prangt prangte läuft lief'),
};
