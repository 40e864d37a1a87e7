import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ToldHow, toldHow } from '../../../shared/first-contact/life-cycle.ts';
import { addDays } from '../../../shared/time/business-date.ts';
import { useCommands } from '../../call/use-commands.ts';
import classes from '../../design/form.module.css';
import { useMomentText } from '../../design/use-moment-text.ts';
import { ChoiceCards } from '../../design/choice-cards.tsx';
import { MomentFields, type TypedMoment, momentOf, typedMoment } from '../../design/moment-fields.tsx';
import { Notice } from '../../design/notice.tsx';
import { useTimeZone } from '../../design/time-zone-context.ts';
import { useToday } from '../../design/use-today.ts';
import { WordsForm } from '../../first-contact/words-form.tsx';
import { specialServiceCalls } from '../calls.ts';
import type { CaseProps } from './case-props.ts';

/** 转后台, by the catalogue's own term: the moment that is promised stands on the key before it is pressed. */
export function PromiseKey({ one: { id: caseId, proposedDue } }: CaseProps): ReactNode {
  const { t } = useTranslation('special-service');
  const momentText = useMomentText();
  const { run, busy } = useCommands();
  if (proposedDue === null) return null;
  return (
    <>
      {!proposedDue.sure && <Notice kind="warning">{t('doing.calendarEnds')}</Notice>}
      <Button
        className={classes['primary']}
        variant="default"
        h="var(--target)"
        disabled={busy}
        onClick={() => run(specialServiceCalls.promise, { caseId })}
      >
        {t('doing.promise', { time: momentText(proposedDue.at) })}
      </Button>
    </>
  );
}

/** A promise for another day than the catalogue's own; nobody was promised anything before. */
export function PromiseByHand({ one }: CaseProps): ReactNode {
  const { t } = useTranslation('special-service');
  const [typed, dueAt, setTyped] = useDue(one);
  const { run, busy } = useCommands();
  return (
    <div className={classes['form']}>
      <DueFields typed={typed} onChange={setTyped} />
      <Button
        className={classes['primary']}
        variant="default"
        h="var(--target)"
        disabled={busy || dueAt === null}
        onClick={() => {
          if (dueAt !== null) run(specialServiceCalls.promise, { caseId: one.id, dueAt });
        }}
      >
        {t('doing.promiseThis')}
      </Button>
    </div>
  );
}

/** 改承诺: a promise is not kept. Why, until when instead, and how the customer was told of the delay. */
export function DelayForm({ one }: CaseProps): ReactNode {
  const { t } = useTranslation('special-service');
  const { t: tellWords } = useTranslation('first-contact');
  const [typed, dueAt, setTyped] = useDue(one);
  const [how, setHow] = useState<ToldHow>('phone');
  const { run, busy } = useCommands();
  return (
    <WordsForm
      label={t('doing.delayReason')}
      act={t('doing.delay')}
      busy={busy}
      complete={dueAt !== null}
      onSave={(reason) => {
        if (dueAt !== null) run(specialServiceCalls.promise, { caseId: one.id, dueAt, reason, how });
      }}
    >
      <DueFields typed={typed} onChange={setTyped} />
      <ChoiceCards
        legend={t('doing.delayHow')}
        choices={toldHow.map((value) => ({ value, label: tellWords(`toldHow.${value}`) }))}
        value={how}
        onChange={setHow}
      />
    </WordsForm>
  );
}

function useDue({
  proposedDue,
}: CaseProps['one']): readonly [TypedMoment, number | null, (typed: TypedMoment) => void] {
  const today = useToday();
  const timeZone = useTimeZone();
  const [typed, setTyped] = useState<TypedMoment>(() =>
    proposedDue === null ? { date: addDays(today, 1), time: '17:00' } : typedMoment(proposedDue.at, timeZone),
  );
  return [typed, momentOf(typed, timeZone), setTyped];
}

interface DueFieldsProps {
  readonly typed: TypedMoment;
  readonly onChange: (typed: TypedMoment) => void;
}

function DueFields({ typed, onChange }: DueFieldsProps): ReactNode {
  const { t } = useTranslation('special-service');
  return (
    <MomentFields
      dayLabel={t('doing.dueDay')}
      timeLabel={t('doing.dueTime')}
      from={useToday()}
      value={typed}
      onChange={onChange}
    />
  );
}
