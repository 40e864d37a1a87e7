import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { outsideArchive, scriptCall } from '../../../../main/printing/drivers/windows/powershell.ts';
import { serialCall } from '../../../../main/printing/drivers/windows/windows-port.ts';
import { windowsFate, windowsPrinters } from '../../../../main/printing/drivers/windows/windows-words.ts';
import type { ProgramEnd } from '../../../../main/printing/drivers/run-program.ts';

/** As the script answers: JSON in UTF-8, in base64. */
function answered(value: unknown): ProgramEnd {
  return {
    kind: 'ended',
    code: 0,
    said: Buffer.from(JSON.stringify(value)).toString('base64'),
    complained: '',
  };
}

const script = scriptCall('send').args.at(-2) ?? '';

describe('the script for Windows', () => {
  it('is started without a shell, a profile or a question, and no name stands on its command line', () => {
    const call = scriptCall('send', { PRINTER: '收据 "机" -File; calc & $x', BYTES: 'C:\\a b\\job.bin' });
    expect(call.file).toMatch(/[\\/]System32[\\/]WindowsPowerShell[\\/]v1\.0[\\/]powershell\.exe$/);
    expect(call.args).toEqual([
      '-NoLogo',
      '-NoProfile',
      '-NonInteractive',
      '-ExecutionPolicy',
      'Bypass',
      '-File',
      script,
      'send',
    ]);
    expect(call.env).toEqual({
      STOREFRONT_DESK_PRINTER: '收据 "机" -File; calc & $x',
      STOREFRONT_DESK_BYTES: 'C:\\a b\\job.bin',
    });
  });

  it('is ASCII, for Windows PowerShell reads it in the code page of the machine, and knows what it is asked', () => {
    const words = readFileSync(script, 'utf8');
    expect(words).toMatch(/^[\n -~]*$/);
    for (const act of ['send', 'printers', 'serial']) expect(words).toContain(`'${act}'`);
    for (const name of ['PRINTER', 'TITLE', 'BYTES', 'PORT', 'BAUD'])
      expect(words).toContain(`$env:STOREFRONT_DESK_${name}`);
  });

  it('is read beside the archive of the packed program, where PowerShell can read it', () => {
    expect(outsideArchive('C:\\Desk\\resources\\app.asar\\out\\main\\printing.ps1')).toBe(
      'C:\\Desk\\resources\\app.asar.unpacked\\out\\main\\printing.ps1',
    );
    expect(outsideArchive('/opt/app.asar.d/printing.ps1')).toBe('/opt/app.asar.d/printing.ps1');
  });

  it('opens a high port by its plain name', () => {
    expect(serialCall({ path: '\\\\.\\COM12', baudRate: 115_200 }).env).toEqual({
      STOREFRONT_DESK_PORT: 'COM12',
      STOREFRONT_DESK_BAUD: '115200',
    });
  });
});

describe('the spooler of Windows', () => {
  it.each([
    ['sent', { fate: 'sent' }],
    ['no-printer', { fate: 'not-sent', trouble: 'unreachable' }],
    ['refused', { fate: 'not-sent', trouble: 'error' }],
    ['failed', { fate: 'not-sent', trouble: 'error' }],
    ['broken', { fate: 'unknown', trouble: 'error' }],
  ] as const)('answers %s', (answer, result) => {
    expect(windowsFate(answered(answer))).toEqual(result);
  });

  it('leaves a job unknown where the script gave no answer', () => {
    for (const end of [{ kind: 'stopped' }, answered('something'), answered(null)] as const)
      expect(windowsFate(end)).toEqual({ fate: 'unknown', trouble: 'error' });
    expect(windowsFate({ kind: 'absent' })).toEqual({ fate: 'not-sent', trouble: 'unreachable' });
  });

  it('tells what it sees of each printer, and of none that it is ready', () => {
    const printer = { offline: false, fault: 0, status: 3 };
    const listed = [
      { ...printer, name: 'XP-80C 收据' },
      { ...printer, name: 'empty', fault: 4 },
      { ...printer, name: 'unplugged', offline: true },
      { ...printer, name: 'stopped', status: 6 },
    ];
    expect(windowsPrinters(answered(listed))).toEqual([
      { systemName: 'XP-80C 收据', state: { kind: 'unknown' } },
      { systemName: 'empty', state: { kind: 'trouble', trouble: 'paper-out' } },
      { systemName: 'unplugged', state: { kind: 'trouble', trouble: 'offline' } },
      { systemName: 'stopped', state: { kind: 'trouble', trouble: 'offline' } },
    ]);
    expect(windowsPrinters({ kind: 'stopped' })).toEqual([]);
  });
});
