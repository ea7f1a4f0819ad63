/** A decision tree as parallel lists: node i asks whether feature `feature[i]` is at most `value[i]`; a leaf has feature -1 and its value. */
interface DecisionTree {
  readonly feature: Int16Array;
  readonly value: Float64Array;
  /** Where it goes on when the answer is no; when it is yes, the next node follows. */
  readonly otherwise: Int16Array;
}

/** Reads trees written one a line, depth first: `3<0.5` asks for feature 3, a bare number is a leaf. */
export function readTrees(written: string): DecisionTree[] {
  return written.trim().split('\n').map(readTree);
}

function readTree(line: string): DecisionTree {
  const nodes = line.split(' ');
  const feature = new Int16Array(nodes.length).fill(-1);
  const value = new Float64Array(nodes.length);
  const otherwise = new Int16Array(nodes.length);
  const open: number[] = [];
  for (const [i, node] of nodes.entries()) {
    const cut = node.indexOf('<');
    value[i] = Number(node.slice(cut + 1));
    if (cut > 0) {
      feature[i] = Number(node.slice(0, cut));
      open.push(i);
    } else if (open.length > 0) otherwise[open.pop() as number] = i + 1;
  }
  return { feature, value, otherwise };
}

/** The probability that boosted trees give to a line with these features. */
export function probabilityBy(trees: readonly DecisionTree[], features: readonly number[]): number {
  let sum = 0;
  for (const { feature, value, otherwise } of trees) {
    let i = 0;
    while ((feature[i] as number) >= 0) i = (features[feature[i] as number] as number) <= (value[i] as number) ? i + 1 : (otherwise[i] as number);
    sum += value[i] as number;
  }
  return 1 / (1 + Math.exp(-sum));
}
