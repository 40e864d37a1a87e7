import { Button, CloseButton, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DailyShow } from '../../../shared/five-s/daily-show.ts';
import { useCommand } from '../../call/use-command.ts';
import { TimeOfDay } from '../../design/counting.tsx';
import { Section } from '../../design/section.tsx';
import { fiveSCalls } from '../calls.ts';
import classes from './show.module.css';

/** What was said of a show in the chat, written down so that it is answered. */
export function CommentsSection({ show: { date, comments } }: { readonly show: DailyShow }): ReactNode {
  const { t } = useTranslation('five-s');
  const remove = useCommand(fiveSCalls.removeShowComment);
  return (
    <Section title={t('show.comments')}>
      {comments.length === 0 ? (
        <p className={classes['hint']}>{t('show.noComments')}</p>
      ) : (
        <ul className={classes['comments']}>
          {comments.map(({ id, saidBy, words, notedAt }) => (
            <li key={id}>
              <span className={classes['who']}>{saidBy}</span>
              <span>{words}</span>
              <TimeOfDay at={notedAt} />
              <CloseButton
                size="sm"
                aria-label={t('show.removeComment', { who: saidBy })}
                onClick={() => remove.mutate({ date, id })}
              />
            </li>
          ))}
        </ul>
      )}
      <NewComment date={date} />
    </Section>
  );
}

function NewComment({ date }: Pick<DailyShow, 'date'>): ReactNode {
  const { t } = useTranslation('five-s');
  const [saidBy, setSaidBy] = useState('');
  const [words, setWords] = useState('');
  const add = useCommand(fiveSCalls.addShowComment, { onDone: () => setWords('') });
  const complete = saidBy.trim() !== '' && words.trim() !== '';
  return (
    <form
      className={classes['newComment']}
      onSubmit={(event) => {
        event.preventDefault();
        if (complete) add.mutate({ date, saidBy, words });
      }}
    >
      <TextInput
        label={t('show.saidBy')}
        maxLength={30}
        value={saidBy}
        onChange={({ currentTarget }) => setSaidBy(currentTarget.value)}
      />
      <TextInput
        className={classes['said']}
        label={t('show.said')}
        maxLength={300}
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
      />
      <Button h="var(--target)" type="submit" variant="default" disabled={!complete} loading={add.isPending}>
        {t('show.noteComment')}
      </Button>
    </form>
  );
}
