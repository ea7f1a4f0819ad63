import { useEffect, useState } from 'preact/hooks';
import type { Range } from '../../src/record/index.js';

/** What is lit at once in text and cards: a statement, or one part of it. */
export interface Lit {
  readonly statement?: string;
  /** Ranges of one part, lit above the statement's own. */
  readonly part?: readonly Range[];
}

/**
 * Pairs words and cards: whoever lights one, the others follow. Kept outside the components, so that of thousands of cards only the two
 * that change are drawn again.
 */
export class Pairing {
  #lit: Lit = {};
  readonly #followers = new Set<(lit: Lit) => void>();

  get lit(): Lit {
    return this.#lit;
  }

  light(lit: Lit): void {
    if (lit.statement === this.#lit.statement && lit.part === this.#lit.part) return;
    this.#lit = lit;
    for (const follow of this.#followers) follow(lit);
  }

  follow(follower: (lit: Lit) => void): () => void {
    this.#followers.add(follower);
    return () => this.#followers.delete(follower);
  }
}

/** Is this statement lit? */
export function useIsLit(pairing: Pairing, id: string): boolean {
  const [is, setIs] = useState(pairing.lit.statement === id);
  useEffect(() => {
    const follow = ({ statement }: Lit): void => setIs(statement === id);
    follow(pairing.lit);
    return pairing.follow(follow);
  }, [pairing, id]);
  return is;
}
