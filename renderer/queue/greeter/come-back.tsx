import { Button, TextInput } from '@mantine/core';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalText } from '../../call/refusal-text.tsx';
import { useCommand } from '../../call/use-command.ts';
import { usePaperLanguage } from '../../printing/use-paper-language.ts';
import { useOncePerPress } from '../../design/use-once-per-press.ts';
import { queueCalls } from '../calls.ts';
import classes from './come-back.module.css';
import type { Issued } from './issued-ticket.tsx';

export interface ComeBackProps {
  /** 爱心, as it is chosen for the customer. */
  readonly care: boolean;
  readonly onIssued: (issued: Issued) => void;
}

/** 凭告知单回来: the six signs of the slip, typed or scanned, and the number at the front. */
export function ComeBack({ care, onIssued }: ComeBackProps): ReactNode {
  const { t } = useTranslation('queue');
  const [code, setCode] = useState('');
  const language = usePaperLanguage();
  const once = useOncePerPress();
  const issue = useCommand(queueCalls.comeBack, {
    refusalShownInPlace: true,
    onDone: (issued) => {
      setCode('');
      onIssued(issued);
    },
  });
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const typed = code.trim();
    if (typed.length >= 6)
      once(() => issue.mutate({ code: typed, care, onPaper: { large: care, language } }));
  };
  return (
    <form className={classes['form']} onSubmit={submit}>
      <TextInput
        className={classes['code'] ?? ''}
        label={t('greeter.code')}
        placeholder={t('greeter.codeHint')}
        error={issue.error && <RefusalText error={issue.error} />}
        value={code}
        maxLength={40}
        autoComplete="off"
        onChange={({ currentTarget }) => {
          issue.reset();
          setCode(currentTarget.value.toUpperCase());
        }}
      />
      <Button
        type="submit"
        variant="default"
        h="var(--target)"
        loading={issue.isPending}
        disabled={code.trim().length < 6}
      >
        {t('greeter.codeIssue')}
      </Button>
    </form>
  );
}
