/** Markup that was made here, with everything that came from outside escaped. */
export interface Html {
  readonly markup: string;
}

/** What may stand in a template: text and numbers are escaped, markup stays, lists are joined, nothing leaves nothing. */
export type HtmlValue = string | number | Html | null | undefined | readonly HtmlValue[];

/** The markup that `html` made: an object of the same shape that came as data is not among it. */
const made = new WeakSet();

/** The ampersand stands last: it is what the other entities are made of. */
const entities: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '&': '&amp;',
};

/**
 * Writes markup: what stands in the template is taken as it is, what is put into it is escaped, for text and for
 * attributes in quotes. Never put a value into a `style` or `script` element or an attribute without quotes.
 */
export function html(template: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  let markup = template[0] ?? '';
  for (const [index, value] of values.entries()) markup += markupOf(value) + (template[index + 1] ?? '');
  const whole = Object.freeze({ markup });
  made.add(whole);
  return whole;
}

function markupOf(value: HtmlValue): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number') return String(value);
  if ('markup' in value) {
    if (made.has(value)) return value.markup;
    throw new TypeError('Markup can only be made by html`…`.');
  }
  return value.map(markupOf).join('');
}

/**
 * Characters that mean something in markup are written as entities. Control characters are dropped, and so are
 * the ones that turn the direction of writing: on a signed paper they could make a number read backwards.
 */
function escaped(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, (character) =>
      character === '\n' || character === '\t' ? character : '',
    )
    .replaceAll(/[&<>"']/g, (character) => entities[character] ?? '');
}

/** The text that stands in markup which `html` made. */
export function unescaped(markup: string): string {
  return Object.entries(entities).reduce(
    (text, [character, entity]) => text.replaceAll(entity, character),
    markup,
  );
}
