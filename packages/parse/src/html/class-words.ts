/**
 * Words of class names and ids that tell what an element is for. Names are cut into words at everything that is no letter or
 * digit and at capitals; words that stand together count as one: `articleBody`, `article__body` and `articlebody` are all `articlebody`.
 */
import { KIND } from './kinds.js';

/** Whole words or runs of words inside a name: `read-more` is in `box-read-more-big`. `*` stands for the rest of the word. */
export const wordRules: readonly (readonly [kind: number, words: string])[] = [
  [KIND.share, `share shares sharebar sharebox sharebuttons sharetools sharelinks sharing* shariff* social socialmedia socialmedia* sociallinks
    socialbar socialbuttons socialshare* sharedaddy sharethis addthis* addtoany* a2a heateor* ssba* teilen tweetbutton fblike likebutton
    fbroot bookmarks bookmarklist articletools articleactions actionbar toolbar articlefunctions printbutton followus followbuttons smshare
    partager compartir condividi udostepnij delen`],
  [KIND.comments, `comment comments commentlist commentlists commentarea commentform kommentar* comentarios comentario commentaires commenti komentarz*
    reacties reactions disqus* respond livefyre* talkback leserbriefe leserkommentare trackback* pingback* commentbox fbcomments
    facebookcomments spotim coraltalk discussionembed replies usercomments`],
  [KIND.related, `relatedposts relacionad* verwandt* readmore readalso morearticles morenews morestories moreon morefrom weiterlesen mehrzumthema
    moretoread alsolike recommended recommendation* recommend recirc* outbrain* taboola* plista* teaserlist teasergroup teasers similar
    yarpp* latestnews latestposts latestarticles popular mostread mostpopular meistgelesen trending weitereartikel weiterebeitraege
    empfehlung* seealso lireaussi alire nextarticle prevarticle previousarticle postnavigation navlinks postnav nextprev prevnext upnext
    suggested suggestion* storylist linklist linkbox crosslink* topstories furtherreading inothernews readnext artikelliste articlelist
    newslist related* teaserrelated sieheauch passend* zumthema gerelateerd* powiazane* correlati* rassegna promo promos promobox crosspromo
    autopromo readon continuereading verlinkungen linkblock internallinks tambien tambem leetambien listposts readmorearticles moreabout
    storylinks intextlinks furtherlinks`],
  [KIND.newsletter, `newsletter* newsletter signup subscription subscriptions mailchimp mc4wp* mcembedsignup optin abobox aboteaser emailcapture mailinglist cta
    suscri* abonnement* piano paywallteaser subscribe*`],
  [KIND.advertisement, `ad ads adv advert adverts advertis* adsbygoogle adbox adslot adcontainer adwrapper adunit anzeige anzeigen werbung werbe* sponsor*
    adsense dfp gptad googlead googlead* affiliate* disclosure* partnerlink* advertoriallabel publicidad publicite reklama reclame skyscraper
    leaderboard medrec doubleclick billboard inread adlabel productbox buybox shopteaser amazonbox aawp* merchant*`],
  [KIND.navigation, `nav navi navbar navigation mainnav subnav sitenav topnav menu menus submenu mainmenu topmenu dropdown dropdownmenu breadcrumb*
    pagination pager paging wppagenavi pagenav pagelinks sitemap skiplink skiplinks skipnav toplinks jumplinks topbar brotkrumen brotkrume
    langswitch languageswitcher langswitcher rubriknav tabnav quicklinks masthead siteheader crumb* sitebranding sitedescription tagline
    slogan logo sitetitle offcanvas toc tocbox tableofcontents inhaltsverzeichnis ez-toc* lwptoc* backtotop totop scrolltop`],
  [KIND.footer, `footer sitefooter pagefooter fusszeile colophon impressum disclaimer licence license licenceinfo licenseinfo legalnotice copyrightnotice
    copyrightinfo entryfooter postfooter entryutility articlefooter postbottom metafooter`],
  [KIND.sidebar, `sidebar* sidebar sidecol sidecolumn rightcolumn rightcol rightrail leftrail leftcolumn leftcol randspalte marginalspalte marginal
    marginalie* widget widgets widgetarea rail seitenleiste colright columnright`],
  [KIND.author, `authorbox authorbio aboutauthor abouttheauthor authorinfo authorprofile authordescription authorcard authorabout postauthorbox bio
    biography autorbox autorenbox autorinfo autoreninfo vcardauthor authorblock authordetails authorarea writerbio mauthorbio ueberdenautor
    saboxplugin* molongui* authorwrap authorsbio authoravatar contributorbio authorsection authorinfobox kontaktbox ansprechpartner
    pressekontakt presskontakt presscontact contactbox contactteaser contactperson articlecontact aboutcompany`],
  [KIND.meta, `postmeta entrymeta articlemeta meta metadata metainfo metabar metas postinfo articleinfo entryinfo postdata entrydate postdate
    postdetails articledate newsdate pubdate publishdate published publisheddate publishedat dateline date datum datetime timestamp
    articletime postedon postedby postedin kicker eyebrow dachzeile ueberzeile spitzmarke readingtime readtime lesezeit lesedauer
    articleauthor articleauthors postauthor entryauthor author authors autor autoren authorname catlinks category categories postcategory
    postcategories entrycategory entrycategories viewcount views pageviews postviews articlebyline lastupdated lastmod created submitted
    articledetails postheadermeta articlesource byline* sourceline timeago datedisplaysingle fecha datapublicacao datapubblicazione`],
  [KIND.caption, `captiontext figcaption wpcaptiontext imgcaption imagecaption photocaption picturecaption mediacaption credit credits photocredit
    imagecredit imgcredit imgcopyright imagecopyright photographer bildunterschrift* bildtext bildnachweis bildquelle bildlegende butext
    caption* copyright copyrights legende piedefoto picturecopyright gallerycaption fotocredit fototext imagedescription imagesource
    imgsubtitle csctextpiccaption legend icaption* imgcaption* photocaption* piecaption* bildcaption* bildcopyright figurecaption imagemeta
    mediacredit photoinfo`],
  [KIND.tags, `tags taglist taglinks tagcloud posttags articletags entrytags keywords schlagwort* topics topiclist hashtags stichwort* tagged
    articletopics terms`],
  [KIND.popup, `cookie* gdpr consent* modal popup popups overlay lightbox tooltip* toast snackbar pushnotification pushlayer notification notifications
    infobar alertbar`],
  [KIND.rating, `rating* postratings bewertung* bewerten vote votes voting starrating thumbs poll polls opinary survey umfrage gdrating kkstarratings
    feedback wasthishelpful helpful`],
  [KIND.gallery, `gallery galleries bildergalerie fotostrecke slideshow carousel slider swiper* slickslider imagegallery photogallery videoplayer
    audioplayer jwplayer player mejs* vjs* mediaplayer fotogalerie bilderserie flexslider`],
  [KIND.form, `login loginform searchform searchbox suche suchfeld contactform kontaktformular registerform wpcf7 gform* captcha quicksearch`],
  [KIND.lead, `lede leadtext vorspann anriss standfirst subheadline subtitle subline dek deck intro introtext articleintro teasertext articleteaser
    abstract summary articlesummary excerpt articlelead entrysummary chapeau bajada entradilla sommario articlesubtitle untertitel
    subheading einleitung vorspanntext sapo articledek lead leads leadin leadtext leadparagraph articledescription`],
  [KIND.content, `articlebody articlecontent articletext articlemaincontent entrycontent postcontent postbody postentry posttext storybody storycontent
    storytext contentbody bodytext bodycontent bodycopy artikeltext artikelbody artikelinhalt artikelcontent beitragstext beitragtext
    textcontent richtext fieldnamebody fieldbody newstext newsbody newscontent singlecontent singlepostcontent blogcontent blogpostcontent
    cebodytext haupttext thecontent contenttext articlecopy articlemain tdpostcontent pagecontent maincontent maintext detailtext
    newssingleitem entry postsingle newsdetail articledetail storycopy articlewrap articlecontainer articlepagecontent textbody fulltext
    articolotesto testo corpsarticle textearticle articlecorps noticiatexto cuerpo cuerponoticia notacuerpo mwparseroutput mwcontenttext
    articlechapter bodywrapper blogpost`],
  [KIND.headline, `headline entrytitle posttitle articletitle pagetitle storytitle articleheadline newstitle ueberschrift`],
  [KIND.byline, `byline author authors articleauthor autor autoren authorname postauthor vcard postedby verfasser`],
  [KIND.picture, `image images img imgs picture pictures photo photos foto fotos bild bilder visual illustration leadimage mainimage imagebox imginline
    articleimage inlineimage heroimage picbox bildbox pic figure`],
  [KIND.embed, `twittertweet instagrammedia fbpost tiktokembed blueskyembed redditembed mastodonembed`],
];

/** Whole names only, since their words mean little alone. */
export const nameRules: readonly (readonly [kind: number, names: string])[] = [
  [KIND.hidden, `hidden hide sr-only visually-hidden visuallyhidden screen-reader-text screen-reader screenreader-text screenreader offscreen invisible
    element-invisible element-hidden u-hidden is-hidden is-visually-hidden a11y-hidden visually-hidden-focusable print-only printonly only-print
    show-for-print show-for-sr ui-helper-hidden visible-print visible-print-block noscreen no-display hideme aural`],
  [KIND.navigation, `header top bottom`],
  [KIND.related, `more box-more teaser teaserbox recommended-articles mehr tipps`],
  [KIND.sidebar, `aside secondary`],
  [KIND.advertisement, `banner bannerad`],
];
