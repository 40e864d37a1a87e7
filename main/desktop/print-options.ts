import type { BrowserWindowConstructorOptions, PrintToPDFOptions, WebContentsPrintOptions } from 'electron';
import type { PrintablePage } from '../printing/printer-driver.ts';

const micronsPerInch = 25_400;
/** What the styles of a page call a pixel: 96 of them to an inch. */
const micronsPerPixel = micronsPerInch / 96;

/** What of a page decides how it is printed. @param contentPixels height of its content, for a roll */
type Measured = Pick<PrintablePage, 'html' | 'size' | 'widthMicrons' | 'copies'> & {
  readonly contentPixels: number;
};

/** A hidden window that a paper is set in: no preload, no Node, no dialogue, and a session of its own. */
export function paperWindowOptions(partition: string, widthMicrons: number): BrowserWindowConstructorOptions {
  return {
    show: false,
    paintWhenInitiallyHidden: true,
    useContentSize: true,
    width: Math.round(widthMicrons / micronsPerPixel),
    height: 600,
    webPreferences: {
      partition,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      plugins: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      disableDialogs: true,
      spellcheck: false,
      backgroundThrottling: false,
    },
  };
}

/** The size of a roll's piece, microns: as wide as the roll, as long as what stands on it. */
function rollMicrons({ widthMicrons, contentPixels }: Measured): { width: number; height: number } {
  return { width: widthMicrons, height: Math.ceil(contentPixels * micronsPerPixel) };
}

/** Whether a paper's own styles lay it on its longer side (`@page { size: A4 landscape }`). */
export function isLying(html: string): boolean {
  return /@page\s*\{[^}]*\bsize:[^;}]*\blandscape\b/.test(html);
}

/**
 * How a page is printed silently. Sizes are microns here. The margins of sheets are those of the paper's own styles,
 * which `none` would take away; a roll has none.
 */
export function printOptions(page: Measured, systemName: string): WebContentsPrintOptions {
  const common = { silent: true, deviceName: systemName, printBackground: true, copies: page.copies };
  if (page.size === 'roll')
    return { ...common, pageSize: rollMicrons(page), margins: { marginType: 'none' } };
  return {
    ...common,
    pageSize: page.size,
    landscape: isLying(page.html),
    margins: { marginType: 'default' },
  };
}

/** How a page becomes a PDF. Sizes are inches here; a sheet's own styles say size, margins and page numbers. */
export function pdfOptions(page: Measured): PrintToPDFOptions {
  const common = { printBackground: true, generateTaggedPDF: true };
  if (page.size !== 'roll') return { ...common, pageSize: page.size, preferCSSPageSize: true };
  const { width, height } = rollMicrons(page);
  return {
    ...common,
    pageSize: { width: width / micronsPerInch, height: height / micronsPerInch },
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
  };
}
