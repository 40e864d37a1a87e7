import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Language, refusalSentence, texts } from '../../shared/api/texts.ts';
import { commonRefusals } from '../../shared/call/refusal.ts';
import { registeredProcedures } from '../../main/api/handlers.ts';
import { trackedFiles } from './tracked-files.ts';

const languages: readonly Language[] = ['zh-CN', 'en'];

/** Every text of a language by its path, such as `queue.refusals.nobody-waiting`. */
function textsByPath(node: unknown, path = ''): Map<string, unknown> {
  if (typeof node !== 'object' || node === null) return new Map([[path, node]]);
  return new Map(
    Object.entries(node).flatMap(([key, value]) => [
      ...textsByPath(value, path === '' ? key : `${path}.${key}`),
    ]),
  );
}

const byPath = { 'zh-CN': textsByPath(texts['zh-CN']), en: textsByPath(texts.en) };

/**
 * The places that a text leaves for values, `{{number}}`, and other texts that it takes in, `$t(…)`. A value that is
 * itself told in both languages comes as `{{nameZh}}` and `{{nameEn}}`.
 */
function placesIn(text: unknown): string[] {
  const places = String(text).match(/\{\{\w+\}\}|\$t\([^)]*\)/g) ?? [];
  return [...new Set(places.map((place) => place.replace(/(Zh|En)\}\}$/, '}}')))].sort();
}

/** 个, 笔, 人 after a number: English has none. */
function isMeasureWord(path: string): boolean {
  return path.endsWith('Unit');
}

describe('the texts of the product', () => {
  it('are there in Chinese and in English, every one of them', () => {
    expect(byPath['zh-CN'].size).toBeGreaterThan(100);
    expect([...byPath.en.keys()].sort()).toEqual([...byPath['zh-CN'].keys()].sort());
  });

  it.each(languages)('are never empty (%s)', (language) => {
    const empty = [...byPath[language]].filter(([, text]) => typeof text !== 'string' || text.trim() === '');
    expect(empty.filter(([path]) => !(language === 'en' && isMeasureWord(path)))).toEqual([]);
  });

  it('leave room for the same values in both languages', () => {
    const differing = [...byPath['zh-CN']].filter(
      ([path, text]) => placesIn(text).join() !== placesIn(byPath.en.get(path)).join(),
    );
    expect(differing).toEqual([]);
  });

  it('are English where they should be English', () => {
    const chinese = [...byPath.en].filter(([, text]) => /\p{Script=Han}/u.test(String(text)));
    expect(chinese.filter(([path]) => !chineseOnPurpose.has(path))).toEqual([]);
  });
});

/** The switch to the other language, in that language. */
const chineseOnPurpose = new Set(['app.language']);

describe('the sentence of a refusal', () => {
  const declared = [...registeredProcedures()].flatMap(([name, { procedure }]) =>
    (procedure.refusals ?? []).map((code) => ({ name, code })),
  );
  const codesInCode = trackedFiles()
    .filter((file) => /^(main|db|shared)\/.*\.ts$/.test(file))
    .flatMap((file) => {
      const code = readFileSync(join(import.meta.dirname, '../..', file), 'utf8');
      return [...code.matchAll(/new Refusal\(\s*'([^']+)'/g)].map((match) => match[1] ?? '');
    });
  const codes = [...new Set([...declared.map(({ code }) => code), ...commonRefusals, ...codesInCode])].sort();

  it.each(languages)('is there for every refusal that is declared or thrown (%s)', (language) => {
    expect(codes.length).toBeGreaterThan(30);
    expect(codes.filter((code) => refusalSentence(code, language) === undefined)).toEqual([]);
  });

  it('is declared once for each procedure', () => {
    const seen = declared.map(({ name, code }) => `${name} ${code}`);
    expect(seen.filter((one, index) => seen.indexOf(one) !== index)).toEqual([]);
  });

  it('is not declared again where every procedure may answer it', () => {
    expect(declared.filter(({ code }) => code.startsWith('call.'))).toEqual([]);
  });
});
