import type { NewFinding } from '../../shared/findings/finding.ts';
import { agreementMissing } from '../../shared/queue/finding-kinds.ts';
import { queueTextsEn } from '../../shared/queue/texts.en.ts';
import { queueTextsZh } from '../../shared/queue/texts.zh-CN.ts';
import { type Agreement, lacksAgreement } from '../../shared/queue/agreement.ts';
import type { TicketItem } from '../../shared/queue/ticket.ts';
import { nameIn } from '../../shared/store/local-name.ts';
import type { StoredEvent } from '../../db/events/events.ts';
import { settleFinding, writeFinding } from '../../db/findings/write-finding.ts';
import { itemsOf } from '../../db/queue/items.ts';
import { type Ticket, findTicket } from '../../db/queue/tickets.ts';
import type { Subscriber } from '../events/subscribers.ts';

/** 签约看护 (H4): a visit that ended without a signed agreement where there must be one is a finding until it is signed. */
export const findUnsigned: Subscriber = {
  name: 'queue.find-unsigned',
  kinds: ['ticket.finished', 'ticket.agreement-told', 'ticket.reopened', 'ticket.undone'],
  topics: ['findings'],
  apply: (db, event) => {
    const ticket = event.hallId === null ? undefined : findTicket(db, event.hallId, event.subjectId);
    if (!ticket || event.hallId === null) return;
    const unsigned = ticket.state === 'finished' ? itemsOf(db, ticket.id).filter(lacksAgreement) : [];
    const finding = findingOf(ticket, unsigned, event);
    if (finding) writeFinding(db, event.hallId, finding);
    else settleFinding(db, event.hallId, dedupeKeyOf(ticket), event.at);
  },
};

function findingOf(ticket: Ticket, unsigned: readonly TicketItem[], event: StoredEvent): NewFinding | null {
  const [first] = unsigned;
  if (!first || ticket.counterId === null) return null;
  return {
    kind: agreementMissing.kind,
    polarity: 'problem',
    severity: 'minor',
    subject: { kind: 'counter', id: ticket.counterId },
    source: { kind: 'ticket', id: ticket.id },
    dedupeKey: dedupeKeyOf(ticket),
    occurredAt: event.at,
    words: {
      zh: `${ticket.number} 在 ${ticket.counterNumber} 号台席办了${names(unsigned, 'zh-CN').join('、')}，协议没有签：${whyZh(first.agreement)}。`,
      en: `${names(unsigned, 'en').join(', ')} of ${ticket.number} at counter ${ticket.counterNumber} ended without a signed agreement: ${whyEn(first.agreement)}.`,
    },
  };
}

function names(items: readonly TicketItem[], language: string): string[] {
  return items.map(({ name }) => nameIn(name, language));
}

function whyZh(agreement: Agreement | null): string {
  return agreement === null ? queueTextsZh.agreementUntold : queueTextsZh.agreements[agreement];
}

function whyEn(agreement: Agreement | null): string {
  const why = agreement === null ? queueTextsEn.agreementUntold : queueTextsEn.agreements[agreement];
  return why.toLowerCase();
}

function dedupeKeyOf({ id }: Ticket): string {
  return `${agreementMissing.kind}:${id}`;
}
