import { NumberInput, Select, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type ShowRota, usualHallsPerDay } from '../../../shared/five-s/show-rota.ts';
import type { BusinessDate } from '../../../shared/time/business-date.ts';
import { useCommand } from '../../call/use-command.ts';
import { DateField } from '../../design/date-field.tsx';
import { EditForm } from '../../design/edit-form.tsx';
import { useEdited } from '../../design/use-edited.ts';
import { fiveSCalls } from '../calls.ts';

export interface RotaFormProps {
  readonly rota: ShowRota | null;
  readonly hallName: string;
  readonly today: BusinessDate;
}

interface Written {
  /** One hall on each line. */
  readonly names: string;
  readonly own: string;
  readonly perDay: number;
  readonly from: BusinessDate;
}

/** The list of halls as it is typed or pasted, which of them this one is, and from when. */
export function RotaForm({ rota, hallName, today }: RotaFormProps): ReactNode {
  const { t } = useTranslation('five-s');
  const edited = useEdited<Written>(writtenOf(rota, hallName, today));
  const set = useCommand(fiveSCalls.setShowRota, { refusalShownInPlace: true });
  const { names, own, perDay, from } = edited.value;
  const halls = namesIn(names);
  const save = (): void =>
    set.mutate({ from, perDay, halls: halls.map((name) => ({ name, own: name === own })) });
  return (
    <EditForm edited={edited} command={set} complete={halls.length > 0} onSave={save}>
      <Textarea
        label={t('showRota.halls')}
        description={t('showRota.hallsHelp')}
        autosize
        minRows={5}
        maxRows={16}
        value={names}
        onChange={({ currentTarget }) => edited.change({ names: currentTarget.value })}
      />
      <Select
        label={t('showRota.own')}
        data={[...new Set(halls)]}
        value={halls.includes(own) ? own : null}
        onChange={(name) => edited.change({ own: name ?? '' })}
      />
      <NumberInput
        label={t('showRota.perDay')}
        min={1}
        max={9}
        value={perDay}
        onChange={(count) => edited.change({ perDay: Number(count) || usualHallsPerDay })}
      />
      <DateField
        label={t('showRota.from')}
        from={today}
        value={from}
        onChange={(date) => edited.change({ from: date })}
      />
      <p>{t('showRota.why')}</p>
    </EditForm>
  );
}

/** A rota that holds is changed from today on: what was is not. */
function writtenOf(rota: ShowRota | null, hallName: string, today: BusinessDate): Written {
  return {
    names: rota ? rota.halls.map(({ name }) => name).join('\n') : '',
    own: rota?.halls.find(({ own }) => own)?.name ?? hallName,
    perDay: rota?.perDay ?? usualHallsPerDay,
    from: rota && rota.from > today ? rota.from : today,
  };
}

function namesIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
