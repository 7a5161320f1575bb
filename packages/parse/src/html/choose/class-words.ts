/**
 * Words of class names and ids that tell what an element is for. Names are cut into words at everything that is no letter or
 * digit and at capitals; words that stand together count as one: `articleBody`, `article__body` and `articlebody` are all `articlebody`.
 */
import type { KindName } from './kinds.js';

/** Whole words or runs of words inside a name: `read-more` is in `box-read-more-big`. `*` stands for the rest of the word. */
export const wordRules: Readonly<Partial<Record<KindName, string>>> = {
  share: `share sharing* social socialshare* addthis* addtoany* heateor* actionbar toolbar condividi udostepnij delen`,
  comments: `comment comments kommentar* komentarz* reacties reactions livefyre* leserkommentare forummessage forumtexte trackback* pingback*`,
  related: `relacionad* verwandt* weiterlesen recommendation* plista* teaserlist teasers yarpp* latestnews popular empfehlung* linklist linkbox
    crosslink* newslist related* sieheauch gerelateerd* powiazane* correlati* promo jobs stellenangebote linkblock listposts`,
  newsletter: `newsletter* subscription cta suscri* abonnement* piano subscribe*`,
  advertisement: `ad ads advert advertis* anzeige werbe* dfp googlead* affiliate* disclosure* inread productbox aawp*`,
  navigation: `nav navi navigation menu dropdown breadcrumb* pagelinks topbar crumb* sitedescription slogan logo toc inhaltsverzeichnis `,
  footer: `footer license`,
  sidebar: `sidebar* rightcol leftcolumn marginal widget rail colright`,
  author: `authorbox aboutauthor authorinfo authorcard bio biography autorbox saboxplugin* molongui* pressekontakt contactbox contactteaser `,
  meta: `meta metadata metainfo postinfo articleinfo postdetails dateline date datum datetime kicker dachzeile lesezeit author authors autor category
    views submitted byline*`,
  caption: `figcaption credit credits bildunterschrift* bildtext caption* copyright fotocredit imagedescription legend imgcaption* imagemeta mediacredit`,
  tags: `tags taglist keywords schlagwort* stichwort* tagged`,
  consent: `cookie* gdpr* consent* onetrust* usercentrics* cmplz* didomi* cmpbox* sourcepoint* `,
  popup: `modal popup overlay lightbox tooltip* notification`,
  rating: `rating* bewertung* votes poll feedback helpful`,
  gallery: `gallery fotostrecke slideshow carousel slider swiper* player vjs*`,
  form: `login kontaktformular gform*`,
  lead: `lede leadtext vorspann anriss standfirst subheadline subtitle subline dek deck intro introtext articleintro teasertext
    articleteaser abstract summary articlesummary excerpt articlelead entrysummary chapeau bajada entradilla sommario articlesubtitle
    untertitel subheading einleitung articledek lead leads leadin leadparagraph articledescription`,
  content: `articlebody articlecontent articletext postcontent postbody postentry storybody storycontent contentbody bodycontent richtext newstext newsbody singlecontent thecontent contenttext articlemain pagecontent maincontent detailtext entry newsdetail
    articledetail articlewrap articlecontainer textbody fulltext cuerpo bodywrapper`,
  headline: `headline pagetitle storytitle newstitle ueberschrift`,
  kicker: `kicker kickers eyebrow dachzeile spitzmarke roofline overline toptitle pretitle preheadline supertitle antetitulo occhiello`,
  byline: `byline author authors autor autoren vcard postedby`,
  picture: `image images img picture pictures photo photos fotos bild bilder visual imagebox pic thumb media mediabox`,
  box: `factbox factboxes faktenbox faktenkasten infobox keypoints keyfacts keytakeaways `,
  embed: `twittertweet instagrammedia tiktokembed blueskyembed redditembed mastodonembed`,
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
