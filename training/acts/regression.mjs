// Multinomial logistic regression over named features that are on or absent: batch gradient descent with Adam, L2. No random number.

/** Share of the target that the best of several accepted acts gets. */
const BEST = 0.5;

export function regression(items, kinds, { l2 = 1.5, steps = 100, rate = 0.1 } = {}) {
  const names = new Map();
  const rows = items.map((it) => it.features.map((f) => names.get(f) ?? names.set(f, names.size).get(f)));
  const K = kinds.length;
  const w = new Float64Array(names.size * K);
  const m = new Float64Array(w.length);
  const v = new Float64Array(w.length);
  const g = new Float64Array(w.length);
  const targets = items.map(({ acts }) =>
    kinds.map((k) => (k === acts[0] ? (acts.length > 1 ? BEST : 1) : acts.includes(k) ? (1 - BEST) / (acts.length - 1) : 0)),
  );
  const p = new Float64Array(K);
  for (let t = 1; t <= steps; t++) {
    for (let i = 0; i < w.length; i++) g[i] = (l2 * w[i]) / items.length;
    rows.forEach((row, n) => {
      softmax(w, row, K, p);
      const weight = (items[n].weight ?? 1) / items.length;
      for (const f of row) for (let k = 0; k < K; k++) g[f * K + k] += weight * (p[k] - targets[n][k]);
    });
    for (let i = 0; i < w.length; i++) {
      m[i] = 0.9 * m[i] + 0.1 * g[i];
      v[i] = 0.999 * v[i] + 0.001 * g[i] * g[i];
      w[i] -= (rate * (m[i] / (1 - 0.9 ** t))) / (Math.sqrt(v[i] / (1 - 0.999 ** t)) + 1e-8);
    }
  }
  return { kinds, names: [...names.keys()], weights: w };
}

function softmax(w, row, K, p) {
  p.fill(0);
  for (const f of row) for (let k = 0; k < K; k++) p[k] += w[f * K + k];
  const max = Math.max(...p);
  let sum = 0;
  for (let k = 0; k < K; k++) {
    p[k] = Math.exp(p[k] - max);
    sum += p[k];
  }
  for (let k = 0; k < K; k++) p[k] /= sum;
  return p;
}

export function predict({ kinds, names, weights }, features) {
  const row = features.map((f) => names.indexOf(f)).filter((i) => i >= 0);
  const p = softmax(weights, row, kinds.length, new Float64Array(kinds.length));
  return kinds.map((kind, k) => ({ kind, p: p[k] })).sort((a, b) => b.p - a.p);
}
