import { describe, expect, it } from 'vitest';
import { html } from '../../../shared/printing/html.ts';
import { photosOn, withPhotos } from '../../../shared/printing/paper-photos.ts';
import { type Paper, paperHtml } from '../../../shared/printing/paper.ts';

const paper: Paper = {
  title: '营业日报',
  hall: '云湖路营业厅',
  date: '2026-11-21',
  size: 'A4',
  body: [],
  language: 'zh-CN',
};

const count = (text: string, part: string): number => text.split(part).length - 1;

describe('a paper', () => {
  it('is a whole document in its language, with hall, title and date on every page', () => {
    const document = paperHtml(paper);
    expect(document).toMatch(/^<!doctype html>\s*<html lang="zh-CN">/);
    expect(document).toMatch(/<thead>\s*<tr>\s*<td>\s*<div class="running">\s*<span>云湖路营业厅<\/span>/);
    expect(document).toContain('<span class="subject">营业日报</span>');
    expect(document).toContain('<span>2026-11-21</span>');
  });

  it('comes in A4 and A5, upright or lying', () => {
    expect(paperHtml(paper)).toContain('size: A4 portrait;');
    expect(paperHtml({ ...paper, size: 'A5' })).toContain('size: A5 portrait;');
    expect(paperHtml({ ...paper, landscape: true })).toContain('size: A4 landscape;');
  });

  it('is printed once for each of its copies, each with its name', () => {
    const document = paperHtml({ ...paper, copies: ['留存联', '客户联'] });
    expect(count(document, '<table class="copy">')).toBe(2);
    expect(count(document, '<h1>营业日报</h1>')).toBe(2);
    // One counter for all pages would run on from one copy to the next.
    expect(document).not.toContain('counter(page)');
    for (const copy of ['copy-1', 'copy-2']) expect(document).toContain(`content: counter(${copy})`);
    expect(paperHtml(paper)).toContain("content: counter(page) ' / ' counter(pages)");
    expect(document.indexOf('<b>留存联</b>')).toBeLessThan(document.indexOf('<b>客户联</b>'));
  });

  it('bears its number, and says when it is printed again', () => {
    const first = paperHtml({ ...paper, formNumber: 'RB-20261121' });
    expect(first).toContain('编号 RB-20261121');
    expect(first).not.toContain('补打');
    expect(paperHtml({ ...paper, reprint: 2 })).toContain('<b class="reprint">补打（第 2 次）</b>');
    expect(paperHtml({ ...paper, reprint: 2, language: 'en' })).toContain('Reprint no. 2');
  });

  it('has a box for everybody who signs', () => {
    const document = paperHtml({ ...paper, signatures: ['厅经理', '值班经理'] });
    expect(count(document, '<div class="signature">')).toBe(2);
    expect(document).toContain('<div>值班经理</div>');
    expect(paperHtml(paper)).not.toContain('class="signatures"');
  });

  it('sets its parts as they are meant', () => {
    const document = paperHtml({
      ...paper,
      body: [
        { kind: 'text', heading: '说明', paragraphs: ['一切正常。'] },
        { kind: 'list', items: ['先迎客', '再取号'] },
        { kind: 'facts', facts: [['来客', '203']] },
        {
          kind: 'table',
          columns: [{ name: '时段' }, { name: '人数', align: 'end' }],
          rows: [['09:00', '12']],
          total: ['合计', '12'],
        },
        { kind: 'figure', figure: html`<svg></svg>` },
      ],
    });
    expect(document).toContain('<h2>说明</h2>');
    expect(document).toContain('<p>一切正常。</p>');
    expect(document).toMatch(/<li>先迎客<\/li><li>再取号<\/li>/);
    expect(document).toMatch(/<dt>来客<\/dt>\s*<dd>203<\/dd>/);
    expect(document).toContain('<th class="start">时段</th><th class="end">人数</th>');
    expect(document).toContain('<td class="start">09:00</td><td class="end">12</td>');
    expect(document).toMatch(/<tr class="total">\s*<td class="start">合计<\/td>/);
    expect(document).toContain('<div class="figure"><svg></svg></div>');
  });

  it('says so when a table has no rows', () => {
    const table = { kind: 'table', columns: [{ name: '时段' }, { name: '人数' }], rows: [] } as const;
    expect(paperHtml({ ...paper, body: [table] })).toMatch(/<td class="center" colspan="2">无<\/td>/);
  });

  it('leaves room to write by hand', () => {
    const document = paperHtml({
      ...paper,
      body: [
        { kind: 'lines', heading: '备注', count: 3 },
        {
          kind: 'table',
          columns: [{ name: '项目', width: 40 }, { name: '结果' }],
          rows: [['地面', '']],
          rowHeight: 9,
        },
      ],
    });
    expect(count(document, '<div class="line">')).toBe(3);
    expect(document).toMatch(/<colgroup>\s*<col style="width:40mm" \/>\s*<col \/>/);
    expect(document).toContain('style="--row-height:9mm"');
  });

  it('shows photos, whose addresses whoever prints it knows', () => {
    const [here, gone] = ['ab'.repeat(32), 'cd'.repeat(32)];
    const photos = [{ sha256: here, caption: '整改前' }, { sha256: gone }, { sha256: here }];
    const document = paperHtml({ ...paper, body: [{ kind: 'photos', photos, perRow: 3 }] });
    expect(document).toContain('repeat(3,1fr)');
    expect(document).toContain('<figcaption>整改前</figcaption>');
    expect(photosOn(document)).toEqual([here, gone]);
    const addressed = withPhotos(document, (sha256) =>
      sha256 === here ? 'data:image/png;base64,AA' : undefined,
    );
    expect(count(addressed, '<img src="data:image/png;base64,AA" alt=')).toBe(2);
    expect(photosOn(addressed)).toEqual([gone]);
  });

  it('takes no text for a photo', () => {
    const text = `<img data-photo="${'ab'.repeat(32)}"`;
    expect(photosOn(paperHtml({ ...paper, body: [{ kind: 'text', paragraphs: [text] }] }))).toEqual([]);
  });

  it('prints hostile words as words, wherever they stand', () => {
    const hostile = '</title></style><script>alert(1)</script>"onload="x';
    const document = paperHtml({
      ...paper,
      title: hostile,
      hall: hostile,
      formNumber: hostile,
      copies: [hostile],
      signatures: [hostile],
      fontStylesheet: hostile,
      body: [
        { kind: 'text', heading: hostile, paragraphs: [hostile] },
        { kind: 'list', items: [hostile] },
        { kind: 'facts', facts: [[hostile, hostile]] },
        { kind: 'table', columns: [{ name: hostile }], rows: [[hostile]], total: [hostile] },
        { kind: 'photos', photos: [{ sha256: hostile, caption: hostile }] },
      ],
    });
    expect(document).not.toContain('<script');
    expect(document).not.toContain('"onload');
    expect(count(document, '</style>')).toBe(3);
  });
});
