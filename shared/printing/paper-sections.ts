import { type Html, html } from './html.ts';
import { type PaperLanguage, printingWords } from './printing-words.ts';

/** A column of a table on paper. Figures stand at the end, so that their digits stand below each other. */
export interface PaperColumn {
  readonly name: string;
  readonly align?: 'start' | 'center' | 'end';
}

/** A part of a paper, with a heading where it has one. */
export type PaperSection = { readonly heading?: string } & (
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
    }
  /** Anything else, such as a chart: made by `html`, kept on one page. */
  | { readonly kind: 'figure'; readonly figure: Html }
);

/** Writes a part of a paper. */
export function sectionHtml(section: PaperSection, language: PaperLanguage): Html {
  const heading = section.heading === undefined ? null : html`<h2>${section.heading}</h2>`;
  return html`<section>${heading} ${contentHtml(section, language)}</section>`;
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
    case 'figure':
      return html`<div class="figure">${section.figure}</div>`;
  }
}

function tableHtml(
  { columns, rows, total }: Extract<PaperSection, { kind: 'table' }>,
  language: PaperLanguage,
): Html {
  const cells = (row: readonly string[]): Html[] =>
    columns.map(({ align = 'start' }, index) => html`<td class="${align}">${row[index]}</td>`);
  const nothing = html`<tr>
    <td class="center" colspan="${columns.length}">${printingWords[language].nothing}</td>
  </tr>`;
  return html`<table class="rows">
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
