import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepChosenWindows, readChosenWindows } from '../../../main/desktop/side-windows/chosen-windows.ts';
import { monitorFor } from '../../../main/desktop/side-windows/side-window-options.ts';
import { temporaryFolder } from '../../db/temporary-folder.ts';

const [main, wall, other] = [{ id: 1 }, { id: 2 }, { id: 3 }] as const;

describe('the monitor for the hall’s display', () => {
  it('is the chosen one', () => {
    expect(monitorFor(3, [main, wall, other], main)).toBe(other);
  });

  it('is another beside the main one where the chosen one has a new name', () => {
    expect(monitorFor(99, [main, wall], main)).toBe(wall);
  });

  it('is never the main one, and none where none was chosen', () => {
    expect(monitorFor(1, [main], main)).toBeNull();
    expect(monitorFor(1, [main, wall], main)).toBe(wall);
    expect(monitorFor(null, [main, wall], main)).toBeNull();
  });
});

describe('what was chosen on a machine', () => {
  it('is there at the next start, and nothing where it cannot be read', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'desktop'));
    expect(readChosenWindows(folder)).toEqual({ bar: false, displayOn: null });
    keepChosenWindows(folder, { bar: true, displayOn: 12 });
    expect(readChosenWindows(folder)).toEqual({ bar: true, displayOn: 12 });
    writeFileSync(join(folder, 'desktop', 'side-windows.json'), '{');
    expect(readChosenWindows(folder)).toEqual({ bar: false, displayOn: null });
  });
});
