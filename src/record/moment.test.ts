import { expect, it } from 'vitest';
import { isMoment } from './moment.js';

it.each([
  ['2026', true],
  ['2026-03', true],
  ['2024-02-29', true],
  ['2026-03-01T08:00', true],
  ['2026-03-01 08:00:00', true],
  ['2026-03-01T08:00:00.123Z', true],
  ['2026-03-01T08:00:00+0200', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['2026-03-01T25:00', false],
  ['1 March 2026', false],
  ['yesterday', false],
  ['2026-03-01<script>', false],
  ['', false],
])('takes %j for a moment: %s', (value, is) => expect(isMoment(value)).toBe(is));
