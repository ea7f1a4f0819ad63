import type { PageRecord, Span, Statement } from '../record/index.js';
import { placeOf, speakerOf } from './by-speaker.js';
import type { Exporter } from './exporter.js';
import { articleIri, statementIri, surroundings } from './pointers.js';

/**
 * The statements as a Web Annotation page (W3C Recommendation, 2017): one annotation a statement, its words pointed at by a
 * TextPositionSelector and a TextQuoteSelector each, in a PDF by its sheet too; speaker and act are its bodies. Positions are UTF-16 code units of the article's
 * text, which the standard leaves open (w3c/web-annotation#206), so the unit is said with them.
 */
export const annotations: Exporter = {
  name: 'annotations',
  mediaType: 'application/ld+json',
  describe: 'W3C Web Annotations, a position and a quote for every part',
  write: (record) => `${JSON.stringify(annotationPage(record), null, 2)}\n`,
};

const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { offsets: 'urn:onrecord:offsets' }];

function annotationPage(record: PageRecord): object {
  const items = [...record.statements].sort((a, b) => placeOf(a) - placeOf(b)).map((s) => annotation(record, s));
  return { '@context': CONTEXT, id: `${articleIri(record)}#statements`, type: 'AnnotationPage', offsets: record.offsets, startIndex: 0, items };
}

function annotation(record: PageRecord, statement: Statement): object {
  const speaker = speakerOf(record, statement);
  const tag = (purpose: string, value: string) => ({ type: 'TextualBody', purpose, value, format: 'text/plain' });
  const body = [...(speaker ? [tag('identifying', speaker.name)] : []), ...(statement.act ? [tag('classifying', statement.act.kind)] : [])];
  return {
    id: statementIri(record, statement),
    type: 'Annotation',
    motivation: 'describing',
    ...(body.length > 0 ? { body } : {}),
    target: statement.content.map((span) => target(record, span)),
  };
}

function target(record: PageRecord, span: Span): object {
  const quote = { type: 'TextQuoteSelector', exact: span.text, ...surroundings(record.article.text, span) };
  const page = record.article.blocks.findLast((b) => b.start <= span.start)?.page;
  const sheet = page === undefined ? [] : [{ type: 'FragmentSelector', conformsTo: 'http://tools.ietf.org/rfc/rfc3778', value: `page=${page}` }];
  return { source: articleIri(record), selector: [{ type: 'TextPositionSelector', start: span.start, end: span.end }, quote, ...sheet] };
}
