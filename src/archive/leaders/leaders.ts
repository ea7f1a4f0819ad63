/**
 * Grouping by leaders (Hartigan 1975, made independent of order): things have an order of their own, and each belongs to the first of its
 * likes that leads, or leads itself. What leads what is thereby a property of the set, not of the order in which it came: put in one by one,
 * in any order, with some taken out again, the groups are those of one batch.
 *
 * Likeness must be looked up by keys that depend on the thing alone, and be judged on two things alone.
 */
export interface LeaderStore<T extends Thing> {
  /** All things that share a key with this one, with their leaders as they now are. */
  like(thing: T): Promise<readonly T[]>;
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
  alike(a: T, b: T): boolean | Promise<boolean>;
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
    const { order } = this.likeness;
    const like = (await this.store.like(thing)).filter((t) => t.key !== thing.key);
    const leaders = like.filter((t) => t.leader === t.key).sort(order);
    const before = leaders.filter((l) => order(l, thing) < 0);
    const leader = (await this.#firstAlike(before, thing))?.key ?? thing.key;
    if (leader === thing.leader) return [];
    await this.store.setLeader(thing.key, leader);
    if (leader !== thing.key) return thing.leader === thing.key ? this.store.ledBy(thing.key) : [];
    return this.#notLedFromBefore(thing, like, new Map(leaders.map((l) => [l.key, l])));
  }

  async #firstAlike(list: readonly T[], thing: T): Promise<T | undefined> {
    for (const l of list) if (await this.likeness.alike(l, thing)) return l;
    return undefined;
  }

  /** Those like a new leader, later than it, whose present leader comes after it, or who lead themselves. */
  async #notLedFromBefore(thing: T, like: readonly T[], leaders: ReadonlyMap<number, T>): Promise<readonly T[]> {
    const { order, alike } = this.likeness;
    const out: T[] = [];
    for (const t of like) {
      const leader = leaders.get(t.leader);
      if (order(thing, t) < 0 && (leader === undefined || order(thing, leader) < 0) && (await alike(thing, t))) out.push(t);
    }
    return out;
  }
}
