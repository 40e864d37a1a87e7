import { globSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractAll, listPackage } from '@electron/asar';
import { pack } from '../../scripts/dist.ts';
import { readFuses, standInDist } from './electron-dist.ts';
import { expect, launch, startOf, test } from './test.ts';

const executables = { win: 'Storefront Desk.exe', linux: 'storefront-desk' } as const;
const binaries = { win: 'win32-x64.node', linux: 'linux-x64.node' } as const;

for (const platform of ['win', 'linux'] as const) {
  test.describe(`the program packed for ${platform}`, () => {
    let output = '';
    let files: readonly string[] = [];
    const folder = (): string => join(output, `${platform}-unpacked`);
    const archive = (): string => join(folder(), 'resources', 'app.asar');

    test.beforeAll(async () => {
      test.setTimeout(120_000);
      output = mkdtempSync(join(tmpdir(), `packed-${platform}-`));
      const electronDist = standInDist(platform);
      await pack({ platform, folderOnly: true, electronDist, output });
      rmSync(electronDist, { recursive: true });
      files = listPackage(archive(), { isPack: false }).map((path) => path.replaceAll('\\', '/').slice(1));
    });

    test.afterAll(() => rmSync(output, { recursive: true, force: true }));

    test('holds what was built, every migration, and what it depends on', () => {
      const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
        dependencies: Record<string, string>;
      };
      expect(files).toEqual(
        expect.arrayContaining([
          'package.json',
          'out/main/desktop.js',
          'out/main/preload.cjs',
          'out/main/reading-worker.js',
          'out/main/printing.ps1',
          'out/renderer/index.html',
          ...readdirSync('db/migrations').map((name) => `out/migrations/${name}`),
          ...Object.keys(dependencies).map((name) => `node_modules/${name}/package.json`),
        ]),
      );
    });

    test('holds no sources, tests, documents or tools', () => {
      const tops = new Set(files.map((path) => path.split('/')[0]));
      expect(tops).toEqual(new Set(['node_modules', 'out', 'package.json']));
      expect(files.filter((path) => /\.(?:ts|tsx|map|md)$/.test(path))).toEqual([]);
      expect(
        files.filter((path) => /^node_modules\/(?:electron|vite|playwright|typescript)\//.test(path)),
      ).toEqual([]);
    });

    test('carries what PowerShell has to read outside the archive', () => {
      expect(globSync('**/*.ps1', { cwd: `${archive()}.unpacked` })).toEqual([
        join('out', 'main', 'printing.ps1'),
      ]);
    });

    test('carries the database for its own platform only, outside the archive', () => {
      const prebuilds = join('node_modules', 'better-sqlite3', 'prebuilds');
      expect(globSync('**/*.node', { cwd: `${archive()}.unpacked` })).toEqual([
        join(prebuilds, binaries[platform]),
      ]);
      expect(files.filter((path) => path.endsWith('.node'))).toHaveLength(1);
    });

    test('has every switch of Electron set that this program needs not', () => {
      expect(readFuses(join(folder(), executables[platform]))).toMatchObject({
        runAsNode: false,
        cookieEncryption: true,
        nodeOptions: false,
        nodeCliInspect: false,
        embeddedAsarIntegrityValidation: true,
        onlyLoadAppFromAsar: true,
        grantFileProtocolExtraPrivileges: false,
      });
    });

    // The database that is packed for Windows cannot be loaded elsewhere.
    if (platform === process.platform) {
      test('opens from its archive and answers', async ({ runtime, start }) => {
        const extracted = join(output, 'extracted');
        extractAll(archive(), extracted);
        const desk = await launch(startOf(runtime, extracted, start.dataFolder));
        const page = await desk.firstWindow();
        await page.locator('#root :visible').first().waitFor();
        const answer = await page.evaluate(() =>
          storefrontDesk.call({ procedure: 'host.status', input: {} }),
        );
        await desk.close();
        expect(answer).toMatchObject({ ok: true });
      });
    }
  });
}
