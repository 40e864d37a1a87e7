import { type Html, html } from './html.ts';
import { type PaperPhoto, photosHtml } from './paper-photos.ts';
import { type PaperLanguage, printingWords } from './printing-words.ts';

/** A column of a table on paper. Figures stand at the end, so that their digits stand below each other. */
export interface PaperColumn {
  readonly name: string;
  readonly align?: 'start' | 'center' | 'end';
  /** Millimetres; the columns without one share what is left. */
  readonly width?: number;
}

/** A part of a paper, with a heading where it has one. */
export type PaperSection = {
  readonly heading?: string;
  /** True where it begins on a page of its own. */
  readonly onNewPage?: boolean;
} & (
  | { readonly kind: 'text'; readonly paragraphs: readonly string[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** What is what: a name and a value each, two beside each other. */
  | { readonly kind: 'facts'; readonly facts: readonly (readonly [name: string, value: string])[] }
  /** A table whose header is repeated on every page; a last row may sum it up. */
  | {
      readonly kind: 'table';
      readonly columns: readonly PaperColumn[];
      readonly rows: readonly (readonly string[])[];
      readonly total?: readonly string[];
      /** Millimetres that each row has at least: room to write where its cells are empty. */
      readonly rowHeight?: number;
    }
  /** Photos beside each other, none of them torn. */
  | { readonly kind: 'photos'; readonly photos: readonly PaperPhoto[]; readonly perRow?: 1 | 2 | 3 | 4 }
  /** Lines to write on by hand. */
  | { readonly kind: 'lines'; readonly count: number }
  /** Anything else, such as a chart: made by `html`, kept on one page. */
  | { readonly kind: 'figure'; readonly figure: Html }
);

/** Writes a part of a paper. */
export function sectionHtml(section: PaperSection, language: PaperLanguage): Html {
  const heading = section.heading === undefined ? null : html`<h2>${section.heading}</h2>`;
  const content = html`${heading} ${contentHtml(section, language)}`;
  return section.onNewPage === true
    ? html`<section class="on-new-page">${content}</section>`
    : html`<section>${content}</section>`;
}

function contentHtml(section: PaperSection, language: PaperLanguage): Html {
  switch (section.kind) {
    case 'text':
      return html`${section.paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}`;
    case 'list':
      return html`<ol>
        ${section.items.map((item) => html`<li>${item}</li>`)}
      </ol>`;
    case 'facts':
      return html`<dl>
        ${section.facts.map(
          ([name, value]) =>
            html`<div>
              <dt>${name}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>`;
    case 'table':
      return tableHtml(section, language);
    case 'photos':
      return photosHtml(section);
    case 'lines':
      return html`${Array.from({ length: section.count }, () => html`<div class="line"></div>`)}`;
    case 'figure':
      return html`<div class="figure">${section.figure}</div>`;
  }
}

function tableHtml(
  { columns, rows, total, rowHeight = 0 }: Extract<PaperSection, { kind: 'table' }>,
  language: PaperLanguage,
): Html {
  const cells = (row: readonly string[]): Html[] =>
    columns.map(({ align = 'start' }, index) => html`<td class="${align}">${row[index]}</td>`);
  const nothing = html`<tr>
    <td class="center" colspan="${columns.length}">${printingWords[language].nothing}</td>
  </tr>`;
  return html`<table class="rows" style="--row-height:${rowHeight}mm">
    ${columnWidths(columns)}
    <thead>
      <tr>
        ${columns.map(({ name, align = 'start' }) => html`<th class="${align}">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${
        rows.length === 0
          ? nothing
          : rows.map(
              (row) =>
                html`<tr>
                  ${cells(row)}
                </tr>`,
            )
      }
      ${
        total === undefined
          ? null
          : html`<tr class="total">
              ${cells(total)}
            </tr>`
      }
    </tbody>
  </table>`;
}

function columnWidths(columns: readonly PaperColumn[]): Html {
  return html`<colgroup>
    ${columns.map(({ width }) => (width === undefined ? html`<col />` : html`<col style="width:${width}mm" />`))}
  </colgroup>`;
}
