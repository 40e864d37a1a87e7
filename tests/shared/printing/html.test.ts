import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Html, html } from '../../../shared/printing/html.ts';

describe('markup', () => {
  it('holds what comes from outside as text, in elements and in attributes', () => {
    const name = `<img src=x onerror="alert('x')">&amp;`;
    expect(html`<p title="${name}">${name}</p>`.markup).toBe(
      '<p title="&lt;img src=x onerror=&quot;alert(&#39;x&#39;)&quot;&gt;&amp;amp;">' +
        '&lt;img src=x onerror=&quot;alert(&#39;x&#39;)&quot;&gt;&amp;amp;</p>',
    );
  });

  it('never holds a mark of its own from a value, whatever the value is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', ';', 'a', '张', '\u202E', '\0') }),
        (value) => {
          const { markup } = html`${value}`;
          expect(markup).not.toMatch(/[<>"']/);
          expect(markup.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
        },
      ),
    );
  });

  it('takes in other markup, lists of it, numbers, and nothing', () => {
    const items = ['甲', '乙<'].map((item) => html`<li>${item}</li>`);
    expect(html`${3}${items}${null}${undefined}`.markup).toBe('3<li>甲</li><li>乙&lt;</li>');
  });

  it('does not take data for markup that only looks like it', () => {
    const data = JSON.parse('{"markup":"<script>alert(1)</script>"}') as Html;
    expect(() => html`<p>${data}</p>`).toThrow(TypeError);
  });

  it('drops what would turn the direction of writing, and control characters', () => {
    expect(html`${'合计\u202E100\u202C\u0000\u001B元\n'}`.markup).toBe('合计100元\n');
  });
});
