/** Verbs that introduce somebody's words, by what they do with them; notation as in `cueVerb`. */
import type { CueVerb, CueVerbKind } from '@depesche/language';
import { cueVerb } from './inflect.js';

const byKind: Readonly<Record<CueVerbKind, string>> = {
  say: `
    sagen, erklären, mit|teilen, berichten, melden, schreiben, betonen, behaupten, meinen, äußern, antworten, erwidern,
    entgegnen, versichern, bestätigen, dementieren, bestreiten, an|geben, bekannt|geben, zu|geben, ein|räumen,
    ein|gestehen, gestehen, zu|gestehen, hinzu|fügen, hinzu|setzen, ergänzen, erläutern, aus|führen, dar|legen,
    dar|stellen, unterstreichen, bekräftigen, hervor|heben, heraus|streichen, heraus|stellen, klar|stellen, fest|stellen,
    konstatieren, argumentieren, begründen, kommentieren, verkünden, verkündigen, verlautbaren, verlauten, vermelden,
    an|kündigen, voraus|sagen, vorher|sagen, prognostizieren, prophezeien, warnen, mahnen, an|mahnen, drohen, an|drohen,
    klagen, beklagen, rufen, zu|rufen, aus|rufen, schreien, brüllen, flüstern, murmeln, stammeln, skandieren, singen,
    fragen, nach|fragen, zurück|fragen, zitieren, aus|sagen, bezeugen, bekunden, beteuern,
    verraten, enthüllen, offenbaren, witzeln, scherzen, spotten, höhnen, schimpfen, wettern, poltern, kritteln,
    loben, jubeln, schwärmen, bilanzieren, resümieren, zusammen|fassen, urteilen, schlussfolgern, folgern, analysieren,
    diagnostizieren, präzisieren, konkretisieren, spezifizieren, relativieren, ein|schränken, ein|wenden, ein|werfen,
    dagegen|halten, entgegen|halten, widersprechen, kontern, parieren, zurück|geben, nach|legen, nach|setzen, fort|fahren,
    wiederholen, erinnern, erzählen, schildern, beschreiben, referieren, an|merken, bemerken, an|führen, erwähnen,
    vor|bringen, vor|tragen, formulieren, diktieren, predigen,  posten, twittern, tweeten, bloggen, notieren,
    vermerken, fest|halten, protokollieren, faxen, mailen, simsen, telefonieren, funken, signalisieren, hin|weisen,
    darauf hin|weisen, verweisen, darauf verweisen, aufmerksam|machen, deutlich|machen, klar|machen, bekannt|machen,
    bedauern, staunen, seufzen, stöhnen, raunen, zischen, schnauben, stottern, lachen, lächeln,
    grinsen, frohlocken, triumphieren, sinnieren, philosophieren, spekulieren, mutmaßen, orakeln, unken, frotzeln,
    lästern, monieren, bemängeln, rügen, kritisieren, rechtfertigen, verteidigen, behaupten, suggerieren, insistieren,
    postulieren, proklamieren, deklarieren, dozieren, informieren, unterrichten, benachrichtigen, auf|klären, plaudern,
    aus|plaudern, palavern, schwadronieren, bekannt|geben, durch|geben, weiter|geben, weiter|sagen, nach|sagen, es heißen,
    interpretieren, deuten, definieren, umschreiben, verdeutlichen, veranschaulichen, illustrieren, bei|pflichten,
    zu|stimmen, bejahen, verneinen, nicken, ab|wiegeln, beschwichtigen, beruhigen, trösten, grüßen, gratulieren, danken,
    appellieren, davon sprechen, überzeugt zeigen, besorgt zeigen, zuversichtlich zeigen, erfreut zeigen, enttäuscht zeigen,
    betroffen zeigen, erschüttert zeigen, verwundert zeigen, optimistisch zeigen, skeptisch zeigen, dahingehend äußern,
    plädieren, zurück|weisen, unterstellen, attestieren, bescheinigen, zu|schreiben, vor|halten, empören, toben, quittieren, titeln,        kolportieren, übermitteln, überbringen, aus|richten,  an|vertrauen, nach|haken, intervenieren,
    paraphrasieren, reimen, dichten, kund|tun, ätzen, keilen, giften, sticheln, tönen, trompeten, posaunen,
    schlagzeilen, schwören, geloben, begrüßen, bewerten, ein|schätzen, ein|stufen, taxieren, beziffern, verlesen, vor|lesen,
    zu|sagen, zu|sichern, garantieren, beantworten, besagen,  an|deuten,  prangern, an|prangern
  `,
  think: `
    glauben, denken, hoffen, fürchten, befürchten, vermuten, an|nehmen, erwarten, rechnen, meinen,  schätzen, wissen,
    ahnen, zweifeln, bezweifeln, an|zweifeln, wünschen, erhoffen, ersehnen, träumen, davon aus|gehen, darauf setzen,
    vertrauen, überzeugen, für möglich halten, für wahrscheinlich halten,  erkennen,  ein|sehen,
    begreifen, bereuen, erwägen, überlegen, beabsichtigen,  vor|haben, argwöhnen, wähnen, unterstellen, sehen, an|sehen,
    betrachten, beurteilen, kalkulieren, spekulieren, voraus|sehen, vorher|sehen,    bangen, zu|trauen, gewärtigen, verdächtigen, für halten
  `,
  ask: `
    fordern, auf|fordern, ein|fordern, verlangen, ab|verlangen, bitten, ersuchen, beantragen, an|regen, vor|schlagen, empfehlen,
    raten, ab|raten, zu|raten, nahe|legen, auf|rufen, appellieren, plädieren, drängen, beschwören, ermahnen, ermuntern,
    ermutigen, an|ordnen, an|weisen, befehlen, gebieten,  verbieten, untersagen, erlauben, gestatten, genehmigen,
    versprechen, zu|sagen, zu|sichern, geloben, schwören, an|bieten, an|kündigen, drohen, an|drohen, vereinbaren, beschließen,
    entscheiden, bestimmen, fest|legen, vor|schreiben, verpflichten, ab|lehnen,
    beschuldigen, bezichtigen, vor|werfen, an|klagen, an|lasten, verdächtigen, bezweifeln, leugnen, bestreiten,
    warnen, mahnen, an|mahnen, flehen, betteln, beten, heischen, ein|laden, dafür werben, dafür plädieren, dazu auf|fordern,
    dazu auf|rufen, darum bitten, dafür aus|sprechen, dagegen aus|sprechen, dafür ein|setzen, darauf drängen,
    darauf bestehen, insistieren, beharren, darauf beharren, postulieren, wünschen, an|streben, beauftragen
  `,
  judge: `
    kritisieren, verurteilen, loben, begrüßen, rügen, bemängeln, beanstanden, monieren, tadeln, missbilligen, würdigen,
    preisen, ehren, rühmen, feiern, ab|lehnen, zurück|weisen, dementieren, widerrufen, bestreiten, leugnen, verteidigen,
    rechtfertigen, beklagen, bedauern, betrauern, an|prangern, geißeln, verspotten, verhöhnen, beschimpfen, beleidigen,
    attackieren, an|greifen, an|klagen, warnen,  befürworten, billigen, begrüßen, bekräftigen, betonen, beteuern,
    an|zweifeln, bezweifeln, hinterfragen, verneinen, kommentieren, danken, gratulieren, würdigen, auf|fordern,
    fordern, verlangen, vor|werfen, warnen, an|kündigen, bekannt|geben, empfehlen, hin|weisen, verweisen, erinnern, äußern,
    mahnen, an|mahnen, auf|rufen, appellieren, plädieren, drängen, protestieren, schildern, berichten, beschreiben,
    beantragen, vor|schlagen, an|regen, prophezeien, prognostizieren, voraus|sagen, verheißen, an|drohen, drohen
  `,
  name: `
    nennen, bezeichnen, titulieren, betiteln, beschimpfen, schelten, charakterisieren, beschreiben, sprechen, würdigen,
    rühmen, preisen, brandmarken, schmähen, geißeln, verspotten, loben, kritisieren, verurteilen, apostrophieren, bewerten,
    werten, ein|stufen, feiern, an|prangern, ab|tun, ein|schätzen, beurteilen, zurück|weisen, vor|werfen, warnen, für halten, als sehen, als an|sehen
  `,
  show: `
    zeigen, ergeben, belegen, beweisen, besagen, nahe|legen, hervor|gehen, heraus|stellen, bekannt|werden, heraus|finden,
    verlauten, lauten, hin|deuten, darauf hin|deuten, aus|weisen, dokumentieren, vor|sehen, fest|schreiben, regeln
  `,
  cite: `
    zitieren, wieder|geben
  `,
  report: `
    fordern, ein|fordern, verlangen, bezeichnen, nennen, sprechen, an|kündigen, vor|werfen, unterstellen, warnen, mahnen,
    verweisen, hin|weisen, beziffern, schätzen, an|führen, werten, bewerten, ein|stufen, raten, ab|raten, empfehlen, vergleichen,
    attackieren, betrachten, appellieren, auf|rufen, plädieren, an|regen, bemängeln, an|prangern, klagen, beklagen,
    verurteilen, bestreiten, davor warnen
  `,
};

/** All cue verbs; a verb that does several things has an entry for each kind. */
export const cueVerbs: readonly CueVerb[] = Object.entries(byKind).flatMap(([kind, list]) =>
  [...new Set(entriesOf(list))].map((entry) => cueVerb(entry, kind as CueVerbKind)),
);

/** The cue verbs without separable prefixes. */
export const cueInfinitives: readonly string[] = [...new Set(Object.values(byKind).flatMap(entriesOf).map((entry) => entry.replace(/^.*[ |]/, '')))];

function entriesOf(list: string): string[] {
  return list
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
