import { Button, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEscape } from '../../design/use-escape.ts';
import classes from './item-card.module.css';

export interface ReasonFormProps {
  /** What is asked. */
  readonly question: string;
  /** The usual reasons. */
  readonly reasons: readonly string[];
  readonly onReason: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Why something is not done: one of the usual reasons by one tap, or another in words. */
export function ReasonForm({ question, reasons, onReason, onCancel }: ReasonFormProps): ReactNode {
  const { t } = useTranslation('five-s');
  const [other, setOther] = useState('');
  useEscape(onCancel);
  return (
    <section className={classes['reasons']} aria-label={question}>
      <strong>{question}</strong>
      {reasons.map((reason) => (
        <Button key={reason} variant="default" h="var(--row)" onClick={() => onReason(reason)}>
          {reason}
        </Button>
      ))}
      <form
        className={classes['details']}
        onSubmit={(event) => {
          event.preventDefault();
          if (other.trim() !== '') onReason(other.trim());
        }}
      >
        <TextInput
          className={classes['wide']}
          size="md"
          maxLength={200}
          aria-label={t('round.otherReason')}
          placeholder={t('round.otherReason')}
          value={other}
          onChange={({ currentTarget }) => setOther(currentTarget.value)}
        />
        <Button type="submit" h="var(--target)" disabled={other.trim() === ''}>
          {t('round.confirm')}
        </Button>
        <Button variant="subtle" h="var(--target)" onClick={onCancel}>
          {t('round.cancel')}
        </Button>
      </form>
    </section>
  );
}

/** 不适用, and why. */
export function NotApplicableForm(props: Pick<ReasonFormProps, 'onReason' | 'onCancel'>): ReactNode {
  const { t } = useTranslation('five-s');
  return (
    <ReasonForm
      question={t('round.whyNot')}
      reasons={t('round.reasons', { returnObjects: true })}
      {...props}
    />
  );
}
