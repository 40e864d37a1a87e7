import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Arch, type Configuration, Platform, build } from 'electron-builder';

/** Where and what to pack; `electron-builder.yml` says the rest. */
export interface Pack {
  readonly platform: 'win' | 'linux';
  /** Only the folder that an installer would install. */
  readonly folderOnly?: boolean;
  /** A folder with an unpacked Electron, instead of a download. */
  readonly electronDist?: string;
  /** Where the result goes; `dist` when left out. */
  readonly output?: string;
}

/** Packs what has been built into `out/`. @returns the files of the installers, none where only a folder is packed */
export async function pack({ platform, folderOnly = false, electronDist, output }: Pack): Promise<string[]> {
  const target = platform === 'win' ? Platform.WINDOWS : Platform.LINUX;
  const config: Configuration = {
    extends: 'electron-builder.yml',
    ...(electronDist === undefined ? {} : { electronDist }),
    ...(output === undefined ? {} : { directories: { output } }),
  };
  return build({
    targets: target.createTarget(folderOnly ? 'dir' : undefined, Arch.x64),
    publish: 'never',
    config,
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({
    options: {
      win: { type: 'boolean', default: false },
      linux: { type: 'boolean', default: false },
      dir: { type: 'boolean', default: false },
      'electron-dist': { type: 'string' },
    },
  });
  await import('./build.ts');
  for (const platform of ['win', 'linux'] as const) {
    const electronDist = values['electron-dist'];
    if (!values[platform]) continue;
    const made = await pack({
      platform,
      folderOnly: values.dir,
      ...(electronDist === undefined ? {} : { electronDist }),
    });
    console.log(made.length > 0 ? made.join('\n') : `Packed: dist/${platform}-unpacked`);
  }
}
