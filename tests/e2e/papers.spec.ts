import type { Page } from 'playwright/test';
import { html } from '../../shared/printing/html.ts';
import { type Paper, paperHtml } from '../../shared/printing/paper.ts';
import { expect, test } from './browser.ts';

const remark =
  '等候人数一度达到二十三人；值班经理加开两个台席（三号、五号），并分流缴费、查询类客户。“等候过长”的两位客户已致歉，' +
  '客户表示理解……后续由厅经理回访《首问登记》，结果记入台账！是否满意？已回访（满意）。';

const paper: Paper = {
  title: '营业日报',
  hall: '云湖路营业厅',
  date: '2026-11-21',
  size: 'A4',
  body: [{ kind: 'text', paragraphs: [remark] }],
  language: 'zh-CN',
};

/** What stands first in each line of the paragraph, as it is laid out now. */
function lineBeginnings(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    const text = document.querySelector('p').firstChild;
    const range = document.createRange();
    const beginnings = [];
    let line = -1;
    for (let at = 0; at < text.length; at += 1) {
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      const { top } = range.getBoundingClientRect();
      if (top > line + 4) beginnings.push(text.data[at]);
      line = Math.max(line, top);
    }
    return beginnings;
  })()`);
}

async function pdfOf(page: Page, printed: Paper): Promise<string> {
  await page.setContent(paperHtml(printed));
  return (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
}

const pagesIn = (pdf: string): number => pdf.match(/\/Type \/Page\b/g)?.length ?? 0;

test('no line of a paper begins with a closing mark, however wide it is', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.setContent(paperHtml(paper));
  for (let width = 120; width <= 420; width += 13) {
    await page.setViewportSize({ width, height: 800 });
    const beginnings = await lineBeginnings(page);
    expect(beginnings.length).toBeGreaterThan(2);
    expect(beginnings.filter((mark) => '，。；、：！？）》”…'.includes(mark))).toEqual([]);
  }
});

test('each copy of a paper begins on a page of its own', async ({ page }) => {
  expect(pagesIn(await pdfOf(page, paper))).toBe(1);
  expect(pagesIn(await pdfOf(page, { ...paper, copies: ['留存联', '客户联'] }))).toBe(2);
});

test('a paper is printed in its own size', async ({ page }) => {
  expect(await pdfOf(page, paper)).toMatch(/\/MediaBox \[0 0 59[45]\.?\d* 84[12]/);
  expect(await pdfOf(page, { ...paper, size: 'A5' })).toMatch(/\/MediaBox \[0 0 (419|420)\.?\d* 59[45]/);
});

test('rows, figures and signature boxes are never torn over two pages', async ({ page }) => {
  const table = { kind: 'table', columns: [{ name: '时段' }], rows: [['09:00']], total: ['合计'] } as const;
  const figure = { kind: 'figure', figure: html`<svg></svg>` } as const;
  await page.setContent(paperHtml({ ...paper, body: [table, figure], signatures: ['厅经理', '审核'] }));
  const parts = await page.evaluate<[string, string][]>(`Array.from(
    document.querySelectorAll('.rows tr, .figure, .signature, .signatures'),
    (part) => [part.className, getComputedStyle(part).breakInside],
  )`);
  expect(parts).toHaveLength(7);
  for (const [, breakInside] of parts) expect(breakInside).toBe('avoid');
});
