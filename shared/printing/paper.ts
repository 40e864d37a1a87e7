import { filled } from '../call/filled.ts';
import type { BusinessDate } from '../time/business-date.ts';
import { type Html, html, unescaped } from './html.ts';
import { type PaperSection, sectionHtml } from './paper-sections.ts';
import { pageNumbers, pageStyle, type PaperSize, paperStyle } from './paper-style.ts';
import { type PaperLanguage, printingWords } from './printing-words.ts';

/** 单据: what a paper says. Everything in it is plain text. */
export interface Paper {
  readonly title: string;
  /** The hall's name as it is printed. */
  readonly hall: string;
  readonly date: BusinessDate;
  /** 编号, where the paper has one (`takeFormNumber`). */
  readonly formNumber?: string;
  readonly size: PaperSize;
  /** True where the longer side lies: for tables of many columns. */
  readonly landscape?: boolean;
  /** Set closer, for slips that are to fit on one sheet. */
  readonly compact?: boolean;
  /** 联: the name of each copy, such as 留存联 and 客户联. One without a name where there is none. */
  readonly copies?: readonly string[];
  /** 补打: how many times it was printed before; 0 or nothing on the first print. */
  readonly reprint?: number;
  readonly body: readonly PaperSection[];
  /** Who signs: one box for each, none of which is ever parted over two pages. */
  readonly signatures?: readonly string[];
  readonly language: PaperLanguage;
  /** Where the style sheet of the product's own type can be fetched. Without it the machine's Chinese type is used. */
  readonly fontStylesheet?: string;
}

/** Writes a paper as a whole HTML document with print styles, one after another for its copies. */
export function paperHtml(paper: Paper): string {
  const { title, language, size, landscape = false, fontStylesheet, copies = [''] } = paper;
  const head = html`<head>
    <meta charset="utf-8" />
    <title>${title}</title>
    ${fontStylesheet === undefined ? null : html`<link rel="stylesheet" href="${fontStylesheet}" />`}
    ${paperStyle} ${pageStyle(size, landscape)} ${pageNumbers(copies.length)}
  </head>`;
  const { markup } = html`<html lang="${language}">
    ${head}
    <body>
      ${copies.map((copy) => copyHtml(paper, copy))}
    </body>
  </html>`;
  return `<!doctype html>\n${markup}\n`;
}

/** A copy is a table, because browsers repeat the head of a table on every page and nothing else as reliably. */
function copyHtml(paper: Paper, copy: string): Html {
  const { title, body, language, signatures = [], compact = false } = paper;
  return html`<table class="${compact ? 'copy compact' : 'copy'}">
    <thead>
      <tr>
        <td>${runningHead(paper, copy)}</td>
      </tr>
    </thead>
    <tbody>
      <tr>
        <td>
          <h1>${title}</h1>
          ${body.map((section) => sectionHtml(section, language))}
          ${signatures.length === 0 ? null : signatureBoxes(signatures, language)}
        </td>
      </tr>
    </tbody>
  </table>`;
}

function runningHead({ hall, title, date, formNumber, reprint = 0, language }: Paper, copy: string): Html {
  const words = printingWords[language];
  const marks = [
    copy === '' ? null : html`<b>${copy}</b>`,
    reprint === 0 ? null : reprintMark(reprint, language),
    formNumber === undefined ? null : html`<span>${filled(words.formNumber, { number: formNumber })}</span>`,
    html`<span>${date}</span>`,
  ];
  return html`<div class="running">
    <span>${hall}</span><span class="subject">${title}</span><span class="marks">${marks}</span>
  </div>`;
}

function reprintMark(count: number, language: PaperLanguage): Html {
  return html`<b class="reprint">${filled(printingWords[language].reprint, { count })}</b>`;
}

function signatureBoxes(signers: readonly string[], language: PaperLanguage): Html {
  const words = printingWords[language];
  const boxes = signers.map(
    (signer) =>
      html`<div class="signature">
        <div>${signer}</div>
        <div class="signed"><span>${words.signature}</span><span>${words.signedOn}</span></div>
      </div>`,
  );
  return html`<div class="signatures">${boxes}</div>`;
}

/** What a paper's marks begin with. Text on a paper never reads so: its quotes are entities. */
const marksBegin = '<span class="marks">';

/** Says on a paper that was written already which copy it is (补打), on every page of it. Nothing on the first print. */
export function withReprint(paper: string, count: number): string {
  if (count === 0) return paper;
  const language = paper.startsWith('<!doctype html>\n<html lang="en">') ? 'en' : 'zh-CN';
  const { markup } = reprintMark(count, language);
  return paper.replaceAll(marksBegin, `${marksBegin}${markup}`);
}

/** What a paper that was written already is called. */
export function paperTitle(paper: string): string {
  const [, title = ''] = /<title>([^<]*)<\/title>/.exec(paper) ?? [];
  return unescaped(title);
}
