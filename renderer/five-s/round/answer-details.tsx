import { Button, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StateMark } from '../../design/state-mark.tsx';
import { type RoundItem, hasFailed } from './round-items.ts';
import type { RoundActs } from './use-round.ts';
import classes from './item-card.module.css';

export interface AnswerDetailsProps {
  readonly one: RoundItem;
  readonly acts: RoundActs;
  readonly onLeaveOut: () => void;
}

/** What else is said of an item: 当场整改 by one tap, a note, or that it does not apply. */
export function AnswerDetails({ one, acts, onLeaveOut }: AnswerDetailsProps): ReactNode {
  const { t } = useTranslation('five-s');
  const { answer } = one;
  const failed = hasFailed(answer);
  const leftOut = answer?.finding.kind === 'not-applicable' ? answer.finding.reason : null;
  const fixed = answer?.fixedOnSpot ?? false;
  return (
    <div className={classes['details']}>
      {failed && (
        <>
          <Button
            variant={fixed ? 'outline' : 'default'}
            h="var(--target)"
            aria-pressed={fixed}
            title={t('round.fixedMeans')}
            onClick={() => acts.answer(one, { fixedOnSpot: !fixed })}
          >
            {t('round.fixed')}
          </Button>
          <NoteField key={one.item.code} one={one} acts={acts} />
        </>
      )}
      {leftOut !== null && (
        <StateMark state="cancelled">{t('round.notApplicableIs', { reason: leftOut })}</StateMark>
      )}
      <Button variant="subtle" h="var(--target)" onClick={onLeaveOut}>
        {t('round.notApplicable')}
      </Button>
    </div>
  );
}

/** A note is kept when the field is left. */
function NoteField({ one, acts }: Omit<AnswerDetailsProps, 'onLeaveOut'>): ReactNode {
  const { t } = useTranslation('five-s');
  const kept = one.answer?.note ?? '';
  const [note, setNote] = useState(kept);
  return (
    <TextInput
      className={classes['wide']}
      size="md"
      maxLength={500}
      aria-label={t('round.note')}
      placeholder={t('round.notePlace')}
      value={note}
      onChange={({ currentTarget }) => setNote(currentTarget.value)}
      onKeyDown={({ key, currentTarget }) => {
        // Back to the keys that count.
        if (key === 'Enter') currentTarget.blur();
      }}
      onBlur={() => {
        if (note.trim() !== kept) acts.answer(one, { note: note.trim() });
      }}
    />
  );
}
