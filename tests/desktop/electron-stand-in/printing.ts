import type { Page } from './page.ts';
import { calls } from './recorded.ts';

/** The options of `printToPDF` that the app uses; sizes are inches. */
export interface PdfOptions {
  readonly printBackground?: boolean;
  readonly preferCSSPageSize?: boolean;
  readonly generateTaggedPDF?: boolean;
  readonly pageSize?: string | { readonly width: number; readonly height: number };
  readonly margins?: {
    readonly top?: number;
    readonly bottom?: number;
    readonly left?: number;
    readonly right?: number;
  };
}

/** Named sizes, inches. */
const sizes: Readonly<Record<string, { readonly width: number; readonly height: number }>> = {
  A4: { width: 8.27, height: 11.69 },
  A5: { width: 5.83, height: 8.27 },
};

/** A real PDF, made by this Chromium; Electron's own is another build of the same. */
export async function printToPdf({ session }: Page, options: PdfOptions): Promise<Buffer> {
  const { pageSize = 'A4', margins = {}, ...kept } = options;
  const size = typeof pageSize === 'string' ? sizes[pageSize] : pageSize;
  const { data } = await session.send<{ data: string }>('Page.printToPDF', {
    ...kept,
    ...(size && { paperWidth: size.width, paperHeight: size.height }),
    marginTop: margins.top,
    marginBottom: margins.bottom,
    marginLeft: margins.left,
    marginRight: margins.right,
  });
  return Buffer.from(data, 'base64');
}

/** No printer hangs here: one is named, and what is printed on it is kept among the calls. Nothing comes out. */
export function printersHere(): Promise<{ readonly name: string; readonly displayName: string }[]> {
  return Promise.resolve([{ name: 'stand-in', displayName: 'Stand-in' }]);
}

export function printSilently(
  options: unknown,
  callback: (success: boolean, failureReason: string) => void,
): void {
  calls.push({ name: 'webContents.print', args: [options] });
  callback(true, '');
}

/** Runs a script in a world of its own, which knows the page but not its scripts. */
export async function evaluateApart({ session, targetId }: Page, expression: string): Promise<unknown> {
  const { executionContextId } = await session.send<{ executionContextId: number }>(
    'Page.createIsolatedWorld',
    { frameId: targetId, worldName: 'stand-in-apart' },
  );
  const { result } = await session.send<{ result: { value?: unknown } }>('Runtime.evaluate', {
    expression,
    contextId: executionContextId,
    awaitPromise: true,
    returnByValue: true,
  });
  return result.value;
}
