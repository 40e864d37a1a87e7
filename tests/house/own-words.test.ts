import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { trackedFiles } from './tracked-files.ts';

const root = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** The code without its comments, which may well use the users' words. */
function withoutComments(file: string): string {
  return transformSync(read(file), {
    loader: file.endsWith('.tsx') ? 'tsx' : 'ts',
    jsx: 'preserve',
    legalComments: 'none',
    charset: 'utf8',
  }).code;
}

describe('what the screens say', () => {
  const code = trackedFiles().filter((file) => /^renderer\/.*\.tsx?$/.test(file));

  it('comes from the texts: there is no Chinese in the code of the screens', () => {
    expect(code.length).toBeGreaterThan(20);
    expect(code.filter((file) => /\p{Script=Han}/u.test(withoutComments(file)))).toEqual([]);
  });

  it('comes from the texts: no attribute that people read or hear is written out', () => {
    const readable = /\s(title|label|placeholder|aria-label|alt|description|error)="[^"]*[A-Za-z]{2}/;
    expect(code.filter((file) => readable.test(withoutComments(file)))).toEqual([]);
  });
});

describe('the files of the project', () => {
  const files = trackedFiles().filter((file) => !/\.(png|ico|icns|woff2|xlsx|gz|db)$/.test(file));

  it('name no folder of anybody’s machine', () => {
    const absolute = /(?<![\w.:/-])\/(?:home|root|work|tmp|Users|private|mnt)\/[A-Za-z0-9_.-]+/;
    expect(files.length).toBeGreaterThan(150);
    expect(files.filter((file) => absolute.test(read(file)))).toEqual([]);
  });

  it('name no place from which packages were fetched', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved"/);
    expect(
      files.filter((file) => /\/\/[\w.-]*(?:registry|mirror|proxy)[\w.-]*\.\w+/i.test(read(file))),
    ).toEqual([]);
  });
});
