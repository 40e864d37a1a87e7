import { Button, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localNameOf } from '../../../../shared/store/local-name.ts';
import { useCommand } from '../../../call/use-command.ts';
import { Section } from '../../../design/section.tsx';
import { queueCalls } from '../../calls.ts';
import classes from './announcements-page.module.css';

const empty = { zh: '', en: '' };

/** 广播一条通知: words of the moment, spoken in their turn. */
export function NoticeForm(): ReactNode {
  const { t } = useTranslation('queue');
  const [words, setWords] = useState(empty);
  const announce = useCommand(queueCalls.announceNotice, { onDone: () => setWords(empty) });
  return (
    <Section title={t('announcements.notice')}>
      <form
        className={classes['narrow']}
        onSubmit={(event) => {
          event.preventDefault();
          announce.mutate({ words: localNameOf(words.zh, words.en) });
        }}
      >
        <TextInput
          label={t('announcements.noticeWords')}
          maxLength={60}
          value={words.zh}
          onChange={({ currentTarget }) => setWords({ ...words, zh: currentTarget.value })}
        />
        <TextInput
          label={t('announcements.noticeWordsEn')}
          maxLength={120}
          value={words.en}
          onChange={({ currentTarget }) => setWords({ ...words, en: currentTarget.value })}
        />
        <div>
          <Button
            type="submit"
            variant="default"
            disabled={words.zh.trim() === ''}
            loading={announce.isPending}
          >
            {t('announcements.noticeSend')}
          </Button>{' '}
          <output>{announce.isSuccess && words === empty ? t('announcements.noticeSent') : ''}</output>
        </div>
      </form>
    </Section>
  );
}
