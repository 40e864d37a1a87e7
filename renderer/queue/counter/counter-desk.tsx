import type { ReactNode } from 'react';
import { useQueryOf } from '../../call/use-query-of.ts';
import { QueryStates } from '../../design/query-states.tsx';
import { queueCalls } from '../calls.ts';
import { CounterBar } from './counter-bar.tsx';
import { CounterSheet } from './counter-sheet.tsx';
import type { CounterView } from './counter-view.ts';
import { DeskContext } from './desk-context.ts';
import { useDeskAt } from './use-desk-at.ts';
import { useIsBar } from './use-is-bar.ts';

/** Who is next also changes with time alone: waits grow too long, numbers rest, other series may need help. */
const orderChangesWithin = 15_000;

export interface CounterDeskProps {
  readonly counterId: number;
  /** After the person has left the seat. */
  readonly onLeft: () => void;
}

/** A counter with a person at it: the whole screen, or a bar above another program. */
export function CounterDesk({ counterId, onLeft }: CounterDeskProps): ReactNode {
  const query = useQueryOf(queueCalls.counter, { counterId }, { refetchInterval: orderChangesWithin });
  return <QueryStates query={query}>{(view) => <Desk view={view} onLeft={onLeft} />}</QueryStates>;
}

interface DeskProps {
  readonly view: CounterView;
  readonly onLeft: () => void;
}

function Desk({ view, onLeft }: DeskProps): ReactNode {
  const desk = useDeskAt(view, onLeft);
  return <DeskContext value={desk}>{useIsBar() ? <CounterBar /> : <CounterSheet />}</DeskContext>;
}
