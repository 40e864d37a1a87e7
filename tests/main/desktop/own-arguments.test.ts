import { expect, test } from 'vitest';
import { readCommandLine } from '../../../main/api/command-line.ts';
import { ownArguments } from '../../../main/desktop/own-arguments.ts';

const installed = 'C:\\Program Files\\Storefront Desk\\Storefront Desk.exe';

test('in development, all that follows the app’s path is ours', () => {
  const argv = [
    'electron',
    '--no-sandbox',
    '--inspect=0',
    'out/main/desktop.js',
    '--data',
    'store',
    '--demo',
  ];
  expect(ownArguments(argv, false)).toEqual(['--data', 'store', '--demo']);
});

test('so an option that nobody knows is not passed over', () => {
  const args = ownArguments(['electron', '.', '--dta', 'store'], false);
  expect(() => readCommandLine(args)).toThrow(/--dta/);
});

test('an installed program’s options are found among switches for Chromium', () => {
  const argv = [
    installed,
    '--disable-gpu',
    '--data',
    'D:\\store',
    '--force-device-scale-factor=1.5',
    '--port=8100',
  ];
  expect(readCommandLine(ownArguments(argv, true))).toMatchObject({ dataFolder: 'D:\\store', port: 8100 });
});

test('an installed program that is started by its icon has none', () => {
  expect(ownArguments([installed], true)).toEqual([]);
});

test('an option without its value is passed on, for the host to explain', () => {
  expect(() => readCommandLine(ownArguments([installed, '--port'], true))).toThrow(/port/);
});
