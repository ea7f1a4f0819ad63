import { Command, InvalidArgumentError, Option } from 'commander';
import { checkWith } from '../check.js';
import { CHECK_EXPORTERS, type CheckReport, type ReportedText } from '../export/index.js';
import { packagedModel, placesOf, type QuotedText } from '../intake/index.js';
import { EXIT_CODES, OnrecordError } from '../record/index.js';
import { Progress } from './progress.js';
import { takeIn } from './take-in.js';
import { version } from './version.js';

interface CheckFlags {
  readonly against: readonly string[];
  readonly format: string;
  readonly failOn: number;
  readonly time?: string;
  readonly width?: number;
  readonly color?: boolean;
}

/** Severity from which a finding fails the check: 2 says that the wording is not the speaker's; 1, words left out, is a matter of house style. */
const FAIL_ON = 2;

/** `onrecord check <draft|-> --against <source> ...` */
export function checkCommand(): Command {
  return new Command('check')
    .description('a verdict for every quotation of a draft, held against its sources')
    .argument('<draft>', 'the text that quotes: a file, a folder, an http(s) address, or - for standard input')
    .requiredOption('-a, --against <source...>', 'what is quoted: HTML, Markdown, text, PDF, transcripts as JSON Lines, folders of these, http(s) addresses')
    .addOption(new Option('-f, --format <format>', 'how to print the verdicts').choices(CHECK_EXPORTERS.map((e) => e.name)).default('text'))
    .option(
      '--fail-on <severity>',
      'exit with 1 on a quotation of this severity or above: 1 cut, 2 other words, 3 other sense, fact or speaker; 0 on any',
      severity,
      FAIL_ON,
    )
    .option('--time <time>', 'when the check is made, for the html report (default: not told)')
    .option('--width <columns>', 'width of the text form (default: the terminal’s)', columns)
    .option('--no-color', 'no colours, also on a terminal')
    .addHelpText(
      'beforeAll',
      'Examples:\n  onrecord check draft.md --against hearing.jsonl\n  onrecord check draft.html --against transcripts/ https://example.org/speech --format html > evidence.html\n  pbpaste | onrecord check - --against report.pdf --fail-on 1\n',
    )
    .addHelpText(
      'afterAll',
      '\nExit: 0 nothing at or above --fail-on, 1 findings, 2 wrong usage or unreadable input, 3 a source could not be had (nothing is checked then), 70 a fault of ours.\n',
    )
    .exitOverride()
    .action(check);
}

function severity(value: string): number {
  if (!/^[0-3]$/.test(value)) throw new InvalidArgumentError('a severity from 0 to 3 is wanted.');
  return Number(value);
}

function columns(value: string): number {
  const n = Number(value);
  if (!Number.isInteger(n) || n < 40 || n > 1000) throw new InvalidArgumentError('a whole number of columns from 40 to 1000 is wanted.');
  return n;
}

async function check(input: string, flags: CheckFlags): Promise<void> {
  if (input === '-' && flags.against.includes('-'))
    throw new OnrecordError('usage', 'standard input cannot be both draft and source', 'name one of them as a file');
  const progress = new Progress(process.stderr);
  const sources = await takeIn(flags.against, progress);
  const drafts = await takeIn([input], progress);
  const reports = await reportsOn(drafts.texts, withoutDrafts(sources.texts, drafts.texts, flags.against, progress), progress);
  progress.done();
  const exporter = CHECK_EXPORTERS.find((e) => e.name === flags.format)!;
  const colour = flags.color !== false && process.stdout.isTTY === true && !process.env.NO_COLOR;
  const options = { width: flags.width ?? process.stdout.columns ?? 80, colour, version: version(), ...(flags.time ? { time: flags.time } : {}) };
  await new Promise<void>((done, fail) => process.stdout.write(exporter.write(reports, options), (e) => (e ? fail(e) : done())));
  const found = reports.some((r) => r.result.quotations.some((q) => q.severity >= flags.failOn));
  process.exitCode = sources.left + drafts.left + reports.reduce((n, r) => n + r.left, 0) > 0 ? EXIT_CODES['unreadable-input'] : found ? 1 : 0;
}

/** A draft that lies in a folder of sources is none of them: everything stands verbatim in itself. Named as a source, it is one. */
function withoutDrafts(sources: readonly QuotedText[], drafts: readonly QuotedText[], named: readonly string[], progress: Progress): QuotedText[] {
  const hashes = new Set(drafts.map((d) => d.sha256));
  const isDraft = (t: QuotedText): boolean => !named.includes(t.path) && hashes.has(t.sha256);
  for (const t of sources) if (isDraft(t)) progress.tell(`onrecord: ${t.path} is the draft and not taken for a source`);
  const left = sources.filter((t) => !isDraft(t));
  if (left.length === 0) throw new OnrecordError('usage', 'no source is left beside the draft', 'name what it quotes with --against');
  return left;
}

/** Checks every draft. */
async function reportsOn(
  drafts: readonly QuotedText[],
  texts: readonly QuotedText[],
  progress: Progress,
): Promise<(CheckReport & { readonly left: number })[]> {
  const checked = await checkWith(await packagedModel(), drafts, texts, (what) => progress.say(what));
  const sources = texts.map(reportedText);
  return checked.map(({ result, warnings, left }, i) => {
    for (const warning of warnings) progress.tell(`onrecord: ${drafts[i]!.path} ${warning}`);
    return { draft: reportedText(drafts[i]!), sources, result, left };
  });
}

const reportedText = (text: QuotedText): ReportedText => ({ ...text, at: placesOf(text) });
