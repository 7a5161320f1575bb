/**
 * Words of class names and ids that tell what an element is for. Names are cut into words at everything that is no letter or
 * digit and at capitals; words that stand together count as one: `articleBody`, `article__body` and `articlebody` are all `articlebody`.
 */
import type { KindName } from './kinds.js';

/** Whole words or runs of words inside a name: `read-more` is in `box-read-more-big`. `*` stands for the rest of the word. */
export const wordRules: Readonly<Partial<Record<KindName, string>>> = {
  share: `share sharebox sharetools sharelinks sharing* social socialmedia socialshare* sharethis addthis* addtoany* heateor* teilen
    likebutton bookmarks articletools articleactions actionbar toolbar printbutton followus followbuttons partager compartir condividi
    udostepnij delen`,
  comments: `comment comments commentarea kommentar* comentarios commentaires commenti komentarz* reacties reactions livefyre*
    leserbriefe leserkommentare trackback* pingback* commentbox spotim coraltalk replies forummessage forumtexte`,
  related: `relacionad* verwandt* readmore readalso morearticles morenews morestories moreon morefrom weiterlesen mehrzumthema
    alsolike recommended recommendation* plista* teaserlist teasergroup teasers similar yarpp* latestnews latestposts latestarticles
    popular meistgelesen empfehlung* seealso lireaussi nextarticle postnavigation prevnext upnext suggested linklist linkbox crosslink*
    topstories breakingnews furtherreading readnext newslist related* teaserrelated sieheauch zumthema gerelateerd* powiazane* correlati* promo promos
    promobox autopromo continuereading linkblock internallinks tambien tambem leetambien listposts moreabout furtherlinks jobs stellenangebote`,
  newsletter: `newsletter* subscription subscriptions mailchimp mcembedsignup cta suscri* abonnement* piano subscribe*`,
  advertisement: `ad ads advert adverts advertis* adbox anzeige anzeigen werbung werbe* dfp googlead* affiliate* disclosure*
    publicidad publicite reklama medrec doubleclick inread productbox buybox aawp*`,
  navigation: `nav navi navbar navigation sitenav menu dropdown breadcrumb* pager paging wppagenavi pagenav pagelinks skipnav
    toplinks topbar languageswitcher langswitcher tabnav quicklinks siteheader crumb* sitedescription slogan logo toc tableofcontent tableofcontents
    inhaltsverzeichnis lwptoc*`,
  footer: `footer fusszeile impressum licence license licenseinfo copyrightnotice copyrightinfo entryutility postbottom
    metafooter`,
  sidebar: `sidebar* sidecol rightcolumn rightcol leftrail leftcolumn leftcol marginal widget rail colright columnright`,
  author: `authorbox aboutauthor abouttheauthor authorinfo authorprofile authorcard postauthorbox bio biography autorbox autorinfo
    authorblock authordetails saboxplugin* molongui* authorwrap authorsection ansprechpartner pressekontakt contactbox contactteaser
    aboutcompany`,
  meta: `meta metadata metainfo metabar metas postinfo articleinfo entryinfo postdata postdetails newsdate pubdate publishdate
    publisheddate publishedat dateline date datum datetime articletime postedby postedin kicker eyebrow dachzeile readingtime readtime
    lesezeit lesedauer articleauthors author authors autor autoren category postcategories entrycategories viewcount views postviews
    articlebyline lastupdated lastmod created submitted articledetails articlesource byline* timeago datedisplaysingle fecha`,
  caption: `figcaption photocaption mediacaption credit credits photocredit imagecredit imgcredit imgcopyright imagecopyright
    photographer bildunterschrift* bildtext bildnachweis bildquelle caption* copyright copyrights legende piedefoto gallerycaption
    fotocredit imagedescription imagesource legend imgcaption* imagemeta mediacredit`,
  tags: `tags taglist taglinks articletags keywords schlagwort* topics topiclist hashtags stichwort* tagged articletopics terms`,
  consent: `cookie* gdpr* consent* onetrust* usercentrics* cmplz* didomi* klaro cmpbox* sourcepoint* socialplaceholder
    embedplaceholder privacyplaceholder contentblocker`,
  popup: `modal popup popups overlay lightbox tooltip* toast snackbar notification`,
  rating: `rating* postratings bewertung* vote votes voting starrating poll opinary survey umfrage kkstarratings feedback helpful`,
  gallery: `gallery galleries bildergalerie fotostrecke slideshow carousel slider swiper* imagegallery photogallery audioplayer
    jwplayer player vjs* mediaplayer flexslider`,
  form: `login kontaktformular registerform wpcf7 gform* quicksearch`,
  lead: `lede leadtext vorspann anriss standfirst subheadline subtitle subline dek deck intro introtext articleintro teasertext
    articleteaser abstract summary articlesummary excerpt articlelead entrysummary chapeau bajada entradilla sommario articlesubtitle
    untertitel subheading einleitung articledek lead leads leadin leadparagraph articledescription`,
  content: `articlebody articlecontent articletext articlemaincontent postcontent postbody postentry posttext storybody storycontent
    storytext contentbody bodycontent bodycopy artikeltext artikelbody artikelinhalt beitragtext textcontent richtext fieldnamebody
    fieldbody newstext newsbody newscontent singlecontent singlepostcontent blogcontent blogpostcontent cebodytext haupttext thecontent
    contenttext articlecopy articlemain pagecontent maincontent maintext detailtext newssingleitem entry postsingle newsdetail
    articledetail articlewrap articlecontainer articlepagecontent textbody fulltext testo corpsarticle textearticle cuerpo cuerponoticia
    mwparseroutput mwcontenttext bodywrapper blogpost`,
  headline: `headline pagetitle storytitle newstitle ueberschrift`,
  kicker: `kicker kickers eyebrow dachzeile spitzmarke roofline overline toptitle pretitle preheadline supertitle antetitulo occhiello`,
  byline: `byline author authors autor autoren vcard postedby`,
  picture: `image images img imgs picture pictures photo photos fotos bild bilder visual illustration leadimage imagebox imginline
    inlineimage heroimage picbox pic media mediacon mediabox thumb`,
  box: `factbox factboxes faktenbox faktenkasten infobox infokasten infoboxen keypoints keyfacts keytakeaways summarybox zahlenbox`,
  embed: `twittertweet instagrammedia fbpost tiktokembed blueskyembed redditembed mastodonembed`,
};

/** Whole names only, since their words mean little alone. */
export const nameRules: Readonly<Partial<Record<KindName, string>>> = {
  hidden: `hidden hide sr-only visually-hidden visuallyhidden screen-reader-text screen-reader screenreader-text screenreader
    offscreen invisible element-invisible element-hidden u-hidden is-hidden is-visually-hidden a11y-hidden visually-hidden-focusable
    print-only printonly only-print show-for-print show-for-sr ui-helper-hidden visible-print visible-print-block noscreen no-display
    hideme aural`,
  navigation: `header top bottom`,
  related: `more box-more teaser teaserbox recommended-articles mehr tipps`,
  sidebar: `aside secondary`,
  advertisement: `banner bannerad`,
};
