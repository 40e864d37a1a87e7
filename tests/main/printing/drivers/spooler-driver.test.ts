import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { installedPrinters } from '../../../../main/printing/installed-printers.ts';
import { cupsSpooler } from '../../../../main/printing/drivers/cups-spooler.ts';
import { spoolerDriver } from '../../../../main/printing/drivers/spooler-driver.ts';

const never = new AbortController().signal;
const driver = spoolerDriver('desk', cupsSpooler);
const usualPath = process.env['PATH'];
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'spooler-'));
  process.env['PATH'] = [folder, '/usr/bin', '/bin'].join(delimiter);
});

afterEach(() => {
  process.env['PATH'] = usualPath;
  rmSync(folder, { recursive: true });
});

/** Puts a program of the spooler's into the way, as a script of the shell. */
function put(name: string, script: string): void {
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, name), 0o755);
}

const handedOver = (): string => join(folder, 'handed-over');
const idle = 'printf "printer desk is idle.\\n\\tAlerts: none\\n"';

describe.skipIf(process.platform === 'win32')('a printer behind the spooler', () => {
  it('is given the bytes as they are; nobody knows more than that they were taken', async () => {
    put('lpstat', idle);
    put('lp', `cat > "${handedOver()}"`);
    const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256);
    expect(await driver.state(never)).toEqual({ kind: 'unknown' });
    expect(await driver.send(bytes, never)).toEqual({ fate: 'sent' });
    expect(readFileSync(handedOver()).equals(bytes)).toBe(true);
  });

  it('is given nothing while the system knows of a trouble', async () => {
    put('lpstat', 'printf "printer desk disabled\\n\\tPaused\\n"');
    put('lp', `cat > "${handedOver()}"`);
    expect(await driver.send(Uint8Array.of(1), never)).toEqual({ fate: 'not-sent', trouble: 'offline' });
    expect(existsSync(handedOver())).toBe(false);
  });

  it('is unreachable where the system does not know it', async () => {
    put('lpstat', 'echo "lpstat: Invalid destination name in list \\"desk\\"." >&2; exit 1');
    expect(await driver.state(never)).toEqual({ kind: 'trouble', trouble: 'unreachable' });
    expect(await driver.send(Uint8Array.of(1), never)).toEqual({ fate: 'not-sent', trouble: 'unreachable' });
  });

  it('is offered by the name that the system gives it, on a host without a desktop too', async () => {
    put('lpstat', idle);
    expect(await installedPrinters(null)).toEqual([{ name: 'desk', displayName: 'desk' }]);
    put('lpstat', 'exit 1');
    expect(await installedPrinters(null)).toBeNull();
  });

  it('leaves a job unknown that is stopped while the spooler has it', async () => {
    put('lpstat', idle);
    put('lp', `echo > "${handedOver()}"; exec tail -f /dev/null`);
    const stop = new AbortController();
    const sent = driver.send(Uint8Array.of(1), stop.signal);
    await expect.poll(() => existsSync(handedOver()), { timeout: 20_000 }).toBe(true);
    stop.abort();
    expect(await sent).toEqual({ fate: 'unknown', trouble: 'offline' });
  });
});
