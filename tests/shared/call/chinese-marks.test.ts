import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { texts } from '../../../shared/api/texts.ts';
import { setChineseMarks } from '../../../shared/call/chinese-marks.ts';

/** Full-width marks by their code, because many keyboards and fonts show both widths alike. */
const comma = '\uff0c';
const question = '\uff1f';
const open = '\uff08';
const close = '\uff09';

describe('Chinese texts are set with Chinese marks', () => {
  test('a comma and a question mark between Chinese characters', () => {
    expect(setChineseMarks('取消 A015?客户要重新取号,请确认。')).toBe(
      `取消 A015${question}客户要重新取号${comma}请确认。`,
    );
  });

  test('a comma between two values of a Chinese text', () => {
    expect(setChineseMarks('到 {{time}},{{came}}')).toBe(`到 {{time}}${comma}{{came}}`);
    expect(setChineseMarks('{{percent}} %, n = {{n}}')).toBe('{{percent}} %, n = {{n}}');
  });

  test('brackets beside or around Chinese, both of them', () => {
    expect(setChineseMarks('填写有误({{field}}),请改正')).toBe(
      `填写有误${open}{{field}}${close}${comma}请改正`,
    );
    expect(setChineseMarks('大屏 (八米)')).toBe(`大屏 ${open}八米${close}`);
  });

  test('not the brackets of a reference to another text', () => {
    const text = '现在是“$t(queue:states.{{state}})”';
    expect(setChineseMarks(text)).toBe(text);
  });

  test('times, numbers and Latin words keep theirs', () => {
    for (const text of ['10:21', '1,200', 'A (B): C?', '限时 5:00 / 10:00']) {
      expect(setChineseMarks(text)).toBe(text);
    }
  });

  test('a text that takes in another keeps what the translation reads', () => {
    const text = '{{number}} 现在是“$t(queue:states.{{state}})”。';
    expect(setChineseMarks(text)).toBe(text);
  });

  test('setting a text twice changes nothing more', () => {
    const pieces = fc.array(
      fc.constantFrom('号', '票', ',', '?', '(', ')', ':', '12', 'A', ' ', '。', '{{n}}'),
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const once = setChineseMarks(parts.join(''));
        expect(setChineseMarks(once)).toBe(once);
      }),
    );
  });

  test('every Chinese text of the product is set so', () => {
    expect(JSON.stringify(texts['zh-CN'])).not.toMatch(/[\u4e00-\u9fff][,;?!]|[,;?!][\u4e00-\u9fff]/);
  });
});
