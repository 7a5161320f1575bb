/**
 * Words of class names and ids that tell what an element is for. Names are cut into words at everything that is no letter or
 * digit and at capitals: `articleBody` and `article__body` are both `article-body`.
 */
import { KIND } from './kinds.js';

/** Whole words or runs of words inside a name: `read-more` is in `box-read-more-big`. `*` stands for the rest of the word. */
export const wordRules: readonly (readonly [kind: number, words: string])[] = [
  [KIND.share, `share shares sharing sharebar sharebox sharebuttons sharetools sharelinks sharing* shariff* social social-media socialmedia* sociallinks
    socialbar socialbuttons socialshare* sharedaddy sharethis addthis* addtoany* a2a heateor* ssba* teilen tweetbutton fb-like like-button
    fb-root bookmarks bookmarklist article-tools articletools article-actions articleactions actionbar action-bar tool-bar toolbar
    article-functions print-button follow-us followus follow-buttons sm-share partager compartir condividi udostepnij delen`],
  [KIND.comments, `comment comments commentlist commentlists comment-list commentarea commentform kommentar kommentare kommentar* comentarios comentario
    commentaires commenti komentarze komentarz* reacties reactions disqus* respond livefyre* talkback leserbriefe leserkommentare trackback*
    pingback* commentbox fb-comments facebook-comments spot-im coral-talk discussion-embed replies user-comments usercomments`],
  [KIND.related, `related relatedposts relatedarticles related-posts relacionad* verwandt* read-more readmore read-also readalso more-articles
    morearticles more-news morenews more-stories more-on more-from weiterlesen mehr-zum-thema mehrzumthema more-to-read also-like
    recommended recommendation* recommendations recommend recirc* outbrain* taboola* plista* teaser-list teaserlist teasergroup teasers
    similar yarpp* latest-news latestnews latest-posts latest-articles popular most-read mostread most-popular meistgelesen trending
    weitere-artikel weitere-beitraege empfehlung* see-also seealso lire-aussi a-lire next-article prev-article previous-article post-navigation
    nav-links post-nav postnav nextprev prevnext next-prev prev-next up-next upnext suggested suggestion* suggestions storylist linklist
    link-list linkbox link-box crosslink* top-stories topstories further-reading furtherreading in-other-news readnext read-next artikelliste
    article-list articlelist news-list newslist related* teaser-related siehe-auch passend* zum-thema zumthema gerelateerd* powiazane*
    correlati* rassegna promo promos promobox crosspromo cross-promo autopromo read-on continue-reading verlinkungen linkblock internal-links tambien tambem lee-tambien list-posts listposts read-more-articles more-about story-links intext-links further-links`],
  [KIND.newsletter, `newsletter newsletter* news-letter signup sign-up subscribe subscription subscriptions mailchimp mc4wp* mc-embed-signup
    optin opt-in abobox abo-box aboteaser email-capture mailinglist suscri* abonnement* piano paywall-teaser subscribe*`],
  [KIND.advertisement, `ad ads adv advert adverts advertis* adsbygoogle adbox adslot ad-slot adcontainer adwrapper ad-wrapper adunit anzeige
    anzeigen werbung werbe* sponsor sponsored sponsors sponsor* adsense dfp gpt-ad google-ad googlead* affiliate* partnerlink* advertorial-label
    publicidad publicite reklama reclame skyscraper leaderboard medrec doubleclick billboard inread ad-label product-box productbox buybox buy-box shop-teaser amazon-box aawp* merchant*`],
  [KIND.navigation, `nav navi navbar navigation mainnav subnav sitenav topnav menu menus submenu mainmenu topmenu dropdown dropdown-menu breadcrumb breadcrumb*
    pagination pager paging wp-pagenavi pagenav page-nav page-links sitemap skiplink skip-link skip-links skipnav toplinks jumplinks topbar top-bar
    brotkrumen brotkrume langswitch language-switcher lang-switcher rubrik-nav tabnav tab-nav quicklinks masthead site-header siteheader crumb crumbs crumb* site-branding site-description tagline slogan logo site-title sitetitle
    offcanvas off-canvas toc toc-box tocbox table-of-contents tableofcontents inhaltsverzeichnis ez-toc* lwptoc* backtotop back-to-top totop scroll-top`],
  [KIND.footer, `footer site-footer page-footer fusszeile colophon impressum disclaimer licence license licence-info license-info licenceinfo legal-notice copyright-notice copyright-info entry-footer post-footer
    entry-utility article-footer articlefooter postfooter post-bottom metafooter`],
  [KIND.sidebar, `sidebar sidebar* side-bar sidecol side-column sidecolumn right-column rightcolumn rightcol right-col right-rail left-rail rightrail
    leftcolumn left-column leftcol randspalte marginalspalte marginal marginalie* widget widgets widget-area widgetarea rail seitenleiste
    col-right colright column-right`],
  [KIND.author, `author-box authorbox author-bio authorbio about-author about-the-author aboutauthor author-info authorinfo author-profile
    author-description author-card author-about authordescription post-author-box bio biography autor-box autorbox autoren-box autorenbox autor-info
    autoreninfo autorinfo vcard-author author-block author-details author-area writer-bio m-author-bio ueber-den-autor saboxplugin* molongui*
    author-wrap authors-bio author-avatar contributor-bio author-section author-infobox kontaktbox ansprechpartner pressekontakt presskontakt press-contact contact-box contact-teaser contact-person article-contact about-company`],
  [KIND.meta, `byline bylines post-meta postmeta entry-meta entrymeta article-meta articlemeta meta metadata meta-data metainfo meta-info metabar metas
    post-info postinfo article-info articleinfo entry-info post-data entry-date entrydate post-date postdate post-details article-date articledate news-date newsdate
    pubdate publish-date published published-date publishdate published-at dateline date datum datetime date-time timestamp time-stamp article-time posted-on
    posted-by posted-in postedon kicker eyebrow dachzeile ueberzeile spitzmarke reading-time readtime read-time lesezeit lesedauer
    article-author article-authors post-author entry-author author authors autor autoren author-name authorname postauthor
    cat-links category categories post-category post-categories entry-category entry-categories view-count views pageviews post-views article-byline
    last-updated lastupdated lastmod created submitted article-details post-header-meta article-source byline* source-line timeago
    date-display-single fecha data-publicacao data-pubblicazione`],
  [KIND.caption, `caption captions caption-text figcaption wp-caption-text img-caption image-caption imagecaption photo-caption photocaption picture-caption
    media-caption mediacaption credit credits photo-credit photocredit image-credit imagecredit img-credit img-copyright image-copyright photographer
    bildunterschrift bildunterschrift* bildtext bildnachweis bildquelle bildlegende bu-text caption* copyright copyrights legende pie-de-foto
    picture-copyright gallery-caption fotocredit fototext foto-credit image-description image-source imagesource imgsubtitle csc-textpic-caption legend imagedescription icaption* imgcaption* photocaption* piecaption* bildcaption* bild-copyright figure-caption figurecaption
    image-meta media-credit photo-info`],
  [KIND.tags, `tags taglist tag-list tag-links taglinks tag-cloud tagcloud post-tags posttags article-tags articletags entry-tags keywords schlagworte
    schlagwort* topics topic-list hashtags stichworte stichwort* tagged article-topics terms`],
  [KIND.popup, `cookie cookies cookie* gdpr consent consent* modal popup popups pop-up overlay lightbox tooltip tooltip* toast snackbar
    push-notification push-layer pushlayer notification notifications infobar alert-bar`],
  [KIND.rating, `rating ratings rating* post-ratings bewertung* bewerten vote votes voting star-rating thumbs poll polls opinary survey umfrage gd-rating kk-star-ratings
    feedback was-this-helpful helpful`],
  [KIND.gallery, `gallery galleries bildergalerie fotostrecke slideshow carousel slider swiper* slick-slider image-gallery photo-gallery
    video-player videoplayer audio-player audioplayer jwplayer player mejs* vjs* media-player fotogalerie bilderserie flexslider`],
  [KIND.form, `login log-in loginform login-form searchform search-form search-box searchbox suche suchfeld contact-form kontaktformular register-form
    wpcf7 gform* captcha quicksearch`],
  [KIND.lead, `lead lede leadtext lead-text vorspann anriss standfirst subheadline sub-headline subtitle sub-title subline dek deck intro introtext intro-text
    article-intro articleintro teasertext teaser-text article-teaser abstract summary article-summary excerpt article-lead entry-summary chapeau
    bajada entradilla sommario article-subtitle untertitel subheading sub-heading einleitung vorspanntext sapo article-dek lead* article-description`],
  [KIND.content, `article-body articlebody article-content articlecontent article-text articletext article-main-content entry-content entrycontent
    post-content postcontent post-body postbody post-entry post-text posttext story-body storybody story-content storycontent story-text storytext
    content-body contentbody body-text bodytext body-content bodycontent body-copy bodycopy artikeltext artikel-text artikel-body artikelbody artikelinhalt
    artikel-inhalt artikel-content beitragstext beitrag-text text-content textcontent richtext rich-text field-name-body field-body news-text newstext news-body
    news-content newscontent single-content singlecontent single-post-content blog-content blog-post-content ce-bodytext haupttext the-content thecontent content-text
    contenttext article-copy article-main articlemain td-post-content page-content pagecontent main-content maincontent main-text maintext
    detail-text detailtext news-single-item entry post-single news-detail newsdetail article-detail storycopy article-wrap article-container
    article-page-content text-body textbody fulltext full-text articolo-testo testo corps-article texte-article article-corps noticia-texto cuerpo
    cuerpo-noticia nota-cuerpo mw-parser-output mw-content-text article-chapter body-wrapper blogpost blog-post`],
  [KIND.headline, `headline entry-title post-title article-title articletitle page-title story-title article-headline articleheadline news-title
    ueberschrift posttitle entrytitle`],
  [KIND.byline, `byline author authors article-author autor autoren author-name post-author vcard posted-by verfasser`],
  [KIND.embed, `twitter-tweet instagram-media fb-post tiktok-embed bluesky-embed reddit-embed mastodon-embed`],
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
