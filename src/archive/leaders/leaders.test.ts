import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LeaderStore, Leaders, type Likeness, type Thing } from './leaders.js';

/** A point on a line; near ones are alike, and near ones share a key. */
interface Point extends Thing {
  readonly at: number;
  readonly weight: number;
}

const REACH = 10;
const likeness: Likeness<Point> = { order: (a, b) => b.weight - a.weight || a.key - b.key, alike: (a, b) => Math.abs(a.at - b.at) < REACH };
const keysOf = ({ at }: Point): number[] => [Math.floor(at / REACH), Math.floor(at / REACH) + 1];

class Memory implements LeaderStore<Point> {
  readonly points = new Map<number, Point>();

  async like(p: Point) {
    return [...this.points.values()].filter((q) => keysOf(q).some((k) => keysOf(p).includes(k)));
  }
  async ledBy(leader: number) {
    return [...this.points.values()].filter((q) => q.leader === leader && q.key !== leader);
  }
  async setLeader(key: number, leader: number) {
    const point = this.points.get(key);
    if (point) this.points.set(key, { ...point, leader });
  }

  async put(leaders: Leaders<Point>, points: readonly Point[]) {
    for (const p of points) this.points.set(p.key, p);
    await leaders.put(points);
  }
  async takeOut(leaders: Leaders<Point>, key: number) {
    const point = this.points.get(key)!;
    this.points.delete(key);
    await leaders.takeOut(point);
  }

  groups(): string {
    return JSON.stringify([...this.points.values()].map((p) => [p.key, p.leader]).sort((a, b) => a[0]! - b[0]!));
  }
}

/** The definition itself: in order, each belongs to the first leader that is like it. */
function oneBatch(points: readonly Point[]): string {
  const leaders: Point[] = [];
  const out: [number, number][] = [];
  for (const p of [...points].sort(likeness.order)) {
    const leader = leaders.find((l) => likeness.alike(l, p));
    if (!leader) leaders.push(p);
    out.push([p.key, (leader ?? p).key]);
  }
  return JSON.stringify(out.sort((a, b) => a[0]! - b[0]!));
}

const sets = fc
  .array(fc.record({ at: fc.integer({ min: 0, max: 120 }), weight: fc.integer({ min: 0, max: 5 }) }), { maxLength: 40 })
  .map((list) => list.map((p, i): Point => ({ ...p, key: i + 1, leader: 0 })));

describe('groups by leaders', () => {
  it('are those of one batch, whatever the order of arrival and the size of the parts', async () => {
    await fc.assert(
      fc.asyncProperty(
        sets.chain((s) => fc.tuple(fc.constant(s), fc.shuffledSubarray(s, { minLength: s.length }), fc.integer({ min: 1, max: 7 }))),
        async ([points, arrival, part]) => {
          const store = new Memory();
          const leaders = new Leaders(store, likeness);
          for (let i = 0; i < arrival.length; i += part) await store.put(leaders, arrival.slice(i, i + part));
          expect(store.groups()).toBe(oneBatch(points));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('are those of what is left when some are taken out', async () => {
    await fc.assert(
      fc.asyncProperty(
        sets.chain((s) => fc.tuple(fc.constant(s), fc.shuffledSubarray(s))),
        async ([points, gone]) => {
          const store = new Memory();
          const leaders = new Leaders(store, likeness);
          await store.put(leaders, points);
          for (const { key } of gone) await store.takeOut(leaders, key);
          expect(store.groups()).toBe(oneBatch(points.filter((p) => !gone.includes(p))));
        },
      ),
      { numRuns: 300 },
    );
  });
});
