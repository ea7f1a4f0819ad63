import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type PageRecord, violations } from '../src/record/index.js';
import { onrecord } from './command.js';

describe('onrecord read', () => {
  it('prints a record a person can read', () => {
    const { code, stdout, stderr } = onrecord(['read', 'examples/harbour-vote.html']);
    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(stdout).toContain('Ilse Marren');
    expect(stdout).toContain('Tobias Renk');
    expect(stdout).not.toContain('\u001b');
  });

  it('keeps to the width it is given', () => {
    const { stdout } = onrecord(['read', '--width', '60', 'examples/harbour-vote.html']);
    expect(Math.max(...stdout.split('\n').map((l) => [...l].length))).toBeLessThanOrEqual(60);
  });

  it('prints one valid record a line, in the order of the inputs', () => {
    const { code, stdout } = onrecord(['read', '--format', 'jsonl', 'examples/harbour-vote.html', 'examples/inquiry-hearing.txt']);
    expect(code).toBe(0);
    const records = stdout
      .trim()
      .split('\n')
      .map((l) => JSON.parse(l) as PageRecord);
    expect(records.map((r) => violations(r))).toEqual([[], []]);
    expect(records.map((r) => r.article.title)).toEqual([expect.stringMatching(/harbour|council/i), 'THE PUMP THAT WAS A DRAWING']);
  });

  it('gives the same bytes for the same page', () => {
    const twice = [1, 2].map(() => onrecord(['read', '--format', 'json', 'examples/ceasefire-talks.html']).stdout);
    expect(twice[0]).toBe(twice[1]);
    expect(twice[0]!.length).toBeGreaterThan(1000);
  });

  it('reads standard input', () => {
    const { code, stdout } = onrecord(['read', '--format', 'json', '-'], readFileSync('examples/inquiry-hearing.txt'));
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as PageRecord).statements.length).toBeGreaterThan(10);
  });

  it('writes one HTML file that asks for nothing from outside', () => {
    const { stdout } = onrecord(['read', '--format', 'html', 'examples/harbour-vote.html']);
    expect(stdout).toMatch(/^<!doctype html>/i);
    expect(stdout).not.toMatch(/<script|<link[^>]+href|src="http|@import|url\(/i);
  });

  it('explains how a page was read', () => {
    const { code, stdout } = onrecord(['read', '--explain', 'examples/harbour-vote.html']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^title {5}\S.*\(headline\)$/m);
    expect(stdout).toMatch(/^body {5}0\.\d\d {2}paragraph .*@\d+/m);
    expect(stdout).toMatch(/^left out {2}footer, by its markup: /m);
    expect(onrecord(['read', '--explain', '--format', 'csv', 'examples/harbour-vote.html']).code).toBe(2);
  });

  it('goes on after a page that cannot be read, with an error in its place', () => {
    const { code, stdout, stderr } = onrecord(['read', '--format', 'jsonl', 'src/record', 'examples/inquiry-hearing.txt', 'no-such-page.html']);
    expect(code).toBe(3);
    const lines = stdout
      .trim()
      .split('\n')
      .map((l) => JSON.parse(l) as { input?: string; error?: { code: string }; article?: object });
    expect(lines.map((l) => l.error?.code ?? 'record')).toEqual(['unreadable-input', 'record', 'source-unavailable']);
    expect(lines[0]!.input).toBe('src/record');
    expect(stderr.trim().split('\n')).toHaveLength(2);
  });

  it.each<[string, string[], number, RegExp]>([
    ['an unknown command', ['sing'], 2, /unknown command 'sing'/],
    ['an unknown format', ['read', '--format', 'doc', 'x'], 2, /Allowed choices are text, json, jsonl, html/],
    ['a width that is none', ['read', '--width', 'wide', 'x'], 2, /whole number of columns/],
    ['no page', ['read'], 2, /missing required argument 'page'/],
    ['a file that is not there', ['read', 'nowhere.html'], 3, /nowhere\.html: there is no such file/],
  ])('says what is wrong with %s', (_, args, code, message) => {
    const ran = onrecord(args);
    expect([ran.code, ran.stdout]).toEqual([code, '']);
    expect(ran.stderr).toMatch(message);
  });

  it('starts its help with examples', () => {
    const { code, stdout } = onrecord(['--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Examples:/);
  });
});
