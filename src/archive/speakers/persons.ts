import { firstNamesAgree, nameSkeleton, nameWords } from '../../compare/index.js';
import { affinity, type Capacity, capacityOf, isPlaced, isTold } from './capacities.js';

/** One way in which pages name a person: name, role and country together. */
export interface Profile {
  /** What it is known by; the same page read again gives the same. */
  readonly sign: string;
  readonly name: string;
  readonly role: string | null;
  readonly country: string | null;
}

/** What a person said by hand of two profiles, by their signs. */
export interface Settled {
  readonly a: string;
  readonly b: string;
  readonly how: 'same' | 'apart';
}

/** One person, as far as the archive can tell. */
export interface Person {
  readonly profiles: readonly Profile[];
  /** Places in the list of whom it may be besides: several, or the archive would know. */
  readonly maybe: readonly number[];
}

interface Known extends Profile {
  /** First names and initials; none where only the surname is given. */
  readonly surname: string | undefined;
  readonly given: readonly string[];
  readonly suffix: string | undefined;
  readonly capacity: Capacity;
}

/** The surname under which a person is looked up, in all its spellings; undefined for a name without one. */
export const surnameKey = (name: string): string | undefined => {
  const surname = nameWords(name).at(-1);
  return surname && (nameSkeleton(surname) || surname);
};

function knownOf(profile: Profile): Known {
  const suffix = /\b(Jr|Sr|II|III|IV)\b\.?$/.exec(profile.name)?.[1];
  return { ...profile, surname: surnameKey(profile.name), given: nameWords(profile.name).slice(0, -1), suffix, capacity: capacityOf(profile.role) };
}

const isInitial = (word: string): boolean => word.length === 1;

/** Two surnames are one person's only where somebody said so. */
const sameSurname = (a: Known, b: Known): boolean => a.surname === b.surname;

/** Are both names' first names there and at odds? */
function namesDiffer(a: Known, b: Known): boolean {
  if (a.suffix && b.suffix && a.suffix !== b.suffix) return true;
  const [x, y] = [a.given[0], b.given[0]];
  if (x === undefined || y === undefined) return false;
  const [middle, other] = [a.given[1], b.given[1]];
  if (middle && other && !firstNamesAgree(middle, other) && (isInitial(middle) || isInitial(other))) return true;
  return !firstNamesAgree(x, y) && !a.given.includes(y) && !b.given.includes(x);
}

/** What speaks against two names being one person's: more than any role can speak for it. */
const AGAINST = -9;

/** What speaks for two profiles being one person (above 0) or against it (below 0); 0 where nothing does. */
function likeness(a: Known, b: Known): number {
  if (!sameSurname(a, b) || namesDiffer(a, b)) return AGAINST;
  const roles = affinity(a.capacity, b.capacity);
  const countries = a.country && b.country ? (a.country === b.country ? 1 : -2) : 0;
  const name = (sameGiven(a, b) ? 1 : 0) + (sameMiddle(a, b) ? 2 : 0);
  if (roles < 0) return roles - 1;
  if (countries < 0) return roles >= 3 ? 0 : -2;
  return roles === 0 && countries === 0 && name < 3 ? 0 : roles + countries + name;
}

/** Do both give a second name, one for the other? Few namesakes share that too. */
const sameMiddle = (a: Known, b: Known): boolean => a.given[1] !== undefined && b.given[1] !== undefined && firstNamesAgree(a.given[1], b.given[1]);

/** Do both give a first name in full, one for the other? */
const sameGiven = (a: Known, b: Known): boolean => {
  const [x, y] = [a.given[0], b.given[0]];
  return x !== undefined && y !== undefined && !isInitial(x) && !isInitial(y) && firstNamesAgree(x, y);
};

/**
 * Tells the people of one surname apart. A property of the set of profiles and of what was settled by hand, not of their order.
 *
 * First those whose role names a place, firm or house, the likest first, never two of whom something speaks against; then the others, those
 * that tell most first, each to the only person it can be, or the only one for whom something speaks. Where it can be several, it stands alone
 * and says who it may be.
 */
export function personsOf(profiles: readonly Profile[], settled: readonly Settled[]): Person[] {
  const known = profiles.map(knownOf).sort((a, b) => rank(a) - rank(b) || (a.sign < b.sign ? -1 : 1));
  const groups = new Groups(known, settled);
  groups.settle();
  groups.joinLikest();
  groups.placeRest();
  return groups.persons();
}

/** Those that tell most come first: full name before initial before surname alone; a role of some place before a bare one before none. */
function rank({ given, capacity, country }: Known): number {
  const name = given.length === 0 ? 2 : given.every(isInitial) ? 1 : 0;
  return 3 * name + (isPlaced(capacity) ? 0 : isTold(capacity) || country ? 1 : 2);
}

class Groups {
  /** The group of each profile. */
  readonly #of: number[];
  readonly #maybe = new Map<number, readonly number[]>();
  readonly #apart = new Set<string>();

  constructor(
    private readonly known: readonly Known[],
    private readonly settled: readonly Settled[],
  ) {
    this.#of = known.map((_, i) => i);
  }

  settle(): void {
    const at = new Map(this.known.map((k, i) => [k.sign, i]));
    for (const { a, b, how } of this.settled) {
      const [i, k] = [at.get(a), at.get(b)];
      if (i === undefined || k === undefined) continue;
      if (how === 'same') this.#join(i, k);
      else this.#apart.add(`${Math.min(i, k)} ${Math.max(i, k)}`);
    }
  }

  /** Pairs of which something speaks for one person, the surest first. A bare role fits namesakes: it must wait for all of them. */
  joinLikest(): void {
    const pairs: [score: number, a: number, b: number][] = [];
    for (let a = 0; a < this.known.length; a++) {
      if (!isPlaced(this.known[a]!.capacity)) continue;
      for (let b = a + 1; b < this.known.length; b++) {
        if (!isPlaced(this.known[b]!.capacity)) continue;
        const score = likeness(this.known[a]!, this.known[b]!);
        if (score >= (this.#bothFull(a, b) ? 1 : 4)) pairs.push([score, a, b]);
      }
    }
    pairs.sort((x, y) => y[0] - x[0] || x[1] - y[1] || x[2] - y[2]);
    for (const [, a, b] of pairs) if (this.#of[a] !== this.#of[b] && this.#mayJoin(this.#of[a]!, this.#of[b]!)) this.#join(a, b);
  }

  /** The groups left, those that tell most first: each to the only person it can be of those that tell more. */
  placeRest(): void {
    for (let p = 1; p < this.known.length; p++) {
      const mine = this.#of[p]!;
      // a group is looked at once, by the profile that tells most
      if (this.#of.indexOf(mine) !== p) continue;
      const fitting = this.#fitting(p, mine);
      if (fitting.length === 1) this.#join(p, this.#membersOf(fitting[0]!)[0]!);
      else if (fitting.length > 1)
        this.#maybe.set(
          p,
          fitting.map((g) => this.#of.indexOf(g)),
        );
    }
  }

  /** The persons that a group can be; of those for whom something speaks, only these. One that is uncertain itself is none. */
  #fitting(p: number, mine: number): number[] {
    const could = [...new Set(this.#of.slice(0, p))].filter((g) => g !== mine && !this.#maybe.has(g) && this.#couldBe(p, g));
    const likely = could.filter((g) => this.#membersOf(g).some((m) => likeness(this.known[p]!, this.known[m]!) > 0));
    return likely.length > 0 ? likely : could;
  }

  persons(): Person[] {
    const numbers = [...new Set(this.#of)];
    return numbers.map((g) => {
      const members = this.#membersOf(g);
      const others = new Set(members.flatMap((m) => this.#maybe.get(m) ?? []).map((m) => this.#of[m]!));
      others.delete(g);
      return { profiles: members.map((m) => this.known[m]!), maybe: [...others].map((m) => numbers.indexOf(m)) };
    });
  }

  /** Could a group be this person, by the profile of it that tells most: nothing speaks against it, and the name is no less full? */
  #couldBe(p: number, group: number): boolean {
    if (!this.#mayJoin(this.#of[p]!, group)) return false;
    const mine = this.known[p]!;
    const theirs = this.#membersOf(group).map((m) => this.known[m]!);
    if (theirs.some((t) => sameGiven(mine, t))) return true;
    const vague = mine.given.every(isInitial);
    return vague && theirs.some((t) => t.given.length > 0) && (!isTold(mine.capacity) || theirs.some((t) => likeness(mine, t) > 0 || !isTold(t.capacity)));
  }

  #bothFull(a: number, b: number): boolean {
    return sameGiven(this.known[a]!, this.known[b]!);
  }

  #mayJoin(a: number, b: number): boolean {
    const [mine, theirs] = [this.#membersOf(a), this.#membersOf(b)];
    const pairs = mine.flatMap((x) => theirs.map((y): [number, number] => [Math.min(x, y), Math.max(x, y)]));
    if (pairs.some(([x, y]) => this.#apart.has(`${x} ${y}`))) return false;
    const compared = pairs.filter(([x, y]) => sameSurname(this.known[x]!, this.known[y]!));
    return compared.length > 0 && compared.every(([x, y]) => likeness(this.known[x]!, this.known[y]!) >= 0);
  }

  #membersOf(group: number): number[] {
    return this.#of.flatMap((g, i) => (g === group ? [i] : []));
  }

  #join(a: number, b: number): void {
    const [from, to] = [Math.max(this.#of[a]!, this.#of[b]!), Math.min(this.#of[a]!, this.#of[b]!)];
    for (const [i, g] of this.#of.entries()) if (g === from) this.#of[i] = to;
  }
}
