/**
 * How passages begin that are no part of the article, in German, English, French, Spanish, Italian, Polish, Portuguese and Dutch.
 * Lower case; a phrase must end at the end of a word. `strong`: tells enough even for a whole sentence; `weak`: only for a short
 * passage that is no sentence; `word`: only when few words follow; `anywhere`: wherever it stands in
 * a passage of a few lines.
 */
export const boilerplatePhrases: Readonly<Record<'strong' | 'weak' | 'word' | 'credit' | 'anywhere', readonly string[]>> = {
  strong: [
    // further reading
    'lesen sie auch', 'lesen sie hier', 'lesen sie mehr', 'lesen sie weiter', 'lies auch', 'lest auch', 'auch interessant', 'auch spannend', 'das könnte sie auch', 'das könnte dich auch',
    'das könnte euch auch', 'das thema könnte dich', 'das könnte sie interessieren', 'das könnte dich interessieren', 'schon gelesen', 'mehr zum thema', 'lesetipp', 'read also', 'also read', 'read more:', 'read next',
    'you may also like', 'you might also like', 'recommended for you', 'lire aussi', 'à lire aussi', 'a lire aussi', 'à lire également', 'voir aussi', 'lea también', 'lee también', 'lea además', 'le puede interesar',
    'te puede interesar', 'te recomendamos', 'mira también', 'vea también', 'además lea', 'veja também', 'leia também', 'leia mais', 'leggi anche', 'leggi pure', 'potrebbe interessarti', 'zobacz także', 'zobacz też',
    'zobacz również', 'czytaj także', 'czytaj też', 'czytaj również', 'przeczytaj także', 'przeczytaj też', 'lees ook', 'lees verder', 'don\u2019t miss:', "don't miss:", 'continue reading',
    'más noticias', 'mais notícias', 'altre notizie', 'więcej na ten temat', 'lesen sie dazu', 'noch mehr zum', 'diese artikel könnten', 'diese beiträge könnten', 'diese themen könnten', 'weitere tipps', 'más información en', 'lea más', 'lee más', 'ver también', 'ver más', 'también lee', 'también:', 'mira:', 'lea:', 'lee:', 'leia:', 'leggi:', 'read:', 'related:', 'lire:', 'à lire :', 'czytaj:', 'zobacz:',
    'te sugerimos', 'no te pierdas', 'no se pierda', 'lire la suite', 'retrouvez', 'in case you missed', 'more coverage', 'read the latest', 'click here', 'click to read', 'see more:', 'watch more:', 'watch now:', 'listen to', 'dowiedz się więcej', 'polecamy:',
    // sharing and following
    'share this', 'share on', 'diesen artikel teilen', 'diesen beitrag teilen', 'artikel teilen', 'beitrag teilen', 'teile diesen', 'teilen sie diesen', 'möchten sie den artikel teilen', 'be sociable', 'follow us', 'folgen sie uns',
    'folge uns', 'folgt uns', 'síguenos', 'sigue a', 'siga a', 'nos siga', 'suivez-nous', 'suivez nous', 'seguici', 'like us on', 'find us on', 'auf facebook teilen', 'comparte esta', 'comparte este', 'partagez cet', 'obserwuj nas',
    'volg ons',
    'ein beitrag geteilt von', 'a post shared by', 'una publicación compartida', 'une publication partagée', 'un post condiviso', 'view this post on', 'sieh dir diesen beitrag', 'diesen beitrag auf instagram', 'nutze die kleine', 'follow the', 'join the conversation', 'join us on', 'like our page',
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
    'dieser artikel kann links', 'diese seite enthält', 'für links auf dieser seite', 'die mit einem symbol', 'die mit einem stern', 'als amazon-partner', 'as an amazon associate', 'at the time of publishing', 'prices are accurate',
    'an dieser stelle finden sie', 'an dieser stelle befindet sich', 'externer inhalt', 'empfohlener externer', 'empfohlener redaktioneller', 'we need your consent', 'wir benötigen ihre zustimmung', 'mit dem laden des',
  ],
  weak: [
    'gallery:', 'galerie:', 'bildergalerie:', 'fotostrecke:', 'podcast:', 'audio:', 'video-tipp', 'im video:', 'watch live', 'live:', 'quiz:', 'vote:', 'umfrage:',
    'mehr zu', 'mehr dazu', 'mehr über', 'mehr von', 'mehr aus', 'mehr infos', 'mehr informationen', 'mehr lesen', 'mehr erfahren',
    'weiter lesen', 'weitere artikel', 'weitere beiträge', 'weitere informationen', 'weitere infos', 'weitere meldungen',
    'weitere nachrichten', 'weitere themen', 'weitere aktuelle', 'weitere inhalte', 'siehe auch', 'passend zum thema', 'passend dazu',
    'zum thema', 'zum weiterlesen', 'ähnliche artikel', 'ähnliche beiträge', 'unsere empfehlung', 'das könnte',
    'vorschau auf den nächsten', 'aktuelle themen', 'themen:', 'thema:', 'entdecke weitere', 'zur startseite', 'hier geht es',
    'hier geht’s', "hier geht's", 'zum artikel', 'zur übersicht', 'zurück zur', 'nach oben', 'alle artikel', 'lade weitere', 'see also',
    'more on', 'more from', 'more about', 'more in', 'more news', 'more stories', 'read more', 'read the full', 'most read',
    'most popular', 'up next', 'next article', 'previous article', 'next post', 'previous post', 'topics:', 'tags:', 'en savoir plus',
    'sur le même sujet', 'articles liés', 'à propos de', 'noticias relacionadas', 'más información', 'más sobre', 'articoli correlati',
    'saiba mais', 'mais sobre', 'meer over', 'meer nieuws', 'teilen:', 'artikel drucken', 'share:', 'gefällt mir', 'stand:',
    'veröffentlichung:', 'letzte änderung', 'letzte aktualisierung', 'erschienen am', 'last updated', 'last modified', 'publié le',
    'mis à jour', 'ultima modifica', 'data publikacji', 'reading time', 'temps de lecture', 'autor:', 'autorin:', 'author:', 'text:',
    'redaktion:', 'rubrik:', 'über den autor', 'über die autorin', 'zum autor', 'zur autorin', 'about the author', 'aufrufe:', 'views:',
    'kontakt:', 'dieses skript', 'links:', 'links zum', 'jetzt lesen', 'jetzt bestellen', 'bild anzeigen', 'click here', 'klicken sie',
    'watch:', 'release date', 'tipp:', 'sie sind nicht', 'sie sind hier', 'you are here', 'table of contents', 'rating:', 'zum shop',
    'modo nocturno', 'jetzt anmelden',
  ],
  word: [
    'foto', 'video', 'audio', 'podcast', 'home', 'menü', 'menu', 'suche', 'search', 'werbung', 'loading', 'play', 'close', 'schließen',
    'mehr', 'more', 'advertisement', 'weiter', 'next', 'previous', 'top', 'facebook', 'twitter', 'whatsapp', 'copy link',
    'weiterlesen', 'weiterführende', 'verwandte', 'empfohlene', 'vorheriger', 'nächster', 'neueste', 'meistgelesen', 'meistgelesene',
    'meistdiskutierte', 'zurück', 'zusatzinformationen', 'related', 'latest', 'recommended', 'trending', 'popular', 'topics', 'tags',
    'tagged', 'relacionado', 'relacionados', 'relacionadas', 'etiquetas', 'temas', 'approfondisci', 'powiązane', 'polecamy', 'więcej',
    'tagi', 'gerelateerd', 'teilen', 'twittern', 'tweet', 'tweeten', 'merken', 'drucken', 'share', 'print', 'email', 'e-mail',
    'weitersagen', 'compartir', 'comparte', 'partager', 'condividi', 'udostępnij', 'delen', 'kommentare', 'kommentar', 'kommentieren',
    'comments', 'comment', 'commentaires', 'comentarios', 'commenti', 'komentarze', 'reacties', 'anzeige', 'advertorial', 'sponsored',
    'publicidad', 'publicité', 'pubblicità', 'reklama', 'advertentie', 'veröffentlicht', 'aktualisiert', 'zuletzt', 'published',
    'updated', 'publié', 'publicado', 'actualizado', 'pubblicato', 'opublikowano', 'aktualizacja', 'gepubliceerd', 'atualizado',
    'lesezeit', 'lesedauer', 'schlagworte', 'schlagwörter', 'stichworte', 'kategorien', 'kategorie', 'categories', 'category',
    'permalink', 'trackback', 'kontakt', 'pressekontakt', 'ansprechpartner', 'impressum', 'datenschutz', 'download', 'downloads', 'pdf',
    'links', 'galerie', 'bildergalerie', 'fotostrecke', 'vergrößern', 'watch', 'listen', 'unterstütze', 'beitrags-navigation',
    'inhaltsverzeichnis', 'inhalt', 'bewertung', 'bewertungen', 'subscribe', 'abonnieren', 'login', 'anmelden',
  ],
  credit: [
    'foto:', 'fotos:', 'foto ', 'bild:', 'bilder:', 'bildquelle', 'bildquellen', 'bildnachweis', 'bildrechte', 'beitragsbild', 'titelbild', 'titelfoto', 'symbolbild', 'symbolfoto', 'archivfoto', 'archivbild', 'grafik:', 'infografik:', 'video:', 'text und foto',
    'text und bild', 'text & foto', 'fotos und text', 'foto/', 'photo:', 'photos:', 'photo by', 'photo credit', 'photograph:', 'photography by', 'image:', 'images:', 'image credit', 'image courtesy', 'credit:', 'credits:', '(credit', '(foto', '(bild', '(photo',
    '(image', '[foto', '[photo', 'picture:', 'pic:', 'featured image', 'quelle:', 'quellen:', 'quelle ', 'source:', 'sources:', 'fuente:', 'fonte:', 'źródło', 'bron:', 'crédit', 'crédits', 'créditos', 'foto de', 'fot.', 'zdjęcie', 'getty images', '©', '(c)', 'image illustrative',
  ],
  anywhere: [
    'auch interessieren', 'ebenfalls interessieren', 'provision vom händler', 'eine provision', 'affiliate-link', 'affiliate link', 'affiliate commission', 'earn a commission', 'zu unserem newsletter', 'unseren newsletter', 'unserem newsletter',
    'for our newsletter', 'to our newsletter', 'our daily newsletter', 'our free newsletter', 'weekly newsletter', 'nuestro newsletter', 'notre newsletter', 'nostra newsletter', 'boletín de noticias', 'whatsapp-kanal', 'canal de whatsapp', 'whatsapp channel', 'telegram channel', 'google news folgen',
    'auf google news', 'su google news', 'on google news', 'en google noticias', 'canal de telegram', 'cookie-einstellungen', 'ihre e-mail-adresse', 'your email address', 'all rights reserved', 'alle rechte vorbehalten', 'may not be published, broadcast', 'puede interesar', 'follow us on', 'folgen sie uns auf', 'folge uns auf',
    'follow him on', 'follow her on', 'follow me on', 'email the author', 'can be reached at', 'contact the author', 'is a staff writer', 'download our app', 'in unserer app', 'enable javascript', 'needs javascript', 'javascript is disabled', 'javascript aktivieren', 'activer javascript', 'use cookies', 'uses cookies', 'verwendet cookies', 'nutzt cookies', 'korzystamy z cookies', 'utilizza cookie', 'utiliza cookies', 'utilise des cookies',
  ],
};
