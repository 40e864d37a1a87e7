import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CounterLine } from '../../../../shared/queue/lines.ts';

import { useQueryOf } from '../../../call/use-query-of.ts';
import type { KeyName } from '../../../design/keys/key-name.ts';
import { QueryStates } from '../../../design/query-states.tsx';
import { useNameOf } from '../../../store/use-name-of.ts';
import { queueCalls } from '../../calls.ts';
import type { HallView } from '../../hall-view.ts';
import type { TransferTarget } from '../../transfer-target.ts';
import { type Choice, Choices, digitChoices } from './choices.tsx';

export interface TransferChoicesProps {
  readonly hall: HallView;
  /** The counter that sends the customer on. */
  readonly ownCounterId: number;
  readonly onChoose: (to: TransferTarget) => void;
  readonly onBySkill: () => void;
}

/** Where a customer can be sent: series under their letters, counters under their numbers, skills under 0. */
export function TransferChoices({
  hall,
  ownCounterId,
  onChoose,
  onBySkill,
}: TransferChoicesProps): ReactNode {
  const { t } = useTranslation('queue');
  const nameOf = useNameOf();
  const counters = hall.counters.filter(({ id, number }) => id !== ownCounterId && number <= 9);
  return (
    <>
      <Choices
        name={t('strips.transfer.series')}
        choices={hall.series.map(({ id, letter, name }) => ({
          key: letter as KeyName,
          label: nameOf(name),
          run: () => onChoose({ kind: 'series', seriesId: id }),
        }))}
      />
      <Choices
        name={t('strips.transfer.counters')}
        choices={counters.map((counter) => counterChoice(counter))}
      />
      <Choices
        name={t('strips.transfer.skills')}
        choices={[{ key: '0', label: t('strips.transfer.bySkill'), run: onBySkill }]}
      />
    </>
  );

  function counterChoice({ id, number, state }: CounterLine): Choice {
    return {
      key: String(number) as KeyName,
      label: t('counter.number', { number }),
      note: state === 'open' ? undefined : t(`strips.transfer.${state}`),
      run: () => onChoose({ kind: 'counter', counterId: id }),
    };
  }
}

/** Which skill the customer needs. */
export function SkillChoices({ onChoose }: { readonly onChoose: (skillId: number) => void }): ReactNode {
  const { t } = useTranslation('queue');
  const nameOf = useNameOf();
  const skills = useQueryOf(queueCalls.skills, {});
  return (
    <QueryStates query={skills}>
      {(known) => (
        <Choices
          name={t('strips.transfer.skills')}
          choices={digitChoices(known, ({ id, name }) => ({
            label: nameOf(name),
            run: () => onChoose(id),
          }))}
        />
      )}
    </QueryStates>
  );
}
