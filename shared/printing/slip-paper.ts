import { type Html, html } from './html.ts';
import { qrSvg } from './qr-figure.ts';
import type { PaperSection } from './paper-sections.ts';
import type { PaperSize } from './paper-style.ts';
import type { Paper } from './paper.ts';
import type { Slip, SlipPart } from './slip.ts';

/** Room to write a value by hand: the line below it is there already. */
const blank = '';

/** A slip as a page: a copy to each sheet, with boxes to sign. */
export function slipPaper({ parts, ...slip }: Slip, size: PaperSize): Paper {
  return { ...slip, size, compact: true, body: parts.map(sectionOf) };
}

/** A page's type has the signs that people draw; a receipt printer's has only these, which look like them. */
function drawn(text: string): string {
  return text.replaceAll('√', '✓').replaceAll('×', '✗');
}

function sectionOf(part: SlipPart): PaperSection {
  switch (part.kind) {
    case 'facts':
      return {
        ...headed(part),
        kind: 'facts',
        facts: part.facts.map(([name, value]) => [name, value ?? blank]),
      };
    case 'rows': {
      const [mark, name, notes] = part.columns;
      const isMarked = part.rows.some((row) => row.mark !== '');
      return {
        ...(part.heading === undefined ? {} : { heading: drawn(part.heading) }),
        kind: 'table',
        columns: [
          ...(isMarked ? [{ name: mark, width: 13, align: 'center' as const }] : []),
          { name },
          { name: notes, width: 52 },
        ],
        rows: part.rows.map((row) => [
          ...(isMarked ? [drawn(row.mark)] : []),
          row.name,
          row.notes.filter((note) => note !== '').join(' · '),
        ]),
      };
    }
    case 'text':
      return { ...headed(part), kind: 'text', paragraphs: part.paragraphs };
    case 'code':
      return { kind: 'figure', figure: codeFigure(part) };
  }
}

function headed({ heading }: { readonly heading?: string }): { readonly heading?: string } {
  return heading === undefined ? {} : { heading };
}

/** The code as large as a heading beside what a scanner reads. */
function codeFigure({ text, scanned, caption }: Extract<SlipPart, { kind: 'code' }>): Html {
  return html`<div style="display:flex;align-items:center;gap:6mm">
    ${qrSvg(scanned)}
    <div>
      <div style="font-size:2.2em;font-weight:700;letter-spacing:0.12em;line-height:1.3">${text}</div>
      <div>${caption}</div>
    </div>
  </div>`;
}
