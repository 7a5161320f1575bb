/**
 * How passages begin that are no part of the article, in German, English, French, Spanish, Italian, Polish, Portuguese and Dutch:
 * in lower case, apart at bars. A phrase must end where a word ends unless it ends with `*`. `strong` tells enough even for a whole
 * sentence; `weak` only for a short passage that is no sentence; `word` only when few words follow; `credit` says whose picture it is. Only what such pages have in common: what a box looks like tells more.
 */
export const boilerplatePhrases: Readonly<Record<'strong' | 'weak' | 'word' | 'credit', string>> = {
  strong:
    'lesen sie auch|wir verwenden cookies|wir nutzen cookies|diese website verwendet|diese seite verwendet cookies|auf dieser website werden|we use cookies|this site uses cookies|this website uses cookies|lesen sie hier|lesen sie mehr|lesen sie weiter|lies auch|lest auch|auch interessant|das könnte sie auch|das könnte dich auch|' +
    'schon gelesen|mehr zum thema|lesetipp|read also|also read|read more:|read next|you may also like|you might also like|recommended for you|lire aussi|' +
    'voir aussi|lea también|lee también|te recomendamos|mira también|vea también|veja também|leia também|leia mais|leggi anche|potrebbe interessarti|' +
    "lees ook|lees verder|don’t miss:|don't miss:|continue reading|lesen sie dazu|lea más|lee más|ver también|también lee|también:|mira:|read:|related:|" +
    'lire la suite|polecamy:|share this|a post shared by|ein beitrag geteilt von|view this post on|share on|artikel teilen|beitrag teilen|follow us|folgen sie uns|folge uns|folgt uns|síguenos|suivez-nous|' +
    'suivez nous|seguici|like us on|find us on|obserwuj nas|volg ons|sign up|never miss|get the latest|get daily |get our|for the latest stories|join our|' +
    'download the app|download our|melden sie sich|melde dich|zum newsletter|newsletter|inscrivez-vous|abonnez-vous|iscriviti|inscreva-se|unterstütze uns|' +
    'unterstützen sie uns|advertise with|register now|to continue reading|pour lire la suite|um weiterzulesen|become a member|all rights reserved|' +
    'alle rechte vorbehalten|tous droits réservés|todos los derechos|tutti i diritti|wszelkie prawa|todos os direitos|© 20|opinions expressed|' +
    'les opinions exprimées|dieser beitrag gibt die meinung|have a story|got a story|got a tip|for more stories like|this material may not|nachdruck|dieser beitrag wurde|der beitrag wurde|' +
    'dieser eintrag wurde|dieser artikel wurde|this entry was posted|this post was|filed under|posted in|posted by|posted on|erstellt am|veröffentlicht in|' +
    'veröffentlicht am|abgelegt unter|du musst eingeloggt|you must be logged|schreibe einen kommentar|leave a comment|leave a reply|anzeige -|anzeige:|' +
    'story continues below|article continues|continúa después de|we may earn|*affiliate|als amazon-partner|as an amazon associate|' +
    'externer inhalt|externen inhalt|mit dem laden des|à lire|zobacz|czytaj|przeczytaj|copyright|subscribe|suscr*|abonnier*|más noticias|' +
    'hat ihnen d*|hat dir d*|wenn dir d*|empfohlener *|dowiedz się więcej|views expressed|the views expressed|the opinions expressed|diesen artikel teilen|click here|already a subscriber|already have an account|thanks for reading|thank you for reading|post a comment|add a comment|have your say|follow @*|contact us|related stor*|related article*|' +
    'diesen beitrag teilen|fehler gefunden|bitte markieren sie die*|haben sie einen fehler|sie haben einen fehler|haben sie hinweise|hast du hinweise|do you have a tip|do you have a story|if you have a story|if you have a tip|do you have information|diesen artikel anhören|artikel anhören|artikel vorlesen|listen to this|' +
    'lesen sie nach der|weiterlesen nach der|dieser text wurde maschinell|dieser text wurde automatisch|dies ist eine maschinelle|this article was translated|diskutieren sie mit|diskutiere mit|link kopiert|link copied|artikel wird nach d*|original-content von|an dieser stelle finde*',
  weak:
    'gallery:|galerie:|bildergalerie:|fotostrecke:|podcast:|audio:|live:|umfrage:|mehr zu|mehr dazu|mehr über|mehr von|mehr aus|mehr informationen|' +
    'mehr erfahren|weitere artikel|weitere beiträge|weitere meldungen|weitere themen|weitere inhalte|siehe auch|passend zum thema|passend dazu|zum thema|' +
    'zum weiterlesen|ähnliche artikel|ähnliche beiträge|themen:|thema:|zurück zur|nach oben|alle artikel|see also|more on|more from|more about|read more|' +
    'read the full|most read|most popular|up next|topics:|tags:|en savoir plus|sur le même sujet|à propos de|más información|más sobre|mais sobre|' +
    'meer over|teilen:|artikel drucken|share:|gefällt mir|stand:|last updated|last modified|publié le|mis à jour|ultima modifica|data publikacji|' +
    'reading time|temps de lecture|autor:|autorin:|author:|text:|about the author|kontakt:|links:|watch:|table of contents|das könnte|schlagw*|kategorie*|' +
    'categor*|hier geht*|weitere info*|über den aut*|load more|show more|view more|see more|see all|view all|view comments|show comments|view gallery|click to|join the discussion|join the conversation|what do you think?|über die aut*',
  word:
    'foto|video|audio|podcast|home|menü|menu|suche|search|werbung|loading|play|close|schließen|mehr|more|advertisement|weiter|next|previous|top|' +
    'weiterlesen|zurück|related|latest|recommended|trending|popular|topics|tags|tagged|etiquetas|temas|approfondisci|polecamy|więcej|tagi|teilen|tweet|' +
    'drucken|share|print|compartir|comparte|partager|condividi|udostępnij|delen|kommentare|kommentar|kommentieren|comments|comment|commentaires|' +
    'comentarios|commenti|komentarze|reacties|anzeige|sponsored|publicidad|publicité|pubblicità|reklama|advertentie|veröffentlicht|aktualisiert|zuletzt|' +
    'published|updated|publié|publicado|actualizado|pubblicato|opublikowano|aktualizacja|gepubliceerd|atualizado|lesezeit|lesedauer|permalink|kontakt|' +
    'pressekontakt|ansprechpartner|download|downloads|pdf|links|galerie|bildergalerie|fotostrecke|watch|listen|inhaltsverzeichnis|inhalt|subscribe|' +
    'abonnieren|login|anmelden|relacionad*|meistgelesen*|bewertung*|facebook|whatsapp|verwandte*|neueste*|empfohlene*|e-mail|impressum',
  credit:
    'foto:|fotos:|foto |bild:|bildquelle|bildnachweis|titelbild|symbolbild|grafik:|video:|foto/|photo:|photos:|photograph:|image:|credit:|(credit|(foto|' +
    '(bild|(photo|(image|[foto|[photo|quelle:|quelle |source:|fuente:|fonte:|źródło|bron:|foto de|fot.|zdjęcie|getty images|©|(c)|bilder:|bildrechte|' +
    'photo by|picture:|pictures:|image source|file photo|file image|ap photo|(ap photo|reuters/|shutterstock|istock|photo credit|crédit*|beitragsbild|symbolfoto|archivfoto|archivbild',
};

/** What counts wherever it stands in a passage of a few lines; in lower case. One expression finds all in one go. */
export const boilerplateAnywhere: RegExp =
  /(?:weekly|our|daily|free|unser(?:en|em)|notre|nuestro|nostra) newsletter|newsletter informiert|(?:auch|ebenfalls) interessieren|puede interesar|eine provision|affiliate[ -]link|affiliate commission|earn a commission|ihre e-mail-adresse|your email address|read our privacy|reproduction in whole|all rights reserved|alle rechte vorbehalten|follow him on|follow us on|folge(?:n sie)? uns auf|can be reached at|in unserer app|whatsapp-kanal|whatsapp folgen|(?:enable|needs) javascript|javascript aktivieren|activer javascript|(?:verwende[nt]|nutze?[nt]|uses?) cookies|korzystamy z cookies|utilizza cookie|utilise des cookies|(?:to|in) your inbox/;

/** How many have commented, how long it takes to read, whom to follow or to write to; in lower case. */
export const boilerplateNotes: readonly RegExp[] = [
  /^\d[\d.,]*k? (?:comments?|shares?|views?|likes?|reactions?|kommentare?)\b/,
  /^\d{1,2} min(?:ute|s|\.)?[a-z]* (?:read|lesezeit|de lecture|di lettura|de lectura)$/,
  /^(?:follow|like|join) \S{1,30}(?: \S{1,30})? on (?:twitter|facebook|instagram|youtube|linkedin|whatsapp)/,
  // what opens and closes a box, and where one is among several pages
  /^\S{1,20} (?:auf|zu|ein|aus)klappen\b/,
  /^(?:seite |page )?\d{1,3} ?(?:von|of|\/) ?\d{1,3}$/,
  /^(?:\S{1,20}[- ])?inhalte? (?:erlauben|anzeigen|laden|zulassen|entsperren)$/,
  /^rückfragen (?:bitte )?an\b.{0,30}$/,
  /\b(?:telefon|phone|tel|fax)\b[.: +\d()/-]{5,30}e-?mail:? [\w.-]{1,40}@/,
  /^(?:(?:presse|medien)?kontakt|(?:press |media )?contacts?|ansprechpartner\w{0,3}|rückfragen|e-?mail|write to|reach|tel|phone|telefon|fax)\b.{0,140}@[\w-]+\./,
];

/** What stands before the name of who took a picture; in lower case. */
export const creditMark: RegExp = /(?:©|(?:foto|fotos|photo|photos|bild|bilder|image|credit|photograph|fotografie|grafik|fuente|quelle)\s?:)/;

/** “Fig. 2:” and the like. */
export const numberedFigure: RegExp = /^(?:abb|abbildung|afb|bild|fig|figure|figura|foto|rys)\.?\s?\d{1,2}[a-d]?[:.]/i;

/** What stands, all of it, in a notice that asks before it shows content from elsewhere; in lower case. */
export const consentWords: readonly RegExp[] = [
  /\b(?:bitte|please|ich|mir|dein\w{0,2}|du|dir|sie|ihr\w{0,2}|unser\w{0,2}|i|me|my|you|your|vous|votre)\b/,
  /extern\w{0,2} (?:inhalt|content|medi)|inhalte? (?:von|aus) dritt|dritt(?:anbieter|plattform)|\d partner|einwilligung jederzeit|jederzeit widerruf|third.part|embedded|eingebettet|eingebunden|diese\w? inhalt|inhalt\w{0,2} von \w|this content|content (?:from|provided by)|contenus? (?:extern|tiers)/,
  /privatsph|datenschutz|einverstanden|ein(?:ge)?willig|willige? |zustimm|consent|agree|permission|cookie|privacy|aktivier|personenbezogen|personal data|accept|données/,
];

/** Headings over what readers say; in lower case. */
export const commentHeading: RegExp =
  /^(?:(?:\d[\d.,]{0,6}|ein|one) (?:thoughts?|comments?|responses?|replies|kommentare?|gedanken?|antworten|commentaires?|comentarios?|commenti)(?:$|:| (?:on|to|zu|auf|sur|en|su)\b)|(?:(?:leser)?kommentare|comments|commentaires|comentarios)(?: ?\(\d{1,5}\)| ?: ?\d{1,5})?$|(?:diskussion|discussion) ?\(\d{1,5}\)$)/;

/** What stands, all of it, in a line that leads to what else the publisher offers; in lower case. */
export const offerWords: readonly RegExp[] = [
  /newsletter|\bapp\b|whatsapp|social media|podcast/,
  /\bhier (?:geht(?: e|[’'])?s (?:zu|zum|zur) |entlang|finden sie|anmelden|abonnieren|herunterladen|klicken)|(?:sign up|subscribe|download|click) here|jetzt (?:abonnieren|anmelden|herunterladen)/,
];

/** What stands, all of it, in an offer to those who do not pay yet; in lower case. */
export const paywallOffer: readonly RegExp[] = [/kündbar|cancel any ?time/, /\d ?(?:€|euro|eur\b|\$|£|cent)/];

/** What says that the rest of the article is for those who pay, one of them; in lower case. */
export const paywallNotes: readonly RegExp[] = [
  // how much is missing, for whom it is kept
  /(?:fehlen|bleiben) (?:\S{1,9} ){0,2}\d[\d.,]{0,5} ?(?:%|prozent)/,
  /abonnent\S{0,5} (?:\S{1,20} )?(?:vorbehalten|lesen)|(?:nur|exklusiv) (?:für|mit) (?:\S{1,20} )?(?:abonnent|abo\b|plus|mitglied)/,
  /(?:only|exclusively|reserved) (?:available )?(?:for|to) (?:\S{1,20} )?(?:subscriber|member)|subscriber.only|réservé\S{0,2} (?:à|aux) (?:\S{1,20} )?abonn/,
  // what to do to read on
  /(?:weiterlesen|weiter lesen|vollständig lesen|ganzen artikel|diesen artikel|full article|rest of (?:this|the) article|continue reading|keep reading)\b.{0,60}(?:\babo|anmeld|registrier|einlogg|subscri|sign in|log ?in|member)|(?:subscribe|register|sign in|log ?in|abonnieren|become a member) (?:now )?(?:to (?:read|continue|keep|unlock|access)|um weiter)/,
  /^(?:jetzt |hier )?(?:weiterlesen|weiter lesen|alle artikel lesen) mit \S|^(?:sie haben|haben sie|du hast|hast du) (?:bereits|schon) ein \S{0,20}abo/,
];

/** A note at the end on who wrote: “Jo Kerr is a reporter at …”. */
export const authorNote: RegExp =
  /^\p{Lu}\S{1,20}(?: \p{Lu}\S{1,20}){1,3} (?:is|ist|schreibt|writes|covers) [^.!?]{0,80}(?:redakteur|reporter|korrespondent|journalist|[Aa]utor|editor|correspondent|writer)/u;

/** Headings over boxes that tell who wrote, checked or published an article; in lower case. */
export const authorHeading: RegExp =
  /^(?:about|meet) (?:the |our )?(?:authors?|writers?|reviewers?|editors?|contributors?|experts?)\b|^(?:über|zu|zum|zur) (?:den |die |der |das |unsere[nr]? )?(?:autor|verfasser|gutachter|team)|^(?:written|reviewed|fact.checked) by\b/;
