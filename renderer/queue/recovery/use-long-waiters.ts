import type { UseQueryResult } from '@tanstack/react-query';
import type { OutputOf } from '../../../shared/call/procedure.ts';
import type { queueContract } from '../../../shared/queue/contract.ts';
import type { CallError } from '../../call/refused-error.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { queueCalls } from '../calls.ts';

/** Somebody becomes one of them with time alone. */
const longerWithin = 15_000;

export type LongWaiters = UseQueryResult<OutputOf<typeof queueContract.longWaiters>, CallError>;

/** Who has waited too long and is still here. */
export function useLongWaiters(): LongWaiters {
  return useQueryOf(queueCalls.longWaiters, {}, { refetchInterval: longerWithin });
}
