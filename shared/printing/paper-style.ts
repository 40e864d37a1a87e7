import { type Html, html } from './html.ts';

/**
 * How papers are set: Chinese line breaking (no line begins with a closing mark), running text justified, figures in
 * digits of one width, table headers on every page, nothing torn that belongs together. Black on white: many a
 * hall's printer knows nothing else.
 */
export const paperStyle = html`<style>
  :root {
    font:
      10.5pt/1.6 'Noto Sans SC Variable',
      'Noto Sans SC',
      'Microsoft YaHei',
      'PingFang SC',
      sans-serif;
    color: #000;
    background: #fff;
  }
  *,
  *::before {
    box-sizing: border-box;
  }
  body {
    margin: 0;
    line-break: strict;
    overflow-wrap: anywhere;
    font-variant-numeric: tabular-nums lining-nums;
    -webkit-print-color-adjust: exact;
    print-color-adjust: exact;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    border-spacing: 0;
  }
  thead {
    display: table-header-group;
  }
  .copy {
    border-collapse: separate;
  }
  .copy > thead > tr > td,
  .copy > tbody > tr > td {
    /* Room for the outer half of a rule, which would be cut off at the edge. */
    padding: 0 0.3mm;
    vertical-align: top;
  }
  .copy + .copy {
    break-before: page;
  }
  .running {
    display: flex;
    /* What does not fit beside the title goes below it as a whole. */
    flex-wrap: wrap;
    gap: 0 6mm;
    justify-content: space-between;
    margin-bottom: 5mm;
    padding-bottom: 1mm;
    border-bottom: 0.3mm solid;
    font-size: 0.85em;
  }
  .subject {
    flex: 1 0 auto;
    max-width: 100%;
  }
  .marks {
    display: flex;
    align-items: start;
    margin-left: auto;
    gap: 4mm;
    white-space: nowrap;
  }
  .reprint {
    padding: 0 1.5mm;
    border: 0.3mm solid;
  }
  h1 {
    margin: 0 0 5mm;
    font-size: 1.6em;
    line-height: 1.3;
    text-align: center;
  }
  section + section {
    margin-top: 3mm;
  }
  h2 {
    margin: 5mm 0 2mm;
    font-size: 1.15em;
    line-height: 1.4;
    break-after: avoid;
  }
  p,
  li {
    margin: 0 0 1.5mm;
    text-align: justify;
    orphans: 2;
    widows: 2;
  }
  ol {
    margin: 0;
    padding-left: 2em;
  }
  dl {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 1mm 6mm;
    margin: 0;
  }
  dl > div {
    display: flex;
    gap: 3mm;
    border-bottom: 0.1mm solid #888;
    break-inside: avoid;
  }
  dt {
    flex: none;
    min-width: 6em;
    color: #444;
  }
  dd {
    flex: 1;
    margin: 0;
  }
  .rows th,
  .rows td {
    padding: 0.8mm 2mm;
    border: 0.2mm solid;
    vertical-align: top;
    text-align: start;
  }
  .rows th {
    background: #eee;
  }
  .rows td {
    height: var(--row-height);
  }
  .rows tr,
  .figure,
  .photo,
  .signature {
    break-inside: avoid;
  }
  .on-new-page {
    break-before: page;
  }
  .photos {
    display: grid;
    gap: 4mm;
  }
  .photo {
    margin: 0;
  }
  .photo img {
    display: block;
    width: 100%;
    min-height: 30mm;
    max-height: 110mm;
    object-fit: contain;
    border: 0.2mm solid #888;
  }
  .photo figcaption {
    margin-top: 1mm;
    font-size: 0.85em;
  }
  .line {
    height: 9mm;
    border-bottom: 0.2mm solid;
  }
  .rows .center {
    text-align: center;
  }
  .rows .end {
    text-align: end;
    white-space: nowrap;
  }
  .rows .total td {
    border-top-width: 0.6mm;
    font-weight: 600;
  }
  .signatures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(52mm, 1fr));
    gap: 4mm;
    margin-top: 8mm;
    break-inside: avoid;
  }
  .signature {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    min-height: 24mm;
    padding: 2mm 3mm;
    border: 0.2mm solid;
  }
  .signature:only-child {
    justify-self: end;
    width: 90mm;
    max-width: 100%;
  }
  .signed {
    display: flex;
    justify-content: space-between;
    white-space: pre;
    font-size: 0.85em;
  }
  /* What a customer takes home fits on one small sheet. */
  .compact {
    font-size: 0.94em;
    line-height: 1.4;
  }
  .compact .running {
    margin-bottom: 2.5mm;
  }
  /* Its title stands right below, on the one page that there is, and the marks need the line. */
  .compact .subject {
    visibility: hidden;
    flex: 1 0 0;
    width: 0;
    height: 0;
  }
  .compact h1 {
    margin-bottom: 2.5mm;
    font-size: 1.5em;
  }
  .compact h2 {
    margin: 2.5mm 0 1mm;
  }
  .compact p {
    margin-bottom: 0.8mm;
  }
  .compact .rows th,
  .compact .rows td {
    padding-block: 0.4mm;
  }
  .compact .figure {
    margin-block: 2mm;
  }
  .compact .signatures {
    margin-top: 3mm;
  }
  .compact .signature {
    min-height: 17mm;
    padding-block: 1mm;
  }
  @media screen {
    :root {
      background: #e3e6ea;
    }
    .copy {
      margin: 6mm auto;
      background: #fff;
      box-shadow: 0 0.5mm 3mm #0004;
    }
  }
</style>`;

/** The sizes that papers come in. */
export type PaperSize = 'A4' | 'A5';

/** How wide and high a paper is, upright, mm. */
export const paperMillimetres: Readonly<Record<PaperSize, readonly [width: number, height: number]>> = {
  A4: [210, 297],
  A5: [148, 210],
};

const margins = { A4: '16mm 18mm 18mm', A5: '10mm 11mm 13mm' } as const;
const typeSizes = { A4: '10.5pt', A5: '9pt' } as const;

/**
 * The page that a paper is set for: its size with its margins, and on a screen a sheet that looks like it. What is put
 * into this style is the product's own.
 */
export function pageStyle(size: PaperSize, landscape: boolean): Html {
  const [width, height] = paperMillimetres[size];
  const [across, down] = landscape ? [height, width] : [width, height];
  return html`<style>
    @page {
      size: ${size} ${landscape ? 'landscape' : 'portrait'};
      margin: ${margins[size]};
    }
    :root {
      font-size: ${typeSizes[size]};
    }
    @media screen {
      .copy {
        width: ${across}mm;
        height: ${down}mm;
        padding: ${margins[size]};
      }
    }
  </style>`;
}

/** Page numbers, where the browser can print them: of how many for a single copy, and for several each copy's own. */
export function pageNumbers(copies: number): Html {
  if (copies === 1) return numbersOnPages(html`@page`, html`counter(page) ' / ' counter(pages)`);
  return html`${Array.from({ length: copies }, (_, index) => numbersOfCopy(index + 1))}`;
}

/** A page counter cannot begin anew in the middle of a document: each copy has pages and a counter of its own name. */
function numbersOfCopy(copy: number): Html {
  const style = html`<style>
    .copy:nth-of-type(${copy}) {
      page: copy-${copy};
    }
    @page copy-${copy} {
      counter-increment: copy-${copy};
    }
  </style>`;
  return html`${style} ${numbersOnPages(html`@page copy-${copy}`, html`counter(copy-${copy})`)}`;
}

function numbersOnPages(pages: Html, number: Html): Html {
  return html`<style>
    ${pages} {
      @bottom-center {
        content: ${number};
        font-size: 8pt;
      }
    }
  </style>`;
}
