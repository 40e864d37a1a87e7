import type { KeyAction } from '../../design/keys/key-action.ts';
import { useOwnSignIn } from '../../staff/own-sign-in.ts';
import { queueCalls } from '../calls.ts';
import { startFresh } from './desk-acts.ts';
import { useContext } from 'react';
import { useDesk } from './desk-context.ts';
import { FirstContactContext } from './first-contact-context.ts';
import { useKeyOf } from './use-key-of.ts';

/** X 选呼 and W 无号办理: somebody else than the next in order. */
export function useOutOfTurnKeys(): KeyAction[] {
  const desk = useDesk();
  const keyOf = useKeyOf();
  const isOpen = desk.view.counter.pause === null;
  return [
    keyOf('choose', () => startFresh(desk, 'choose'), isOpen),
    keyOf('without', () => startFresh(desk, 'without'), isOpen),
  ];
}

/** Q 取回: a held ticket; the only one is taken up at once. */
export function useTakeUpKey(): KeyAction {
  const desk = useDesk();
  const keyOf = useKeyOf();
  const { view, ticket, counterId, run } = desk;
  const [first, second] = view.held;
  const takeUp = (): void => {
    if (first && !second && !ticket) run(queueCalls.callHeld, { counterId, ticketId: first.id });
    else startFresh(desk, 'takeUp');
  };
  return keyOf('takeUp', takeUp, first !== undefined && view.counter.pause === null);
}

/** H 回看: the last finished tickets. */
export function useLatelyKey(): KeyAction {
  const { view, open } = useDesk();
  const keyOf = useKeyOf();
  return keyOf('lately', () => open({ kind: 'lately' }), view.finished.length > 0);
}

/** S 首问: what a customer asks is written down. Not there where no room brings it. */
export function useFirstContactKey(): KeyAction[] {
  const { open } = useDesk();
  const keyOf = useKeyOf();
  const isThere = useContext(FirstContactContext) !== null;
  return isThere ? [keyOf('firstContact', () => open({ kind: 'firstContact' }))] : [];
}

/** M 叫经理, T 暂停, R 换人 and L 离席: what is about the counter and not about a ticket. */
export function useSeatKeys(): KeyAction[] {
  const own = useOwnSignIn();
  const { view, ticket, counterId, run, open, onLeft } = useDesk();
  const keyOf = useKeyOf();
  const { managerCalledAt, pause } = view.counter;
  return [
    managerCalledAt === null
      ? keyOf('manager', () => run(queueCalls.callManager, { counterId }))
      : keyOf('managerCame', () => run(queueCalls.managerArrived, { counterId })),
    keyOf('pause', () => open({ kind: 'pause' }), ticket === null && pause === null),
    keyOf('switchPerson', () => own?.switchPerson(), own !== null),
    keyOf('leave', () => run(queueCalls.leaveSeat, { counterId }, onLeft), ticket === null),
  ];
}

/** E 退出: signs out, which also leaves the seat. Refused, and said so, while a ticket is here. */
export function useSignOutKey(): KeyAction {
  const own = useOwnSignIn();
  const keyOf = useKeyOf();
  return keyOf('signOut', () => own?.signOut(), own !== null);
}
