import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SentInputOf } from '../../../shared/call/procedure.ts';
import type { RosterChanged, rosterContract } from '../../../shared/staff/roster-contract.ts';
import type { RosterPlace } from '../../../shared/staff/roster.ts';
import { useCommand } from '../../call/use-command.ts';
import { staffCalls } from '../calls.ts';

/** What the last change was, in words, and the event that an undo takes back. */
export interface LastChange {
  readonly words: string;
  readonly eventId: number | null;
}

/** Everything that can be done with the roster's cells. */
export interface RosterActs {
  readonly last: LastChange | null;
  readonly plan: (places: RosterPlace[], shiftId: number | null) => void;
  readonly swap: (first: RosterPlace, second: RosterPlace) => void;
  readonly mark: (input: SentInputOf<typeof rosterContract.markRoster>) => void;
  readonly substitute: (input: SentInputOf<typeof rosterContract.nameSubstitute>) => void;
  readonly copied: (changed: RosterChanged) => void;
  readonly undo: () => void;
}

/** Changes the roster, and remembers the last change so that it can be taken back. */
export function useRosterActs(): RosterActs {
  const { t } = useTranslation('staff');
  const [last, setLast] = useState<LastChange | null>(null);
  const told = (words: 'planned' | 'swapped' | 'marked' | 'copied') => ({
    onDone: ({ changed, eventId }: RosterChanged) =>
      setLast({
        words: t(`roster.changed.${eventId === null ? 'nothing' : words}`, { count: changed }),
        eventId,
      }),
  });
  const plan = useCommand(staffCalls.planShift, told('planned'));
  const swap = useCommand(staffCalls.swapRoster, told('swapped'));
  const mark = useCommand(staffCalls.markRoster, told('marked'));
  const substitute = useCommand(staffCalls.nameSubstitute, told('marked'));
  const undo = useCommand(staffCalls.undoRoster, {
    onDone: () => setLast({ words: t('roster.changed.undone'), eventId: null }),
    onRefused: () => setLast(null),
  });
  return {
    last,
    plan: (places, shiftId) => plan.mutate({ places, shiftId }),
    swap: (first, second) => swap.mutate({ first, second }),
    mark: (input) => mark.mutate(input),
    substitute: (input) => substitute.mutate(input),
    copied: told('copied').onDone,
    undo: () => {
      if (last?.eventId && !undo.isPending) undo.mutate({ eventId: last.eventId });
    },
  };
}
