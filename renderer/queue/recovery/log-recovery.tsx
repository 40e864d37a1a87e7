import { Button, TextInput } from '@mantine/core';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type RecoveryKind, recoveryKinds } from '../../../shared/queue/recovery.ts';
import { useCommands } from '../../call/use-commands.ts';
import { useRest } from '../../design/use-rest.ts';
import { queueCalls } from '../calls.ts';
import classes from './log-recovery.module.css';

/** One touch for each thing that is usually done; 其他 asks for words. */
export function LogRecovery({ ticketId }: { readonly ticketId: number }): ReactNode {
  const { t } = useTranslation('queue');
  const { run, busy } = useCommands();
  const { resting, press } = useRest();
  const [inWords, setInWords] = useState(false);
  const note = (kind: RecoveryKind): void => {
    if (kind === 'other') setInWords(!inWords);
    else press(() => run(queueCalls.logRecovery, { ticketId, kind }));
  };
  return (
    <>
      <div className={classes['kinds']}>
        {recoveryKinds.map((kind) => (
          <Button
            key={kind}
            variant="default"
            h="var(--target)"
            px="sm"
            disabled={busy || resting}
            aria-expanded={kind === 'other' ? inWords : undefined}
            onClick={() => note(kind)}
          >
            {t(`recoveryKinds.${kind}`)}
          </Button>
        ))}
      </div>
      {inWords && <WordsForm ticketId={ticketId} onNoted={() => setInWords(false)} />}
    </>
  );
}

interface WordsFormProps {
  readonly ticketId: number;
  readonly onNoted: () => void;
}

function WordsForm({ ticketId, onNoted }: WordsFormProps): ReactNode {
  const { t } = useTranslation('queue');
  const { run, busy } = useCommands();
  const [words, setWords] = useState('');
  const save = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (words.trim() === '') return;
    run(queueCalls.logRecovery, { ticketId, kind: 'other', words }, onNoted);
  };
  return (
    <form className={classes['words']} onSubmit={save}>
      <TextInput
        label={t('recovery.words')}
        description={t('recovery.wordsHint')}
        maxLength={200}
        autoComplete="off"
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
      />
      <Button type="submit" variant="default" h="var(--target)" disabled={busy || words.trim() === ''}>
        {t('recovery.note')}
      </Button>
    </form>
  );
}
