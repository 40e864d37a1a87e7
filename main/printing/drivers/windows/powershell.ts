import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ProgramCall } from '../run-program.ts';

/** What our script can be asked to do. */
export type ScriptAct = 'send' | 'printers' | 'serial';

/**
 * Starts our script in the PowerShell that every Windows has, by its full path. Names and numbers go by environment
 * variables, never on the command line: no printer's name can be mistaken for an option or needs quoting.
 */
export function scriptCall(act: ScriptAct, told: Readonly<Record<string, string>> = {}): ProgramCall {
  const named = Object.entries(told).map(([name, value]) => [`STOREFRONT_DESK_${name}`, value]);
  return {
    file: join(process.env['SystemRoot'] ?? 'C:\\Windows', 'System32/WindowsPowerShell/v1.0/powershell.exe'),
    args: [...withoutQuestions, '-File', outsideArchive(scriptPath), act],
    env: Object.fromEntries(named) as Record<string, string>,
  };
}

/** No greeting, no profile, nobody to ask; a rule that holds scripts back holds for this one only where it is an administrator's. */
const withoutQuestions = ['-NoLogo', '-NoProfile', '-NonInteractive', '-ExecutionPolicy', 'Bypass'] as const;

/** Beside this file, in the sources and in the bundle alike. */
const scriptPath = fileURLToPath(new URL('./printing.ps1', import.meta.url));

/** No program but ours can read inside our archive, so what others must read is packed beside it. */
export function outsideArchive(path: string): string {
  return path.replace(/\bapp\.asar(?=[\\/])/, 'app.asar.unpacked');
}
