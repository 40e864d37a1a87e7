import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { trackedFiles } from './tracked-files.ts';

const root = join(import.meta.dirname, '../..');
const checker = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
const rules = join(root, '.dependency-cruiser.mjs');

const findings = z.object({
  modules: z.array(z.object({ source: z.string() })),
  summary: z.object({
    totalDependenciesCruised: z.number(),
    violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});
type Findings = z.infer<typeof findings>;

/** Runs the check of the floors on a tree, with the house's own rules. */
async function checkFloors(tree: string, folders: readonly string[]): Promise<Findings> {
  const args = [checker, '--config', rules, '--output-type', 'json', ...folders];
  const options = { cwd: tree, maxBuffer: 64 * 1024 * 1024 };
  const { stdout } = await promisify(execFile)(process.execPath, args, options).catch(outputOfFailure);
  return findings.parse(JSON.parse(stdout));
}

/** The exit code is the number of violations, so a failure with findings is an answer. */
function outputOfFailure(error: Error & { readonly stdout?: string }): { stdout: string } {
  if (!error.stdout) throw error;
  return { stdout: error.stdout };
}

/** A house with one thing wrong in each of these files, and the rule that must say so. */
const planted: readonly (readonly [file: string, code: string, rule: string])[] = [
  [
    'shared/queue/reads-the-database.ts',
    `import '../../db/queue/fine.ts';`,
    'shared-imports-nothing-of-ours',
  ],
  ['db/queue/calls-the-host.ts', `import '../../main/queue/fine.ts';`, 'db-imports-shared-only'],
  ['main/queue/draws.ts', `import '../../renderer/queue/fine.ts';`, 'main-imports-db-and-shared-only'],
  ['renderer/queue/skips-the-door.ts', `import '../../main/queue/fine.ts';`, 'renderer-imports-shared-only'],
  ['main/queue/runs-a-script.ts', `import '../../scripts/fine.ts';`, 'main-imports-db-and-shared-only'],
  ['shared/queue/opens-files.ts', `import 'node:fs';`, 'shared-and-renderer-know-no-node'],
  ['renderer/queue/opens-files.ts', `import 'node:fs';`, 'shared-and-renderer-know-no-node'],
  ['shared/store/knows-the-queue.ts', `import '../queue/fine.ts';`, 'group-1-imports-no-later-group'],
  [
    'main/queue/knows-reports-by-type.ts',
    `import type { Fine } from '../../shared/reports/fine.ts';\nexport type Known = Fine;`,
    'group-3-imports-no-later-group',
  ],
  ['shared/queue/circle-a.ts', `export * from './circle-b.ts';`, 'no-circles'],
  [
    'shared/gossip/room-without-a-group.ts',
    `import '../call/fine.ts';`,
    'a-room-without-a-group-imports-nothing',
  ],
  ['db/queue/asks-for-gossip.ts', `import '../../shared/gossip/fine.ts';`, 'every-room-has-a-group'],
  ['db/queue/gets-lost.ts', `import './nowhere.ts';`, 'everything-resolves'],
];

const fine = [
  'shared/call/fine.ts',
  'shared/queue/fine.ts',
  'shared/reports/fine.ts',
  'shared/gossip/fine.ts',
  'db/queue/fine.ts',
  'main/queue/fine.ts',
  'renderer/queue/fine.ts',
  'scripts/fine.ts',
];

describe('the floors and groups, in a house with planted violations', () => {
  const folder = mkdtempSync(join(tmpdir(), 'planted-house-'));
  let found: Findings;

  beforeAll(async () => {
    const put = (file: string, code: string): void => {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), code);
    };
    put('tsconfig.json', '{ "compilerOptions": { "allowImportingTsExtensions": true, "noEmit": true } }');
    for (const file of fine) put(file, 'export type Fine = 1;\n');
    put('shared/queue/circle-b.ts', `export * from './circle-a.ts';\n`);
    for (const [file, code] of planted) put(file, `${code}\n`);
    found = await checkFloors(folder, ['main', 'db', 'shared', 'renderer', 'scripts']);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(planted)('%s is refused', (file, _code, rule) => {
    const broken = found.summary.violations.filter(({ from }) => from === file);
    expect(broken.map((violation) => violation.rule.name)).toContain(rule);
  });

  it('nothing else is refused', () => {
    const wrong = new Set(planted.map(([file]) => file));
    expect(found.summary.violations.filter(({ from }) => !wrong.has(from))).toEqual([]);
  });
});

describe('the floors and groups of this house', () => {
  let found: Findings;
  beforeAll(async () => {
    found = await checkFloors(root, ['main', 'db', 'shared', 'renderer', 'scripts']);
  });

  it('are kept', () => {
    expect(found.summary.violations).toEqual([]);
  });

  it('are checked in every file, with what it imports', () => {
    const looked = new Set(found.modules.map(({ source }) => source));
    const code = trackedFiles().filter((file) => /^(main|db|shared|renderer|scripts)\/.*\.tsx?$/.test(file));
    expect(code.length).toBeGreaterThan(150);
    expect(code.filter((file) => !looked.has(file))).toEqual([]);
    expect(found.summary.totalDependenciesCruised).toBeGreaterThan(code.length);
  });
});
