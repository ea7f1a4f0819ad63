/**
 * Grouping by leaders (Hartigan 1975, made independent of order): things have an order of their own, and each belongs to the first of its
 * likes that leads, or leads itself. What leads what is thereby a property of the set, not of the order in which it came: put in one by one,
 * in any order, with some taken out again, the groups are those of one batch.
 *
 * Likeness must be looked up by keys that depend on the thing alone, and be judged on two things alone.
 */
export interface LeaderStore<T extends Thing> {
  /** Things that lead and share a key with this one. */
  leadersLike(thing: T): Promise<readonly T[]>;
  /** All things that share a key with this one. */
  allLike(thing: T): Promise<readonly T[]>;
  /** What a thing leads, itself left out. */
  ledBy(leader: number): Promise<readonly T[]>;
  setLeader(key: number, leader: number): Promise<void>;
}

export interface Thing {
  readonly key: number;
  /** Key of its leader, its own where it leads; 0 where that is not known yet. */
  readonly leader: number;
}

export interface Likeness<T> {
  /** Less than 0 where the first comes before. Two different things never come at once. */
  order(a: T, b: T): number;
  alike(a: T, b: T): boolean;
}

/** Keeps groups in a store up to date. */
export class Leaders<T extends Thing> {
  constructor(
    private readonly store: LeaderStore<T>,
    private readonly likeness: Likeness<T>,
  ) {}

  /** Finds the group of things that are new in the store, and puts right the groups that this changes. */
  put(things: readonly T[]): Promise<void> {
    return this.#settle(things);
  }

  /** To be called before a thing leaves the store: those it leads look for another. */
  async takeOut(thing: T): Promise<void> {
    if (thing.leader !== thing.key) return;
    const led = await this.store.ledBy(thing.key);
    await this.store.setLeader(thing.key, 0);
    await this.#settle(led);
  }

  /** In their order, so that whatever comes before a thing is settled when its turn comes. */
  async #settle(first: readonly T[]): Promise<void> {
    const { order } = this.likeness;
    let waiting = [...first];
    while (waiting.length > 0) {
      waiting.sort(order);
      const thing = waiting.shift()!;
      const moved = await this.#place(thing);
      const known = new Set(waiting.map((t) => t.key));
      waiting = [...waiting.map((t) => moved.find((m) => m.key === t.key) ?? t), ...moved.filter((t) => !known.has(t.key))];
    }
  }

  /** Gives a thing its leader; returns those whose leader may be another because of that. All of them come later. */
  async #place(thing: T): Promise<readonly T[]> {
    const { order, alike } = this.likeness;
    const before = (await this.store.leadersLike(thing)).filter((l) => l.key !== thing.key && order(l, thing) < 0).sort(order);
    const leader = before.find((l) => alike(l, thing))?.key ?? thing.key;
    if (leader === thing.leader) return [];
    await this.store.setLeader(thing.key, leader);
    if (leader !== thing.key) return thing.leader === thing.key ? this.store.ledBy(thing.key) : [];
    const later = (await this.store.allLike(thing)).filter((t) => t.key !== thing.key && order(thing, t) < 0 && alike(thing, t));
    return this.#notLedFromBefore(thing, later);
  }

  /** Those of `later` whose present leader comes after the new one, or who lead themselves. */
  async #notLedFromBefore(thing: T, later: readonly T[]): Promise<readonly T[]> {
    if (later.length === 0) return [];
    const leaders = new Map((await this.store.leadersLike(thing)).map((l) => [l.key, l]));
    return later.filter((t) => {
      const leader = leaders.get(t.leader);
      return leader === undefined || this.likeness.order(thing, leader) < 0;
    });
  }
}
