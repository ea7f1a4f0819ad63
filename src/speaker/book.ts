import { givenName } from '../language/index.js';
import { type Range, type Span, type Speaker, type SpeakerKind, spanOf } from '../record/index.js';
import type { Chain } from './chains/chain.js';
import { isThing } from './chains/things.js';
import { isOutlet } from './outlets.js';

/** A speaker while the page is read. */
export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly country?: string | undefined;
  readonly chain?: Chain;
  readonly mentions: Map<number, Span>;
  /** Somebody's "he", "she" or role, whatever the name alone looks like. */
  person?: true;
}

/** The speakers met so far: one for a chain of names, one for a name or description that stands for itself. Ids count from p1 in the order of meeting. */
export class Book {
  readonly #text: string;
  readonly #entries: Entry[] = [];
  readonly #byChain = new Map<Chain, Entry>();
  readonly #byName = new Map<string, Entry>();

  constructor(text: string) {
    this.#text = text;
  }

  ofChain(chain: Chain, source: Range): Entry {
    let entry = this.#byChain.get(chain);
    if (!entry) {
      entry = this.#open(chain.name, kindOf(chain), chain.country, chain);
      this.#byChain.set(chain, entry);
      for (const m of chain.mentions) entry.mentions.set(m.whole.start, m.whole);
    }
    return this.#met(entry, source);
  }

  /** Whom a pronoun, a role or words without a source mean. */
  ofPerson(chain: Chain, source: Range): Entry {
    const entry = this.ofChain(chain, source);
    if (chain.kind === 'unknown') entry.person = true;
    return entry;
  }

  named({ name, kind, country }: { name: string; kind: SpeakerKind; country?: string }, source: Range): Entry {
    return this.#met(this.#once(name, kind, country), source);
  }

  /** Nobody is named: the same words again need not be the same person, so each source is a speaker of its own, but for "the …". */
  unnamed(name: string, source: Range): Entry {
    return this.#met(/^(?:the|this|that)\s/i.test(name) ? this.#once(name, 'unnamed', undefined, ownerless(name)) : this.#open(name, 'unnamed'), source);
  }

  /** The speaker of one of these kinds met last inside a range. */
  lastOf(kinds: readonly SpeakerKind[], { from, to }: { from: number; to: number }): Entry | undefined {
    let best: Entry | undefined;
    let at = from - 1;
    for (const entry of this.#entries) {
      if (!kinds.includes(entry.kind)) continue;
      for (const place of entry.mentions.keys()) {
        if (place > at && place < to) {
          best = entry;
          at = place;
        }
      }
    }
    return best;
  }

  speakers(): Speaker[] {
    return this.#entries.map(({ id, name, kind: looks, country, chain, mentions, person }) => {
      const kind = person ? 'person' : looks;
      return {
        id,
        name,
        kind,
        ...(chain?.role && kind !== 'organisation' && kind !== 'country' ? { role: chain.role } : {}),
        ...(country ? { country } : {}),
        mentions: [...mentions.values()].sort((a, b) => a.start - b.start),
      };
    });
  }

  #once(name: string, kind: SpeakerKind, country?: string, called = name): Entry {
    const key = called
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    let entry = this.#byName.get(key);
    if (!entry) {
      entry = this.#open(name, kind, country);
      this.#byName.set(key, entry);
    }
    return entry;
  }

  #open(name: string, kind: SpeakerKind, country?: string, chain?: Chain): Entry {
    const entry: Entry = { id: `p${this.#entries.length + 1}`, name, kind, ...(country ? { country } : {}), ...(chain ? { chain } : {}), mentions: new Map() };
    this.#entries.push(entry);
    return entry;
  }

  /** Notes the place, unless it is a pronoun or one that a name's own mention holds already. */
  #met(entry: Entry, source: Range): Entry {
    const span = spanOf(this.#text, source);
    const pronoun = /^(?:he|she|they|it|we|I|who|which|that|his|her|their|its)$/i.test(span.text);
    const held = (): boolean => [...entry.mentions.values()].some((m) => m.start < span.end && m.end > span.start);
    if (!pronoun && !entry.mentions.has(span.start) && !held()) entry.mentions.set(span.start, span);
    return entry;
  }
}

/** "The town's comptroller" is "the comptroller". */
const ownerless = (name: string): string => name.replace(/^(the|this|that)\s(?:[\p{L}-]+\s){0,2}[\p{L}-]+[’']s?\s/iu, '$1 ');

function kindOf({ name, kind, many }: Chain): SpeakerKind {
  if (many) return 'group';
  if (kind !== 'unknown') return kind;
  const person = givenName(name.split(' ')[0]!) !== undefined ? !isOutlet(name) : name.includes(' ') && !isThing(name);
  return person ? 'person' : 'organisation';
}
