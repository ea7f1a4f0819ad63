import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Command, InvalidArgumentError } from 'commander';
import type { Archive } from '../archive/index.js';
import { oneLine, type Variant, variantFeeds } from '../export/index.js';
import { CLOCK, type FeedState, feedsOf, Manners, readState, round, stateBeside, type WatchState, writeState } from '../intake/index.js';
import type { ReadOptions } from '../read.js';
import { type AddFlags, asText, lineFor } from './add.js';
import { overArchive, print, registered, registryOption, withArchive } from './archive-options.js';

interface WatchFlags extends AddFlags {
  readonly every: number;
  readonly pace: number;
  readonly once?: boolean;
  readonly state?: string;
  readonly quotation: readonly string[];
  readonly out: string;
}

/** `onrecord watch <feeds.opml|feed ...>` */
export function watchCommand(): Command {
  return overArchive(new Command('watch'))
    .description('follow feeds politely: what they newly list is put into the archive')
    .argument('<feeds...>', 'OPML files, or addresses of RSS, Atom, RDF or JSON feeds')
    .option('--every <minutes>', 'time between two visits to a feed', minutes, 15)
    .option('--pace <seconds>', 'time between two requests to one host; longer where its robots.txt asks for it', seconds, 2)
    .option('--once', 'visit the feeds that are due, then end')
    .option('--state <file>', 'where the watch remembers what it has seen (default: beside the archive)')
    .option('-q, --quotation <words>', 'tell of new variants of these words; may be given several times', (word: string, all: string[]) => [...all, word], [])
    .option('-o, --out <folder>', 'where variants.rss and variants.json are written', '.')
    .addOption(registryOption())
    .addHelpText(
      'beforeAll',
      'Examples:\n  onrecord watch feeds.opml --archive news.onrecord\n  onrecord watch https://example.org/rss --once --quotation "the bridge will open in May" --out public/\n',
    )
    .addHelpText(
      'afterAll',
      '\nrobots.txt is obeyed, unchanged feeds are not fetched again, a feed in trouble is left alone for longer each time. End it with Ctrl-C.\n',
    )
    .action(watch);
}

const minutes = (value: string): number => atLeast(value, 1, 'minutes');
const seconds = (value: string): number => atLeast(value, 0, 'seconds');
function atLeast(value: string, least: number, unit: string): number {
  const n = Number(value);
  if (!Number.isFinite(n) || n < least || n > 100_000) throw new InvalidArgumentError(`a number of ${unit} from ${least} is wanted.`);
  return n;
}

async function watch(inputs: readonly string[], flags: WatchFlags): Promise<void> {
  const reading = await registered(flags.registry);
  const place = flags.state ?? stateBeside(flags.archive);
  const state = await readState(place);
  const feeds = await followed(state, inputs);
  state.quotations = [...flags.quotation];
  const manners = new Manners(CLOCK, 1000 * flags.pace);
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  await withArchive(flags, {}, async (archive) => {
    await writeState(place, state);
    do {
      const kept = await visit(archive, feeds, manners, flags, reading, () => writeState(place, state), stop.signal);
      if (flags.quotation.length > 0 && (kept > 0 || flags.once)) await tellVariants(archive, flags);
      if (!flags.once) await untilDue(feeds, stop.signal);
    } while (!flags.once && !stop.signal.aborted);
  });
}

/** The feeds that were named, from the state or new to it; others stay in the state for whoever follows them. */
async function followed(state: WatchState, inputs: readonly string[]): Promise<FeedState[]> {
  const urls = new Set<string>();
  for (const input of inputs) for (const url of await feedsOf(input)) urls.add(url);
  for (const url of urls)
    if (!state.feeds.some((f) => f.url === url)) state.feeds.push({ url, due: new Date(CLOCK.now()).toISOString(), failures: 0, seen: [] });
  return state.feeds.filter((f) => urls.has(f.url));
}

/** One round; returns how many pages were new or changed. Ends after the page in hand where it is asked to. */
async function visit(
  archive: Archive,
  feeds: readonly FeedState[],
  manners: Manners,
  flags: WatchFlags,
  reading: ReadOptions,
  remember: () => Promise<void>,
  stop: AbortSignal,
): Promise<number> {
  let kept = 0;
  for await (const [met, settle] of round(feeds, manners, CLOCK, { every: 60_000 * flags.every, remember })) {
    const line = await lineFor(archive, met, reading);
    await print([line], flags, asText);
    if (line.error) process.stderr.write(`onrecord: ${oneLine(met.input)}: ${oneLine(line.error.message)}\n`);
    else kept += line.status === 'same' ? 0 : 1;
    // a page that nobody can read is not fetched again; one that could not be had is
    if (line.error?.code !== 'source-unavailable') await settle();
    if (stop.aborted) break;
  }
  return kept;
}

async function untilDue(feeds: readonly FeedState[], signal: AbortSignal): Promise<void> {
  const next = Math.min(...feeds.map((f) => Date.parse(f.due)));
  await pause(Math.max(1000, Math.min(2 ** 31 - 1, next - CLOCK.now())), undefined, { signal }).catch(() => undefined);
}

/** Writes what the archive has of the watched quotations, as feeds. */
async function tellVariants(archive: Archive, { quotation, out }: WatchFlags): Promise<void> {
  const { variantsOf } = await import('../archive/index.js');
  const variants: Variant[] = [];
  for (const watched of quotation) variants.push(...(await variantsOf(archive, watched)));
  const { rss, json } = await variantFeeds(`Variants of ${quotation.map((q) => `“${q}”`).join(', ')}`, variants);
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'variants.rss'), rss);
  await writeFile(join(out, 'variants.json'), json);
}
