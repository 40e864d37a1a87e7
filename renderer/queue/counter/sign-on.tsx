import { Button, TextInput } from '@mantine/core';
import { type ReactNode, type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CounterLine } from '../../../shared/queue/lines.ts';
import { useCommand } from '../../call/use-command.ts';
import { useRefusalSentence } from '../../call/use-refusal-sentence.ts';
import { PageTitle } from '../../design/page-title.tsx';
import { queueCalls } from '../calls.ts';
import { CounterChoice } from './counter-choice.tsx';
import classes from './sign-on.module.css';

export interface SignOnProps {
  readonly counters: readonly CounterLine[];
  /** The counter at which this screen goes on. */
  readonly onSeated: (counterId: number) => void;
}

/** 上席: which counter, and who. All by keyboard: a digit for the counter, the staff number, 回车. */
export function SignOn({ counters, onSeated }: SignOnProps): ReactNode {
  const { t } = useTranslation('queue');
  const sentence = useRefusalSentence();
  const [chosen, setChosen] = useState<CounterLine | null>(null);
  const [staffNumber, setStaffNumber] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const takeSeat = useCommand(queueCalls.takeSeat, {
    refusalShownInPlace: true,
    onDone: () => chosen && onSeated(chosen.id),
  });

  useEffect(() => {
    if (chosen) field.current?.focus();
  }, [chosen]);

  const choose = (counter: CounterLine): void => {
    takeSeat.reset();
    if (counter.person) onSeated(counter.id);
    else setChosen(counter);
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (chosen && staffNumber.trim() !== '') takeSeat.mutate({ counterId: chosen.id, staffNumber });
  };
  if (counters.length === 0) return <p className={classes['none']}>{t('signOn.noCounters')}</p>;
  return (
    <form className={classes['signOn']} onSubmit={submit}>
      <PageTitle title={t('signOn.title')} sentence={t('signOn.hint')} />
      <CounterChoice counters={counters} chosen={chosen} onChoose={choose} />
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
