import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';

const script = readFileSync(join(import.meta.dirname, '../../../renderer/public/browser-check.js'), 'utf8');

/** As much of a browser as the check looks at: one that can show the screens. */
function newBrowser(): Record<string, unknown> {
  return {
    document: { documentElement: { className: '' }, createElement: () => ({ noModule: false }) },
    window: { MathMLElement: () => undefined },
    CSS: { supports: () => true },
    structuredClone: () => undefined,
    AbortSignal: Object.assign(() => undefined, { timeout: () => undefined }),
    Array: { prototype: { at: () => undefined } },
  };
}

/** What the page says in a browser: `too-old`, or nothing. */
function said(browser: Record<string, unknown>): unknown {
  runInNewContext(script, browser);
  return (browser['document'] as { documentElement: { className: string } }).documentElement.className;
}

describe('the check of the browser', () => {
  it('says nothing in one that can show the screens', () => expect(said(newBrowser())).toBe(''));

  it.each([
    ['scripts as modules', { document: { documentElement: {}, createElement: () => ({}) } }],
    ['what came with Chromium 109', { window: {} }],
    ['a language of conditions in its styles', { CSS: undefined }],
    ['styles that ask for what is inside', { CSS: { supports: (asked: string) => !asked.includes(':has') } }],
    [
      'styles that ask for the width around',
      { CSS: { supports: (asked: string) => !asked.includes('container') } },
    ],
    ['copies of values', { structuredClone: undefined }],
    ['calls that end by themselves', { AbortSignal: () => undefined }],
    ['lists read from their end', { Array: { prototype: {} } }],
  ])('finds one without %s too old', (_case, without) => {
    expect(said({ ...newBrowser(), ...without })).toBe('too-old');
  });

  it('is written for any browser: nothing in it is younger than 2009', () => {
    expect(script).not.toMatch(/=>|\bconst\b|\blet\b|`|\.\.\.|\?\.|\?\?/);
  });
});
