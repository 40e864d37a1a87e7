import { NumberInput, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShowWords } from '../../../shared/five-s/daily-show.ts';
import type { BusinessDate } from '../../../shared/time/business-date.ts';
import { useCommand } from '../../call/use-command.ts';
import { fiveSCalls } from '../calls.ts';
import classes from './show.module.css';

export interface WordsFieldsProps {
  readonly date: BusinessDate;
  readonly kept: ShowWords;
  readonly words: ShowWords;
  readonly onChange: (words: ShowWords) => void;
}

/** Score, highlight and problem. They are kept when a field is left; the picture shows them at once. */
export function WordsFields({ date, kept, words, onChange }: WordsFieldsProps): ReactNode {
  const { t } = useTranslation('five-s');
  const set = useCommand(fiveSCalls.setShowWords);
  const keep = (): void => {
    const same = (['score', 'highlight', 'problem'] as const).every((name) => words[name] === kept[name]);
    if (!same) set.mutate({ date, ...words });
  };
  const textOf = (name: 'highlight' | 'problem'): ReactNode => (
    <Textarea
      label={t(`show.${name}`)}
      description={t(`show.${name}Help`)}
      maxLength={80}
      autosize
      minRows={2}
      value={words[name]}
      onChange={({ currentTarget }) => onChange({ ...words, [name]: currentTarget.value })}
      onBlur={keep}
    />
  );
  return (
    <div className={classes['words']}>
      <NumberInput
        className={classes['score']}
        label={t('show.score')}
        description={t('show.scoreHelp')}
        min={0}
        max={100}
        decimalScale={2}
        clampBehavior="strict"
        hideControls
        value={words.score ?? ''}
        onChange={(score) => onChange({ ...words, score: score === '' ? null : Number(score) })}
        onBlur={keep}
      />
      {textOf('highlight')}
      {textOf('problem')}
    </div>
  );
}
