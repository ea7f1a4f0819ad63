/**
 * Decision trees as parallel lists, one tree behind the other: node i asks whether feature `feature[i]` is at most `value[i]`; a leaf has
 * feature -1 and its value.
 */
export interface DecisionTrees {
  /** The first node of each tree. */
  readonly roots: readonly number[];
  readonly feature: Int16Array;
  readonly value: Float64Array;
  /** Where it goes on when the answer is no; when it is yes, the next node follows. */
  readonly otherwise: Int32Array;
}

/** Reads trees written one a line, depth first: `3<0.5` asks for feature 3, a bare number is a leaf. */
export function readTrees(written: string): DecisionTrees {
  const lines = written.trim().split('\n');
  const size = lines.reduce((n, line) => n + line.split(' ').length, 0);
  const trees = { roots: [] as number[], feature: new Int16Array(size).fill(-1), value: new Float64Array(size), otherwise: new Int32Array(size) };
  let at = 0;
  for (const line of lines) {
    trees.roots.push(at);
    at = readTree(line, at, trees);
  }
  return trees;
}

/** Reads one tree whose first node is `at`; tells where the next begins. */
function readTree(line: string, at: number, { feature, value, otherwise }: DecisionTrees): number {
  const open: number[] = [];
  for (const node of line.split(' ')) {
    const cut = node.indexOf('<');
    value[at] = Number(node.slice(cut + 1));
    if (cut > 0) {
      feature[at] = Number(node.slice(0, cut));
      open.push(at);
    } else if (open.length > 0) otherwise[open.pop() as number] = at + 1;
    at++;
  }
  return at;
}

/** The probability that boosted trees give to a line with these features. */
export function probabilityBy({ roots, feature, value, otherwise }: DecisionTrees, features: readonly number[]): number {
  let sum = 0;
  for (const root of roots) {
    let i = root;
    for (let asked = feature[i] as number; asked >= 0; asked = feature[i] as number)
      i = (features[asked] as number) <= (value[i] as number) ? i + 1 : (otherwise[i] as number);
    sum += value[i] as number;
  }
  return 1 / (1 + Math.exp(-sum));
}
