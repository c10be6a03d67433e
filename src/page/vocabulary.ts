/**
 * What the words in class names, ids and roles of news pages mean. Own list, from reading the markup of news sites in
 * English, German, French, Spanish, Italian, Dutch, Portuguese and Polish. A name is cut into lower-case words at
 * everything that is not a letter and at camel case; entries of several words (joined by "-") are matched on
 * consecutive words, the longest first.
 */
export const MEANINGS = {
  /** The article's text. */
  body: `articlebody article-body articletext article-text articlecontent article-content article-main-content storybody
    story-body storytext story-text storycontent story-content entry-content entrycontent post-content postcontent post-body
    postbody post-text post-entry body-copy bodycopy body-text bodytext main-text maintext article-copy article-paragraphs
    articleparagraphs content-body news-text newstext news-content newscontent news-body page-content single-content
    blog-content blog-post-content td-post-content texto-noticia artikeltext artikel-text artikelbody text-article
    cuerpo-noticia cuerpo corps-article corpo-noticia corpo-texto testo-articolo article-section richtext rich-text prose
    wysiwyg field-name-body field-body text-content textcontent instapaper-body e-content article-full article-page-body
    story-article body-content mw-parser-output content-text contenttext`,
  navigation: `nav navi navbar navigation menu submenu megamenu breadcrumb breadcrumbs crumbs pagination pager paging
    paginator sitemap toolbar topbar masthead skip skiplink skiplinks jump-to tabs tablist prev-next post-nav
    post-navigation toc table-of-contents kapitelnavigation inhaltsverzeichnis`,
  footer: `footer disclosure foot colophon copyright copyrights legal imprint impressum disclaimer site-info post-footer-line`,
  share: `share shares sharing sharer sharebar sharebox sharedaddy sharethis addthis addtoany social socials socialmedia
    social-media sociallinks socialbar shariff follow followus follow-us like-box fb-like like-button teilen compartir
    compartilhe partager condividi sd-social toolbox print-button article-tools articletools article-actions
    action-bar reactions reaction voting rating ratings stars bookmark`,
  related: `related relateds interesting-articles relatedposts related-posts related-content related-articles recommended recommendation
    recommendations recirc recirculation readmore read-more read-next readnext more-from morefrom more-stories
    more-news more-on morenews next-article next-story next-post previous-post prev-post post-nav mostread most-read
    mostpopular most-popular popular trending trends latest latest-news recent recentposts recent-posts
    outbrain taboola zergnet mgid revcontent plista teaser teasers teaserlist promo promos promotion see-also seealso
    also-read siehe-auch mehr-zum-thema weiterlesen lesen-sie-auch relacionadas relacionados relacionada
    leia-mais leia-tambem lire-aussi correlati correlate notizie-correlate up-next upnext you-may-like
    suggested suggestions further-reading cross-links crosslinks internal-link linkbox link-box linklist link-list
    article-list articlelist news-list newslist post-list postlist teaser-list story-list storylist river onward
    similar yarpp jp-relatedposts crp-related inline-link inline-links in-other-news dont-miss editors-picks
    rel-articles sponsored-links linkliste infobox-links mehrthemen collection-list recommendations-list`,
  newsletter: `newsletter newsletters news-letter newletter appstores app-stores signup sign-up subscribe subscribes subscription subscriptions subscriber abo
    regwall optin opt-in mailchimp mc-embed email-form emailsignup email-signup donate donation donations
    membership supporter contribute-banner tp-modal registration register login log-in signin sign-in
    spenden cta call-to-action app-promo app-download download-app`,
  comments: `comment comments commentlist commentlists commentlijst commentaires kommentar kommentare comentarios
    commentform comment-form captcha disqus livefyre respond reply replies discussion-list viafoura coral-talk fb-comments spotim comment-list
    comments-area reader-comments leserkommentare`,
  advertisement: `ad ads adv advert adverts advertisement advertisements advertising advertorial adsense adslot ad-slot
    adunit adbox adcontainer adwrapper dfp gpt sponsor sponsored sponsors werbung anzeige anzeigen publicidad publicite
    pubblicita banner banners skyscraper billboard leaderboard affiliate affiliates commercial partner-content amazon
    product-box productbox shopping deals buy-box`,
  tags: `tag tags taglist tag-list tagcloud tags-links tag-links keyword keywords topics topic-list article-topics
    category categories cat-links post-categories schlagworte schlagwort etiquetas tagged filed-under labels
    categorie categorias rubrik rubriken themen`,
  author: `authorbox author-box author-bio authorbio author-info authorinfo author-description about-author
    about-the-author aboutauthor bio biography contributor-bio author-card authorcard author-profile author-details
    author-about post-author-box vcard-bio article-author-bio author-block writer-bio ueber-den-autor autorenbox
    autor-box about-me abh-box entry-author-description author-footer authordesc author-desc author-text`,
  byline: `byline bylines author authors author-name authorname autor autoren autore auteur auteurs writer writers
    reporter reporters creator creators contributor contributors verfasser redacteur firma post-author entry-author
    article-author by-line vcard article-info signature autor-nota autoria`,
  date: `date dates datetime timestamp time-stamp timestamps dateline posted-on pubdate pub-date publish-date published publication-date
    post-date entry-date article-date updated update-time last-updated datum fecha data-hora meta-date readtime
    read-time reading-time lesezeit minutes-read date-time news-date story-date created dtreviewed`,
  meta: `meta metadata entry-meta post-meta article-meta post-info postinfo postmeta articlemeta entry-info
    article-header-meta post-byline story-meta storymeta entry-utility kicker eyebrow overline rubric section-label
    topline dachzeile post-category section-name view-count views comment-count counter`,
  caption: `caption captions figcaption legend image-box imagebox imagewrap image-wrap img-description header-image hero-image wp-caption wp-caption-text image-caption imagecaption photo-caption photocaption
    caption-text media-caption picture-caption img-caption bildunterschrift bildtext legende didascalia pie-foto
    piefoto image-description image-desc photo-description photo-info video-caption gallery-caption media-info
    image-info bild-info bildinfo foto-descripcion leyenda legenda`,
  credit: `credit credits photo-credit photocredit image-credit imagecredit photographer image-copyright
    image-source photo-source img-credit imgcredit fotograf bildquelle bildrechte bildnachweis fotocredit
    media-credit picture-credit source-line image-author crédit crediti`,
  headline: `headline headlines article-title articletitle entry-title post-title story-title page-title news-title
    article-headline articleheadline hed article-heading titulo titulo-noticia titel`,
  standfirst: `standfirst subtitle sub-title subhead subheadline sub-headline subheading sub-heading dek deck drophead
    article-intro articleintro article-summary articlesummary article-lead articlelead article-lede article-dek
    article-description post-excerpt entry-summary lead lede leadtext lead-text leadin lead-in intro introduction
    intro-text introtext article-subtitle article-deck abstract vorspann anriss untertitel subtitulo bajada copete sumario
    entradilla chapo chapeau sommario occhiello excerpt summary synopsis description article-excerpt post-subtitle
    strapline bajante volanta teaser-text teasertext teaser article-teaser lid zajawka`,
  cookies: `cookie cookies cookiebar cookie-banner cookie-consent cookie-notice consent gdpr onetrust didomi
    usercentrics qc-cmp privacy-banner eu-cookie cc-window borlabs`,
  hidden: `hidden visually-hidden visuallyhidden sr-only sronly screen-reader screen-reader-text screenreader
    assistive assistive-text offscreen off-screen hide d-none invisible is-hidden print-only printonly only-print print-header print
    u-hidden element-invisible a11y accessibility-text`,
  aside: `sidebar side-bar sidebars alert alerts rightrail right-rail rail aside widget-area widgets sidebar-widget right-column rightcol right-col
    rightcolumn left-column leftcol leftcolumn left-col secondary tertiary complementary infobox info-box factbox
    fact-box faktenbox hintergrund-box ticker marquee popup pop-up modal overlay lightbox tooltip toast dialog
    notification notice-bar alert-bar flyout drawer offcanvas dropdown`,
  gallery: `gallery galleries slideshow slide slides slider carousel photogallery photo-gallery bildergalerie
    fotostrecke diaporama galeria galleria image-gallery swiper slick glide video-player videoplayer jwplayer
    brightcove video-title video-description playlist podcast audio-player audioplayer listen`,
  correction: `correction corrections clarification editors-note editor-note editorsnote corrigendum berichtigung korrektur
    rectificatif fe-de-erratas`,
  embed: `twitter-tweet instagram-media tiktok-embed fb-post bluesky-embed reddit-embed twitter-video`,
} as const;

export type Meaning = keyof typeof MEANINGS;
export const MEANING_NAMES = Object.keys(MEANINGS) as readonly Meaning[];

/** One bit per meaning. */
export const BIT = Object.fromEntries(MEANING_NAMES.map((m, i) => [m, 1 << i])) as Readonly<Record<Meaning, number>>;
