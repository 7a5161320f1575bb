/**
 * How passages begin that are no part of the article, in German, English, French, Spanish, Italian, Polish, Portuguese and Dutch.
 * Lower case; a phrase must end at the end of a word. `strong`: tells enough even for a whole sentence; `weak`: only for a short
 * passage that is no sentence; `whole`: only when nothing else is in the passage.
 */
export const boilerplatePhrases: Readonly<Record<'strong' | 'weak' | 'whole' | 'credit', readonly string[]>> = {
  strong: [
    // further reading
    'lesen sie auch', 'lesen sie hier', 'lesen sie mehr', 'lesen sie weiter', 'lies auch', 'lest auch', 'auch interessant', 'auch spannend', 'das könnte sie auch', 'das könnte dich auch',
    'das könnte euch auch', 'das thema könnte dich', 'das könnte sie interessieren', 'das könnte dich interessieren', 'schon gelesen', 'mehr zum thema', 'lesetipp', 'read also', 'also read', 'read more:', 'read next',
    'you may also like', 'you might also like', 'recommended for you', 'lire aussi', 'à lire aussi', 'a lire aussi', 'à lire également', 'voir aussi', 'lea también', 'lee también', 'lea además', 'le puede interesar',
    'te puede interesar', 'te recomendamos', 'mira también', 'vea también', 'además lea', 'veja também', 'leia também', 'leia mais', 'leggi anche', 'leggi pure', 'potrebbe interessarti', 'zobacz także', 'zobacz też',
    'zobacz również', 'czytaj także', 'czytaj też', 'czytaj również', 'przeczytaj także', 'przeczytaj też', 'lees ook', 'lees verder', 'don\u2019t miss:', "don't miss:", 'continue reading',
    // sharing and following
    'share this', 'share on', 'diesen artikel teilen', 'diesen beitrag teilen', 'artikel teilen', 'beitrag teilen', 'teile diesen', 'teilen sie diesen', 'möchten sie den artikel teilen', 'be sociable', 'follow us', 'folgen sie uns',
    'folge uns', 'folgt uns', 'síguenos', 'sigue a', 'siga a', 'nos siga', 'suivez-nous', 'suivez nous', 'seguici', 'like us on', 'find us on', 'auf facebook teilen', 'comparte esta', 'comparte este', 'partagez cet', 'obserwuj nas',
    'volg ons',
    // newsletters, subscriptions, apps, donations
    'sign up', 'subscribe now', 'subscribe to our', 'subscribe for', 'subscribe here', 'never miss', 'get the latest', 'get our', 'for the latest stories', 'join our', 'download the app', 'download our', 'want more', 'abonnieren sie',
    'abonniere', 'jetzt abonnieren', 'melden sie sich', 'melde dich', 'zum newsletter', 'newsletter', 'unser newsletter', 'hier zum newsletter', 'inscrivez-vous', 'abonnez-vous', 'suscríbete', 'suscribite', 'suscribirse', 'recibe las',
    'iscriviti', 'zapisz się', 'assine', 'inscreva-se', 'do you want to be informed', 'support our', 'unterstütze uns', 'unterstützen sie uns', 'wenn ihnen unser artikel gefallen', 'hat ihnen der artikel gefallen', 'wenn dir der artikel',
    'hat dir der artikel', 'hat ihnen dieser artikel', 'advertise with', 'register now', 'to continue reading', 'pour lire la suite', 'um weiterzulesen', 'möchten sie weiterlesen', 'become a member',
    // rights and notes of the house
    'all rights reserved', 'alle rechte vorbehalten', 'tous droits réservés', 'todos los derechos', 'tutti i diritti', 'wszelkie prawa', 'todos os direitos', '© copyright', 'copyright ©', 'copyright (c)', '© 20', '© 19', 'copyright 20',
    'sofern nicht anders ausgewiesen', 'the views expressed', 'the opinions expressed', 'opinions expressed', 'les opinions exprimées', 'dieser beitrag gibt die meinung', 'this article is the copyrighted', 'nutzung der auf',
    'submit your letter', 'send us a', 'have a story', 'do you have a story', 'got a tip', 'this material may not', 'nachdruck',
    // what blogs print below a post
    'dieser beitrag wurde', 'der beitrag wurde', 'dieser eintrag wurde', 'dieser artikel wurde', 'this entry was posted', 'this post was', 'filed under', 'posted in', 'posted by', 'posted on', 'erstellt am', 'veröffentlicht in',
    'veröffentlicht am', 'abgelegt unter', 'einsortiert unter', 'verschlagwortet', 'kommentare deaktiviert', 'du kannst die kommentare', 'du musst eingeloggt', 'you must be logged', 'schreibe einen kommentar', 'leave a comment',
    'leave a reply', 'kommentar hinterlassen', 'hinterlasse einen kommentar', 'keine kommentare', 'no comments', 'jetzt kommentieren', 'noch keine bewertungen', 'noch keine kommentare',
    // advertisements
    'anzeige -', 'anzeige:', 'story continues below', 'article continues', 'article continue', 'continua después de', 'continúa después de', 'scroll to continue', 'this article contains affiliate', 'we may earn', 'when you purchase through',
    'dieser artikel enthält affiliate', 'dieser beitrag enthält affiliate', '*affiliate', 'bei den mit * ', 'bei links mit',
    'an dieser stelle finden sie', 'an dieser stelle befindet sich', 'externer inhalt', 'empfohlener externer', 'empfohlener redaktioneller', 'we need your consent', 'wir benötigen ihre zustimmung', 'mit dem laden des',
  ],
  weak: [
    'mehr zu', 'mehr dazu', 'mehr über', 'mehr von', 'mehr aus', 'mehr infos', 'mehr informationen', 'mehr lesen', 'mehr erfahren', 'weiterlesen', 'weiter lesen', 'weitere artikel', 'weitere beiträge', 'weitere informationen', 'weitere infos',
    'weitere meldungen', 'weitere nachrichten', 'weitere themen', 'weitere aktuelle', 'weitere inhalte', 'weiterführende', 'siehe auch', 'passend zum thema', 'passend dazu', 'zum thema', 'zum weiterlesen', 'verwandte', 'ähnliche artikel', 'ähnliche beiträge',
    'empfohlene', 'unsere empfehlung', 'das könnte', 'vorheriger', 'nächster', 'vorschau auf den nächsten', 'neueste', 'meistgelesen', 'meistgelesene', 'meistdiskutierte', 'aktuelle themen', 'themen:', 'thema:', 'entdecke weitere', 'zurück', 'zur startseite',
    'hier geht es', 'hier geht’s', "hier geht's", 'zum artikel', 'zur übersicht', 'zurück zur', 'nach oben', 'alle artikel', 'lade weitere', 'zusatzinformationen', 'related', 'see also', 'more on', 'more from', 'more about', 'more in', 'more news',
    'more stories', 'read more', 'read the full', 'latest', 'recommended', 'trending', 'most read', 'most popular', 'popular', 'up next', 'next article', 'previous article', 'next post', 'previous post', 'topics:', 'topics', 'tags:', 'tags', 'tagged',
    'en savoir plus', 'sur le même sujet', 'articles liés', 'à propos de', 'relacionado', 'relacionados', 'relacionadas', 'noticias relacionadas', 'más información', 'más sobre', 'etiquetas', 'temas', 'approfondisci', 'articoli correlati',
    'powiązane', 'polecamy', 'więcej', 'tagi', 'saiba mais', 'mais sobre', 'meer over', 'meer nieuws', 'gerelateerd', 'teilen', 'teilen:', 'twittern', 'tweet', 'tweeten', 'merken', 'drucken', 'artikel drucken', 'share', 'share:', 'print',
    'email', 'e-mail', 'gefällt mir', 'weitersagen', 'compartir', 'comparte', 'partager', 'condividi', 'udostępnij', 'delen', 'kommentare', 'kommentar', 'kommentieren', 'comments', 'comment', 'commentaires', 'comentarios', 'commenti',
    'komentarze', 'reacties', 'anzeige', 'werbung', 'advertisement', 'advertorial', 'sponsored', 'publicidad', 'publicité', 'pubblicità', 'reklama', 'advertentie', 'stand:', 'stand ', 'veröffentlicht', 'veröffentlichung:', 'aktualisiert', 'letzte änderung',
    'letzte aktualisierung', 'zuletzt', 'erschienen am', 'published', 'updated', 'last updated', 'last modified', 'publié le', 'publié', 'mis à jour', 'publicado', 'actualizado', 'pubblicato', 'ultima modifica', 'opublikowano', 'aktualizacja', 'data publikacji', 'gepubliceerd',
    'atualizado', 'lesezeit', 'lesedauer', 'reading time', 'temps de lecture', 'schlagworte', 'schlagwörter', 'stichworte', 'kategorien', 'kategorie', 'categories', 'category', 'permalink', 'trackback', 'autor:', 'autorin:', 'author:', 'text:', 'redaktion:', 'rubrik:',
    'über den autor', 'über die autorin', 'zum autor', 'zur autorin', 'about the author', 'aufrufe:', 'views:', 'kontakt', 'kontakt:', 'pressekontakt', 'ansprechpartner', 'impressum', 'datenschutz', 'download', 'downloads', 'dieses skript',
    'pdf', 'links', 'links:', 'links zum', 'jetzt lesen', 'jetzt bestellen', 'bild anzeigen', 'galerie', 'bildergalerie', 'fotostrecke', 'vergrößern', 'click here', 'klicken sie', 'watch:', 'watch', 'video', 'listen', 'release date', 'tipp:', 'unterstütze', 'beitrags-navigation',
    'sie sind nicht', 'sie sind hier', 'you are here', 'inhaltsverzeichnis', 'inhalt', 'table of contents', 'rating:', 'bewertung', 'bewertungen', 'zum shop', 'modo nocturno', 'subscribe', 'abonnieren', 'jetzt anmelden', 'login', 'anmelden',
  ],
  whole: ['foto', 'video', 'audio', 'podcast', 'home', 'menü', 'menu', 'suche', 'search', 'werbung', 'loading', 'play', 'close', 'schließen', 'mehr', 'more', 'von', 'by', 'advertisement', 'weiter', 'next', 'previous', 'top', 'facebook', 'twitter', 'whatsapp', 'copy link'],
  credit: [
    'foto:', 'fotos:', 'foto ', 'bild:', 'bilder:', 'bildquelle', 'bildquellen', 'bildnachweis', 'bildrechte', 'beitragsbild', 'titelbild', 'titelfoto', 'symbolbild', 'symbolfoto', 'archivfoto', 'archivbild', 'grafik:', 'infografik:', 'video:', 'text und foto',
    'text und bild', 'text & foto', 'fotos und text', 'foto/', 'photo:', 'photos:', 'photo by', 'photo credit', 'photograph:', 'photography by', 'image:', 'images:', 'image credit', 'image courtesy', 'credit:', 'credits:', '(credit', '(foto', '(bild', '(photo',
    '(image', '[foto', '[photo', 'picture:', 'pic:', 'featured image', 'quelle:', 'quellen:', 'quelle ', 'source:', 'sources:', 'fuente:', 'fonte:', 'źródło', 'bron:', 'crédit', 'crédits', 'créditos', 'foto de', 'fot.', 'zdjęcie', 'getty images', '©', '(c)', 'image illustrative',
  ],
};
