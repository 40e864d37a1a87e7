import { spawn } from 'node:child_process';

/** A program of the system and what it is told. Arguments go to it as they are: no shell reads them. */
export interface ProgramCall {
  readonly file: string;
  readonly args: readonly string[];
  /** Besides what this program has itself. */
  readonly env?: Readonly<Record<string, string>>;
  /** What it reads from its standard input. */
  readonly input?: Uint8Array;
}

/** How it ended: `absent` where there is no such program, `stopped` where it took too long or we were told to stop. */
export type ProgramEnd =
  | { readonly kind: 'absent' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'ended'; readonly code: number; readonly said: string; readonly complained: string };

/** Runs a program to its end, without a window, for a limited time. */
export function runProgram(
  { file, args, env = {}, input = new Uint8Array() }: ProgramCall,
  { withinMs, signal }: { readonly withinMs: number; readonly signal: AbortSignal },
): Promise<ProgramEnd> {
  const said: Buffer[] = [];
  const complained: Buffer[] = [];
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve({ kind: 'stopped' });
      return;
    }
    const program = spawn(file, args, {
      env: { ...process.env, ...env },
      windowsHide: true,
      signal,
      timeout: withinMs,
      killSignal: 'SIGKILL',
    });
    program.stdout.on('data', (bytes: Buffer) => said.push(bytes));
    program.stderr.on('data', (bytes: Buffer) => complained.push(bytes));
    // A program that reads none of its input has its reasons, and says them on its way out.
    program.stdin.on('error', () => undefined);
    program.on('error', (error: NodeJS.ErrnoException) => {
      if (error.syscall?.startsWith('spawn')) resolve({ kind: 'absent' });
    });
    program.on('close', (code) => {
      resolve(code === null ? { kind: 'stopped' } : { kind: 'ended', code, ...texts(said, complained) });
    });
    program.stdin.end(input);
  });
}

function texts(said: Buffer[], complained: Buffer[]): { said: string; complained: string } {
  return {
    said: Buffer.concat(said).toString('utf8'),
    complained: Buffer.concat(complained).toString('utf8'),
  };
}
