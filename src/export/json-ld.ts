import type { PageRecord, Speaker, Statement } from '../record/index.js';
import { placeOf, speakerOf } from './by-speaker.js';
import type { Exporter } from './exporter.js';
import { address, articleIri, statementIri } from './pointers.js';
import { wordsOf } from './wording.js';

/**
 * The record in schema.org's words: the article, its speakers, and for each statement a `Quotation` where words stand in quotation marks, a
 * `Claim` where they are reported. Who speaks is `creator` of a quotation, `author` of a claim; the article is where either appears.
 */
export const jsonLd: Exporter = {
  name: 'jsonld',
  mediaType: 'application/ld+json',
  describe: 'schema.org: Quotation, Claim, NewsArticle',
  write: (record) => `${JSON.stringify({ '@context': 'https://schema.org', '@graph': graphOf(record) }, null, 2)}\n`,
};

const TYPES: Record<Speaker['kind'], string> = {
  person: 'Person',
  organisation: 'Organization',
  country: 'Country',
  group: 'Organization',
  document: 'CreativeWork',
  unnamed: 'Person',
};

const speakerIri = (record: PageRecord, { id }: Speaker): string => `${articleIri(record)}#speaker-${encodeURIComponent(id)}`;
const reference = (id: string) => ({ '@id': id });

function graphOf(record: PageRecord): object[] {
  const { article } = record;
  const news = {
    '@type': 'NewsArticle',
    '@id': articleIri(record),
    ...(address(article.url) ? { url: address(article.url) } : {}),
    ...(article.title ? { headline: article.title } : {}),
    ...(article.published ? { datePublished: article.published } : {}),
    ...(article.modified ? { dateModified: article.modified } : {}),
    inLanguage: article.language,
    ...(article.byline.length > 0 ? { author: article.byline.map((name) => ({ '@type': 'Person', name })) } : {}),
    ...(article.site ? { publisher: { '@type': 'Organization', name: article.site } } : {}),
  };
  const speakers = record.speakers.map((s) => ({
    '@type': TYPES[s.kind],
    '@id': speakerIri(record, s),
    name: s.name,
    ...(s.kind === 'person' && s.role ? { jobTitle: s.role } : {}),
    ...(s.kind === 'person' && s.country ? { nationality: { '@type': 'Country', identifier: s.country } } : {}),
  }));
  const statements = [...record.statements].sort((a, b) => placeOf(a) - placeOf(b)).map((s) => statementOf(record, s));
  return [news, ...speakers, ...statements];
}

function statementOf(record: PageRecord, statement: Statement): object {
  const speaker = speakerOf(record, statement);
  const by = speaker ? reference(speakerIri(record, speaker)) : undefined;
  const common = { '@id': statementIri(record, statement), text: wordsOf(record, statement) };
  const [article, within] = [reference(articleIri(record)), statement.within ? { isPartOf: reference(`${articleIri(record)}#${statement.within}`) } : {}];
  if (statement.quotation === 'indirect') return { '@type': 'Claim', ...common, ...(by ? { author: by } : {}), appearance: article, ...within };
  return { '@type': 'Quotation', ...common, ...(by ? { creator: by } : {}), isPartOf: article };
}
