import type { KeyAction } from '../../design/keys/key-action.ts';
import { queueCalls } from '../calls.ts';
import { answerAgreement, finishOrAsk } from './desk-acts.ts';
import { useDesk } from './desk-context.ts';
import { useKeyOf } from './use-key-of.ts';

/** 空格: the next right thing. 叫号 → 到台 → 办结 (→ 已告知、已签), and 恢复服务 while the counter pauses. */
export function usePrimaryKey(): KeyAction {
  const desk = useDesk();
  const keyOf = useKeyOf();
  const { view, ticket, counterId, run, strip } = desk;
  if (view.counter.pause) return keyOf('resume', () => run(queueCalls.resume, { counterId }));
  if (!ticket) return keyOf('call', () => run(queueCalls.callNext, { counterId }), view.next.length > 0);
  if (ticket.state === 'called') {
    return keyOf('arrive', () => run(queueCalls.arrive, { counterId, ticketId: ticket.id }));
  }
  if (strip?.kind === 'agreement') {
    return keyOf('signed', () => answerAgreement(desk, ticket, strip, 'signed'));
  }
  return keyOf('finish', () => finishOrAsk(desk, ticket));
}
