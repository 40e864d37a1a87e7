import { html } from './html.ts';

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
  .copy > thead > tr > td,
  .copy > tbody > tr > td {
    /* Room for the outer half of a rule, which would be cut off at the edge. */
    padding: 0 0.3mm;
  }
  .copy + .copy {
    break-before: page;
  }
  .running {
    display: flex;
    gap: 6mm;
    justify-content: space-between;
    margin-bottom: 5mm;
    padding-bottom: 1mm;
    border-bottom: 0.3mm solid;
    font-size: 0.85em;
  }
  .subject {
    flex: 1;
  }
  .marks {
    display: flex;
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
  .rows tr,
  .figure,
  .signature {
    break-inside: avoid;
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
  .signed {
    display: flex;
    justify-content: space-between;
    white-space: pre;
    font-size: 0.85em;
  }
  @media screen {
    .copy {
      width: auto;
      max-width: 210mm;
      margin: 8mm auto;
    }
  }
</style>`;

/** The sizes that papers come in, with their margins. */
export const paperSizes = {
  A4: html`<style>
    @page {
      size: A4;
      margin: 16mm 18mm 18mm;
    }
  </style>`,
  A5: html`<style>
    @page {
      size: A5;
      margin: 10mm 11mm 13mm;
    }
    :root {
      font-size: 9pt;
    }
  </style>`,
} as const;

/** Page numbers, where the browser can print them. They run through a whole document, so they suit one copy only. */
export const pageNumbers = html`<style>
  @page {
    @bottom-center {
      content: counter(page) ' / ' counter(pages);
      font-size: 8pt;
    }
  }
</style>`;
