/**
 * Words of class names and ids that tell what an element is for. Names are cut into words at everything that is no letter or
 * digit and at capitals; words that stand together count as one: `articleBody`, `article__body` and `articlebody` are all `articlebody`.
 */
import { KIND } from './kinds.js';

/** Whole words or runs of words inside a name: `read-more` is in `box-read-more-big`. `*` stands for the rest of the word. */
export const wordRules: readonly (readonly [kind: number, words: string])[] = [
  [KIND.share, `share shares sharebar sharebox sharebuttons sharetools sharelinks sharing* shariff* social socialmedia socialmedia* sociallinks
    socialbar socialbuttons socialshare* sharedaddy sharethis addthis* addtoany* a2a heateor* teilen fblike likebutton fbroot
    bookmarks articletools articleactions actionbar toolbar printbutton followus followbuttons partager compartir condividi
    udostepnij delen`],
  [KIND.comments, `comment comments commentlist commentarea commentform kommentar* comentarios commentaires commenti komentarz* reacties reactions
    disqus* respond livefyre* leserbriefe leserkommentare trackback* pingback* commentbox fbcomments spotim coraltalk replies forummessage forumtexte`],
  [KIND.related, `relatedposts relacionad* verwandt* readmore readalso morearticles morenews morestories moreon morefrom weiterlesen mehrzumthema
    alsolike recommended recommendation* recommend recirc* outbrain* taboola* plista* teaserlist teasergroup teasers similar yarpp*
    latestnews latestposts latestarticles popular mostread mostpopular meistgelesen trending empfehlung* seealso lireaussi
    nextarticle postnavigation navlinks postnav nextprev prevnext upnext suggested suggestion* linklist linkbox crosslink*
    topstories furtherreading readnext articlelist newslist related* teaserrelated sieheauch zumthema gerelateerd* powiazane*
    correlati* promo promos promobox autopromo continuereading linkblock internallinks tambien tambem leetambien listposts
    moreabout furtherlinks`],
  [KIND.newsletter, `newsletter* signup subscription subscriptions mailchimp mc4wp* mcembedsignup optin cta suscri* abonnement* piano subscribe*`],
  [KIND.advertisement, `ad ads adv advert adverts advertis* adsbygoogle adbox adslot adcontainer adwrapper adunit anzeige anzeigen werbung werbe*
    sponsor* adsense dfp gptad googlead* affiliate* disclosure* publicidad publicite reklama skyscraper leaderboard medrec
    doubleclick billboard inread adlabel productbox buybox aawp*`],
  [KIND.navigation, `nav navi navbar navigation mainnav subnav sitenav topnav menu menus submenu mainmenu topmenu dropdown dropdownmenu breadcrumb*
    pagination pager paging wppagenavi pagenav pagelinks sitemap skiplink skiplinks skipnav toplinks topbar languageswitcher
    langswitcher tabnav quicklinks masthead siteheader crumb* sitebranding sitedescription tagline slogan logo sitetitle offcanvas
    toc tableofcontents inhaltsverzeichnis lwptoc* backtotop totop scrolltop`],
  [KIND.footer, `footer sitefooter pagefooter fusszeile colophon impressum disclaimer licence license licenseinfo copyrightnotice copyrightinfo
    entryfooter postfooter entryutility articlefooter postbottom metafooter`],
  [KIND.sidebar, `sidebar* sidecol rightcolumn rightcol rightrail leftrail leftcolumn leftcol marginal widget widgets widgetarea rail colright
    columnright`],
  [KIND.author, `authorbox authorbio aboutauthor abouttheauthor authorinfo authorprofile authordescription authorcard postauthorbox bio
    biography autorbox autorinfo authorblock authordetails saboxplugin* molongui* authorwrap authoravatar authorsection
    ansprechpartner pressekontakt contactbox contactteaser aboutcompany`],
  [KIND.meta, `postmeta entrymeta articlemeta meta metadata metainfo metabar metas postinfo articleinfo entryinfo postdata entrydate postdate
    postdetails articledate newsdate pubdate publishdate published publisheddate publishedat dateline date datum datetime timestamp
    articletime postedon postedby postedin kicker eyebrow dachzeile readingtime readtime lesezeit lesedauer articleauthor
    articleauthors postauthor entryauthor author authors autor autoren authorname catlinks category categories postcategory
    postcategories entrycategory entrycategories viewcount views postviews articlebyline lastupdated lastmod created submitted
    articledetails articlesource byline* timeago datedisplaysingle fecha`],
  [KIND.caption, `captiontext figcaption wpcaptiontext imgcaption imagecaption photocaption mediacaption credit credits photocredit imagecredit
    imgcredit imgcopyright imagecopyright photographer bildunterschrift* bildtext bildnachweis bildquelle caption* copyright
    copyrights legende piedefoto gallerycaption fotocredit imagedescription imagesource legend imgcaption* figurecaption imagemeta
    mediacredit`],
  [KIND.tags, `tags taglist taglinks tagcloud posttags articletags entrytags keywords schlagwort* topics topiclist hashtags stichwort* tagged
    articletopics terms`],
  [KIND.consent, `cookie* gdpr* consent* onetrust* usercentrics* cmplz* borlabs* didomi* klaro cmpbox*`],
  [KIND.popup, `modal popup popups overlay lightbox tooltip* toast snackbar notification notifications infobar`],
  [KIND.rating, `rating* postratings bewertung* vote votes voting starrating thumbs poll polls opinary survey umfrage kkstarratings feedback
    helpful`],
  [KIND.gallery, `gallery galleries bildergalerie fotostrecke slideshow carousel slider swiper* imagegallery photogallery videoplayer audioplayer
    jwplayer player vjs* mediaplayer flexslider`],
  [KIND.form, `login loginform searchform searchbox suche contactform kontaktformular registerform wpcf7 gform* captcha quicksearch`],
  [KIND.lead, `lede leadtext vorspann anriss standfirst subheadline subtitle subline dek deck intro introtext articleintro teasertext
    articleteaser abstract summary articlesummary excerpt articlelead entrysummary chapeau bajada entradilla sommario
    articlesubtitle untertitel subheading einleitung articledek lead leads leadin leadparagraph articledescription`],
  [KIND.content, `articlebody articlecontent articletext articlemaincontent entrycontent postcontent postbody postentry posttext storybody
    storycontent storytext contentbody bodytext bodycontent bodycopy artikeltext artikelbody artikelinhalt beitragtext textcontent
    richtext fieldnamebody fieldbody newstext newsbody newscontent singlecontent singlepostcontent blogcontent blogpostcontent
    cebodytext haupttext thecontent contenttext articlecopy articlemain tdpostcontent pagecontent maincontent maintext detailtext
    newssingleitem entry postsingle newsdetail articledetail articlewrap articlecontainer articlepagecontent textbody fulltext
    testo corpsarticle textearticle cuerpo cuerponoticia mwparseroutput mwcontenttext bodywrapper blogpost`],
  [KIND.headline, `headline entrytitle posttitle articletitle pagetitle storytitle articleheadline newstitle ueberschrift`],
  [KIND.byline, `byline author authors articleauthor autor autoren authorname postauthor vcard postedby`],
  [KIND.picture, `image images img imgs picture pictures photo photos foto fotos bild bilder visual illustration leadimage mainimage imagebox
    imginline articleimage inlineimage heroimage picbox pic figure`],
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
