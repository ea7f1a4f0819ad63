import { MUTE } from './markup.js';
import { ZONES } from './zone.js';

/** What an element's own name tells. */
export const BY_NAME: Readonly<Record<string, number>> = {
  head: ZONES.hidden,
  noscript: ZONES.hidden,
  dialog: ZONES.hidden,
  ...Object.fromEntries([...MUTE].filter((name) => name !== 'script').map((name) => [name, ZONES.hidden])),
  nav: ZONES.navigation,
  menu: ZONES.navigation,
  'amp-sidebar': ZONES.navigation,
  footer: ZONES.footer,
  aside: ZONES.aside,
  figure: ZONES.figure,
  figcaption: ZONES.caption,
  blockquote: ZONES.quote,
  ul: ZONES.list,
  ol: ZONES.list,
  dl: ZONES.list,
  table: ZONES.table,
  h1: ZONES.heading,
  h2: ZONES.heading,
  h3: ZONES.heading,
  h4: ZONES.heading,
  h5: ZONES.heading,
  h6: ZONES.heading,
  a: ZONES.link,
  button: ZONES.button,
  b: ZONES.strong,
  strong: ZONES.strong,
  em: ZONES.strong,
  i: ZONES.strong,
  article: ZONES.article,
  time: ZONES.date,
  label: ZONES.button,
};

/**
 * Words in class, id, role and data attributes that tell a zone, as `spelledOut` reads them. Order does not matter: an element can be in
 * several.
 */
export const BY_WORD: readonly { readonly zone: number; readonly words: string }[] = [
  {
    zone: ZONES.hidden,
    words:
      'dialog-role|cli-modal|sr-only|visually-hidden|visuallyhidden|screen-reader(-text)?|screenreader|a11y-hidden|assistive-text|modal|lightbox|popup|overlay|skip-link|skiplink|print-only|tooltip|roll-?over-(block|card|box)|hover-?card|no-?script|offscreen|display-none|d-none',
  },
  {
    zone: ZONES.navigation,
    words:
      'nav|navbar|navigation|breadcrumbs?|menu|masthead|topbar|pagination|pager|toolbar|site-header|page-header-nav|searchbox|search-form|login|log-in|signin|toc|table-of-contents|banner-role|search-role|flyout|hamburger|sitemap|user-menu|language-switcher|weather|ticker',
  },
  {
    zone: ZONES.comments,
    words:
      'comments?|comment-?(list|section|body|form|area|thread|content)|disqus|livefyre|respond|coral|fb-comments|user-comments|kommentare?|commentaires?|comentarios|viafoura|spot-im|replies|discussion',
  },
  {
    zone: ZONES.consent,
    words: 'cookie|cookies|consent|gdpr|onetrust|cmp-?(banner|box|wrapper|modal)|didomi|usercentrics|privacy-(banner|notice|manager)',
  },
  {
    zone: ZONES.share,
    words:
      'share|sharing|sharebar|share-?(bar|buttons?|tools|links|this)|social|socials|social-?(share|media|links|icons|bar|buttons)|sharedaddy|addthis|addtoany|sharethis|jp-relatedposts-share',
  },
  {
    zone: ZONES.related,
    words:
      'related|relatedposts|related-?(articles?|posts?|content|stories|links|news|topics)|recommended|recommendations?|recirc|recirculation|more-(from|on|stories|news|articles|like)|read-(next|more|also)|readmore|also-(like|read)|outbrain|taboola|trending|popular|most-(read|popular|viewed|shared)|mostread|latest-(news|stories|posts)|you-may-also-like|further-reading|up-next|next-(article|story|up|post)|see-also|teaser-?(list|box|group|container|grid|row)|teasers|yarpp|jp-relatedposts|crosslinks?|inline-link|internal-link|story-links|article-links|in-article-related|mehr-zum-thema|lesetipps?|weiterlesen|linklist|post-navigation|nav-links|relacionad[oa]s?|onward',
  },
  {
    zone: ZONES.promo,
    words:
      'newsletters?|news-letter|subscri(be|ption|bers?)|sign-?up|signup-form|paywall|piano|regwall|donat(e|ion)|donations|contribut(e|ion)s?-(banner|epic)|cta|call-to-action|promo|promos|promobox|promotion|app-(promo|banner|download)|download-app|listen|audio-?(player|embed|widget)|text-to-speech|speechkit|beyondwords|readspeaker|membership|member-cta|abo|abo-box|whatsapp|telegram-(box|channel)|mailchimp|mailing-list|optin|follow-(us|me)|inline-newsletter|campaign|tts|marketing',
  },
  {
    zone: ZONES.advertisement,
    words:
      'ad|ads|advert|adverts|advertisement|advertising|adslot|ad-(slot|container|wrapper|unit|label|placeholder|box|zone)|dfp|gpt|sponsor|sponsored|anzeige|werbung|publicidad|publicite|adsbygoogle|google-auto-placed|dianomi|native-ad|commercial',
  },
  {
    zone: ZONES.caption,
    words:
      'caption|captions|figcaption|wp-caption(-text)?|(image|img|photo|media|picture|figure|gallery|slide|video)-?(caption|description|info|legend|title|text|meta)|cutline|bildunterschrift|bildtext|bu|legende|legend|pie-?(de-)?foto|caption-text|didascalia|(absatz)?bild-?info(-text)?|pied-photo',
  },
  {
    zone: ZONES.credit,
    words:
      '(image|img|photo|media|picture|figure)-?((description|caption|info)-)?(credits?|source|copyright|author|attribution|by)|photo-?by|credits?|credit-?line|photographer|copyright-?(holder|notice)?|quelle|fotocredit|bildquelle|rights|provider',
  },
  {
    zone: ZONES.byline,
    words:
      'byline|bylines|by-line|author|authors|author-?(name|names|line|list|link|info|byline|by|meta)|autor|autoren|auteur|auteurs|writer|writers|reporter|journalist|dateline-author|posted-by|written-by|contributors?|post-(meta|info|author)|entry-(meta|author)|article-(meta|author|byline|info|header-meta)|story-(meta|byline)|meta-info|vcard',
  },
  {
    zone: ZONES.bio,
    words:
      'bio|biography|author-?(bio|box|card|description|desc|details|profile|about|section|block|panel|summary)|about-?(the-)?authors?|authors?-bio|writer-bio|post-author-box|author-info-box|autorenbox|autorbox|contributor-(bio|description)|shirttail|tagline-bio|abh-box|saboxplugin',
  },
  {
    zone: ZONES.summary,
    words:
      'summary|standfirst|dek|deck|sub-?title|sub-?headline|sub-?head(ing)?|lead|lede|lead-?(text|paragraph)|intro|introduction|article-?(intro|lead|summary|description|subtitle|dek|teaser|excerpt|abstract|subheadline)|teaser-?text|excerpt|abstract|chapo|chapeau|hat|entradilla|bajada|vorspann|anriss|ingress|preamble|description|entry-summary|post-(excerpt|subtitle)|sapo|kicker|tagline|occhiello|sommario|catenaccio|perex|underrubrik|manchet|lid|einleitung|article-desc|introtext|intro-text',
  },
  {
    zone: ZONES.date,
    words:
      'date|dates|datetime|timestamp|time|times|published|published-?(on|at|date)?|pubdate|publish-?(date|time|info)|updated|update-?(time|date)|last-(updated|modified)|date-?line|entry-date|post-date|article-date|posted-on|datum|fecha|datepublished|datemodified|reading-?time|read-?time',
  },
  {
    zone: ZONES.tags,
    words:
      'tags?|taglist|tag-?(list|cloud|links|s)|topics?|topic-?(list|links)|keywords?|categor(y|ies)|cat-links|post-(tags|categories)|article-(tags|topics|keywords)|entry-(tags|categories|footer)|section-(label|name|title)|rubric|eyebrow|overline|schlagworte|themen|pre-?title|label|channel|articlesection|hashtags?',
  },
  {
    zone: ZONES.embed,
    words:
      'twitter-(tweet|embed)|tweet|instagram-(media|embed)|fb-post|fb-video|embed|embeds|oembed|embed-?(container|wrapper|block|code)|tiktok-embed|reddit-(card|embed)|bluesky-embed|telegram-post|youtube|jw-?player|brightcove|video-?(player|container|wrapper|embed|js)|videoplayer|vjs',
  },
  { zone: ZONES.quote, words: 'pull-?quote|block-?quote|zitat|quotation' },
  { zone: ZONES.footer, words: 'footer|site-footer|page-footer|colophon|copyright|legal|imprint|contentinfo-role|disclaimer|bottom-bar' },
  {
    zone: ZONES.aside,
    words:
      'sidebar|side-bar|rail|right-rail|left-rail|right-col(umn)?|rightcol|aside|widget-area|complementary-role|infobox|info-box|factbox|fact-box|fakten|side-?box|sidecar|kasten|expandable-box|accordion-box|faktaboks|faktaruta|info-kasten|box-info',
  },
  {
    zone: ZONES.figure,
    words:
      'gallery|slideshow|wp-caption|image-?(gallery|container|wrapper|block|box)|photo-?(gallery|container)|bildergalerie|lead-?image|featured-?image|hero-image|main-image',
  },
  {
    zone: ZONES.articleBody,
    words:
      'articlebody|article-?(body|content|text|main-content|paragraphs|copy|body-content|page-content|detail-content)|story-?(body|content|text|body-text)|entry-?content|post-?(content|body|text|entry)|body-?(text|content|copy)|main-?(text|story)|news-?(body|content|text|detail|article-body)|content-?(body|text|article|detail|main)|artikel-?(text|body|inhalt|content)|single-content|rich-?text|cms-content|story-detail|td-post-content|articletext|texto|cuerpo|corps|nota-cuerpo|textbody|the-content|blog-(content|post-content|body)',
  },
  {
    zone: ZONES.headline,
    words:
      'headline|article-?(title|headline|heading|header-title)|post-title|entry-title|story-(title|headline)|page-title|news-title|titulo|titel|schlagzeile',
  },
];
