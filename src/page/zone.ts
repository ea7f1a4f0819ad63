/**
 * What the markup says about a stretch of text, inherited from element to element: one bit each. A zone is evidence for a label,
 * not the label; `labels/` weighs it against the text.
 */
export const ZONES = {
  hidden: 1 << 0,
  navigation: 1 << 1,
  comments: 1 << 2,
  consent: 1 << 3,
  share: 1 << 4,
  related: 1 << 5,
  promo: 1 << 6,
  advertisement: 1 << 7,
  caption: 1 << 8,
  byline: 1 << 9,
  bio: 1 << 10,
  summary: 1 << 11,
  date: 1 << 12,
  tags: 1 << 13,
  embed: 1 << 14,
  quote: 1 << 15,
  list: 1 << 16,
  table: 1 << 17,
  heading: 1 << 18,
  footer: 1 << 19,
  link: 1 << 20,
  aside: 1 << 21,
  figure: 1 << 22,
  button: 1 << 23,
  strong: 1 << 24,
  articleBody: 1 << 25,
  headline: 1 << 26,
  article: 1 << 27,
  credit: 1 << 28,
} as const;

export type Zone = keyof typeof ZONES;

/** Zones whose text is site furniture and no part of any article. */
export const CHROME = ZONES.hidden | ZONES.navigation | ZONES.comments | ZONES.consent | ZONES.share | ZONES.footer;
