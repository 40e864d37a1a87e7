import { Button, TextInput } from '@mantine/core';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../call/use-command.ts';
import { staffCalls } from '../calls.ts';
import { PinRefusal } from './pin-refusal.tsx';
import classes from './sign-in.module.css';

/** 找回厅经理的 PIN, by telephone: the question, the region's answer, and then a first PIN, shown once. */
export function ForgottenPin({ onBack }: { readonly onBack: () => void }): ReactNode {
  const { t } = useTranslation('staff');
  const [staffNumber, setStaffNumber] = useState('');
  const [answer, setAnswer] = useState('');
  const ask = useCommand(staffCalls.askRecovery, { refusalShownInPlace: true });
  const recover = useCommand(staffCalls.recoverPin, { refusalShownInPlace: true });
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!ask.data) ask.mutate({ staffNumber });
    else if (answer.trim() !== '' && !recover.isPending) recover.mutate({ answer });
  };
  if (recover.data) {
    return (
      <div className={classes['form']}>
        <Spoken label={t('recovery.first', { ...recover.data })} words={recover.data.firstPin} />
        <p className={classes['words']}>{t('recovery.once')}</p>
        <Button size="md" onClick={onBack}>
          {t('recovery.back')}
        </Button>
      </div>
    );
  }
  return (
    <form className={classes['form']} noValidate onSubmit={submit}>
      {ask.data ? (
        <>
          <Spoken label={t('recovery.challenge')} words={ask.data.challenge} />
          <p className={classes['words']}>{t('recovery.tell', { staffNumber })}</p>
          <OneField
            key="answer"
            label={t('recovery.answer')}
            value={answer}
            longest={60}
            onChange={setAnswer}
          />
        </>
      ) : (
        <>
          <p className={classes['words']}>{t('recovery.who')}</p>
          <OneField
            key="who"
            label={t('staffNumber')}
            value={staffNumber}
            longest={20}
            onChange={setStaffNumber}
          />
        </>
      )}
      <Button type="submit" size="md" loading={ask.isPending || recover.isPending}>
        {t(ask.data ? 'recovery.act' : 'recovery.ask')}
      </Button>
      <PinRefusal error={recover.error ?? ask.error} />
      <Button variant="subtle" onClick={onBack}>
        {t('recovery.back')}
      </Button>
    </form>
  );
}

/** Something that is read aloud or copied by hand. */
function Spoken({ label, words }: { readonly label: string; readonly words: string }): ReactNode {
  return (
    <output className={classes['spoken']} aria-label={label}>
      {words}
    </output>
  );
}

interface OneFieldProps {
  readonly label: string;
  readonly value: string;
  readonly longest: number;
  readonly onChange: (value: string) => void;
}

/** The one thing that is asked at a step: it has the focus as soon as it is there. */
function OneField({ label, value, longest, onChange }: OneFieldProps): ReactNode {
  return (
    <TextInput
      ref={focused}
      label={label}
      size="md"
      autoComplete="off"
      maxLength={longest}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}

function focused(field: HTMLInputElement | null): void {
  field?.focus();
}
