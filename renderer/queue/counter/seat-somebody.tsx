import { Button, TextInput } from '@mantine/core';
import { type ReactNode, type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CounterLine } from '../../../shared/queue/lines.ts';
import { useCommand } from '../../call/use-command.ts';
import { useRefusalSentence } from '../../call/use-refusal-sentence.ts';
import { queueCalls } from '../calls.ts';
import { CounterChoice } from './counter-choice.tsx';
import classes from './sign-on.module.css';

export interface SeatSomebodyProps {
  readonly counters: readonly CounterLine[];
  readonly onSeated: (counterId: number) => void;
}

/** 替别人上席, by those in charge or with their approval: a digit for the counter, the staff number, 回车. */
export function SeatSomebody({ counters, onSeated }: SeatSomebodyProps): ReactNode {
  const { t } = useTranslation('queue');
  const sentence = useRefusalSentence();
  const [only] = counters.length === 1 ? counters : [];
  const [chosen, setChosen] = useState<CounterLine | null>(only ?? null);
  const [staffNumber, setStaffNumber] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const takeSeat = useCommand(queueCalls.takeSeat, {
    refusalShownInPlace: true,
    onDone: () => chosen && onSeated(chosen.id),
  });
  useEffect(() => {
    if (chosen) field.current?.focus();
  }, [chosen]);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (chosen && staffNumber.trim() !== '') takeSeat.mutate({ counterId: chosen.id, staffNumber });
  };
  return (
    <form className={classes['other']} onSubmit={submit}>
      <CounterChoice counters={counters} chosen={chosen} onChoose={setChosen} />
      <div className={classes['person']}>
        <TextInput
          ref={field}
          label={t('signOn.staffNumber')}
          value={staffNumber}
          onChange={(event) => setStaffNumber(event.currentTarget.value)}
          error={takeSeat.error && sentence(takeSeat.error)}
          autoComplete="off"
          maxLength={20}
        />
        <Button type="submit" loading={takeSeat.isPending} disabled={chosen === null}>
          {t('signOn.act')}
        </Button>
      </div>
    </form>
  );
}
