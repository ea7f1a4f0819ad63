// Logistic regression over named features, with Adam (Kingma and Ba 2015): the same for whatever is weighed in src/attribution/likely.

/**
 * Weights by name, `always` the constant among them.
 *
 * @param examples each with its `features`, its `truth` (0 or 1) and what it counts (`weight`, 1 if left out)
 * @param charge what a squared weight costs, in nats
 * @param shown a feature that fewer examples show is left out
 */
export function learn(examples, { charge, shown, steps }) {
  const counts = new Map();
  for (const { features } of examples) for (const name of Object.keys(features)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = ['always', ...[...counts].filter(([, n]) => n >= shown).map(([name]) => name)];
  const place = new Map(names.map((name, i) => [name, i]));
  const rows = examples.map(({ features, truth, weight = 1 }) => {
    const own = [['always', 1], ...Object.entries(features)].filter(([name]) => place.has(name));
    return { at: Int32Array.from(own, ([name]) => place.get(name)), value: Float64Array.from(own, ([, v]) => v), weight, truth };
  });
  const all = rows.reduce((n, r) => n + r.weight, 0);
  const [w, mean, square] = [0, 1, 2].map(() => new Float64Array(names.length));
  for (let step = 1; step <= steps; step++) {
    const slope = Float64Array.from(w, (x, i) => (i === 0 ? 0 : charge * x));
    for (const { at, value, weight, truth } of rows) {
      let score = 0;
      for (let k = 0; k < at.length; k++) score += w[at[k]] * value[k];
      const off = weight * (logistic(score) - truth);
      for (let k = 0; k < at.length; k++) slope[at[k]] += off * value[k];
    }
    // the last third of the steps is small
    const pace = step < steps * 0.7 ? 0.05 : 0.01;
    for (let i = 0; i < w.length; i++) {
      const g = slope[i] / all;
      mean[i] = 0.9 * mean[i] + 0.1 * g;
      square[i] = 0.99 * square[i] + 0.01 * g * g;
      w[i] -= (pace * (mean[i] / (1 - 0.9 ** step))) / (Math.sqrt(square[i] / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  return Object.fromEntries(names.map((name, i) => [name, w[i]]));
}

export const scoreOf = ({ features }, weights) => Object.entries(features).reduce((sum, [name, x]) => sum + x * (weights[name] ?? 0), weights.always);
export const logistic = (x) => 1 / (1 + Math.exp(-x));
/** A number of two decimals, never −0; and a name as it stands in an object. */
export const rounded = (x) => Math.round(x * 100) / 100 + 0;
export const key = (name) => (/^[a-z]+$/i.test(name) ? name : `'${name}'`);
