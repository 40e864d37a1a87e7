import type { roundContract } from '../../shared/five-s/round-contract.ts';
import type { RoomHandlers } from '../call/handler.ts';
import { beginRound } from './begin-round.ts';
import { roundFacts } from './round-facts.ts';
import { roundHints } from './round-hints.ts';
import { roundsToday } from './rounds-today.ts';
import { surprises } from './surprises.ts';

export const roundHandlers: RoomHandlers<typeof roundContract> = {
  today: roundsToday,
  roundFacts: (context, { checkId }) => roundFacts(context, checkId),
  roundHints: (context, { checkId }) => roundHints(context, checkId),
  beginRound,
  surprises,
};
