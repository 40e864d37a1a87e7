import type { PaperLanguage } from '../../shared/printing/printing-words.ts';
import type { TicketWords } from '../../shared/printing/ticket-paper.ts';
import type { TicketDesign } from '../../shared/queue/ticket-design.ts';
import { type LocalName, nameIn } from '../../shared/store/local-name.ts';

/** What a ticket is worded with, in all languages that it has. */
export interface WordedTicket {
  readonly hall: LocalName;
  readonly businesses: readonly { readonly name: LocalName; readonly count: number }[];
  readonly slogan: LocalName;
  readonly design: TicketDesign;
}

/** What a ticket says: in the customer's language, and with a design in two languages in the other one below it. */
export function ticketWords(
  worded: WordedTicket,
  language: PaperLanguage,
): readonly [TicketWords, ...TicketWords[]] {
  const own = wordsIn(worded, language);
  if (!worded.design.bilingual) return [own];
  return [own, withoutRepeats(wordsIn(worded, language === 'en' ? 'zh-CN' : 'en'), own)];
}

function wordsIn({ hall, businesses, slogan, design }: WordedTicket, language: PaperLanguage): TicketWords {
  const said = (text: LocalName | null | undefined): string | null => (text ? nameIn(text, language) : null);
  return {
    language,
    hall: nameIn(hall, language),
    businesses: businesses.map(({ name, count }) => ({ name: nameIn(name, language), count })),
    slogan: design.printsSlogan ? said(slogan) : null,
    passed: said(design.passed),
    qrCaption: said(design.qr?.caption),
  };
}

/** What has no words of its own in the second language is not said twice. */
function withoutRepeats(second: TicketWords, first: TicketWords): TicketWords {
  const differing = (name: 'hall' | 'slogan' | 'passed' | 'qrCaption'): string | null =>
    second[name] === first[name] ? null : second[name];
  return {
    language: second.language,
    hall: differing('hall'),
    businesses: second.businesses.filter(({ name }, at) => name !== first.businesses[at]?.name),
    slogan: differing('slogan'),
    passed: differing('passed'),
    qrCaption: differing('qrCaption'),
  };
}
