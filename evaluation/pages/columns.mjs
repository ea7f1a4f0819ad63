import { percent } from '../shared.mjs';

/** The tables of who said each quotation: figures of score-page-quotations.mjs, each with the head of its column. */
export const COLUMNS = {
  found: 'found',
  right: 'right speaker',
  wrong: 'wrong speaker',
  'right, five words or more': 'right, 5 words or more',
  'name for the unnamed': 'name for the unnamed',
  'titles and scare quotes as direct': 'titles and scare quotes taken',
  leaks: 'from outside the body',
};

export const headOf = (columns) => ['%', ...Object.values(columns)];
export const rowOf = (columns, name, figures) => [name, ...Object.keys(columns).map((k) => percent(figures[k]))];
