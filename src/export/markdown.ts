import type { PageRecord } from '../record/index.js';
import { asideOf, countedBlocks } from './aside.js';
import { bySpeaker, placeOf, type Told, type Voice } from './by-speaker.js';
import type { Exporter } from './exporter.js';
import { headOf, tally } from './head.js';
import { address, textFragment } from './pointers.js';
import { oneLine } from './printable.js';
import { goesOn } from './setting.js';
import { detailsOf, factsOf, introduced, nameOf, printedAs, wordsOf } from './wording.js';

/** The record as a Markdown report (CommonMark), by speaker; nothing of the page's text is read as Markdown or HTML. */
export const markdown: Exporter = {
  name: 'md',
  mediaType: 'text/markdown',
  describe: 'a Markdown report, by speaker',
  write: (record, { continued = false }) => `${continued ? '\n---\n\n' : ''}${report(record).join('\n\n')}\n`,
};

/** Characters that mean something to Markdown or to the HTML inside it. */
const SPECIAL = /[\\`*_{}[\]()#+\-.!<>|~&$:@^=]/g;
/** Text on one line in which every character stands for itself. Full stops and the like are escaped only where a line could begin a list with them. */
export const plainMarkdown = (text: string): string =>
  oneLine(text)
    .replace(SPECIAL, (c) => ('.!()-+=:@^$'.includes(c) ? c : `\\${c}`))
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+=])/, '\\$1')
    .replace(/\bhttps?:/gi, (scheme) => `${scheme.slice(0, -1)}\\:`);

function report(record: PageRecord): string[] {
  const { title, origin } = headOf(record);
  const url = address(record.article.url);
  const next = goesOn(record.article);
  const aside = countedBlocks(asideOf(record).map((b) => b.kind));
  return [
    `# ${plainMarkdown(title)}`,
    ...(origin === '' ? [] : [plainMarkdown(origin)]),
    ...(url ? [`<${url}>`] : []),
    ...(next ? [plainMarkdown(next)] : []),
    plainMarkdown(tally(record)),
    ...bySpeaker(record).flatMap((voice) => section(record, voice)),
    ...(aside === '' ? [] : [`Left aside: ${plainMarkdown(aside)}.`]),
    ...(record.warnings.length === 0 ? [] : ['## Warnings', record.warnings.map((w) => `- ${plainMarkdown(w)}`).join('\n')]),
  ];
}

function section(record: PageRecord, { speaker, told, reported }: Voice): string[] {
  const { name, rest } = speaker ? introduced(speaker) : { name: 'Unresolved', rest: 'the page does not settle who is speaking' };
  const heading = `## ${plainMarkdown(name)}${rest === '' ? '' : ` · ${plainMarkdown(rest)}`}`;
  const elsewhere = reported.map(({ by }) => `- inside what ${plainMarkdown(nameOf(record, by))} said`);
  return [heading, ...told.map((one) => quoted(record, one, 1)), ...(elsewhere.length > 0 ? [elsewhere.join('\n')] : [])];
}

/** A statement as a block quotation, those reported inside it one level deeper. */
function quoted(record: PageRecord, { statement, inside }: Told, depth: number): string {
  const mark = `${'> '.repeat(depth)}`;
  const url = address(record.article.url);
  const printed = printedAs(record, statement);
  const facts = [
    factsOf(statement).join(' · '),
    ...(printed === '' ? [] : [`“${plainMarkdown(printed)}”`]),
    ...detailsOf(record, statement).map(({ label, text }) => `${label}: ${plainMarkdown(text)}`),
    `characters ${placeOf(statement)} to ${Math.max(...statement.content.map((c) => c.end))}`,
    ...(url ? [`[on the page](${textFragment(url, statement.content[0]!.text)})`] : []),
  ];
  const who = depth > 1 ? `**${plainMarkdown(nameOf(record, statement))}**: ` : '';
  const lines = [`${mark}${who}${plainMarkdown(wordsOf(record, statement))}`, mark.trimEnd(), `${mark}*${facts.join(' · ')}*`];
  return [...lines, ...inside.flatMap((inner) => [mark.trimEnd(), quoted(record, inner, depth + 1)])].join('\n');
}
