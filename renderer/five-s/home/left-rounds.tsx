import { Button, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { CheckSummary } from '../../../shared/checklists/check.ts';
import { useCommand } from '../../call/use-command.ts';
import { checklistsCalls } from '../../checklists/calls.ts';
import { ConfirmBar } from '../../design/confirm-bar.tsx';
import { Notice } from '../../design/notice.tsx';
import { useMay } from '../../staff/who-is-here.ts';
import { roundHref } from '../round-href.ts';
import { useOccasionName } from '../use-occasion-name.ts';
import classes from './five-s-page.module.css';

/** Rounds of earlier days that nobody handed in: each is asked about until it is finished or void. */
export function LeftRounds({ left }: { readonly left: readonly CheckSummary[] }): ReactNode {
  return (
    <div className={classes['stack']}>
      {left.map((one) => (
        <LeftRound key={one.check.id} left={one} />
      ))}
    </div>
  );
}

function LeftRound({ left: { check, asked, answered } }: { readonly left: CheckSummary }): ReactNode {
  const { t } = useTranslation('five-s');
  const occasion = useOccasionName()(check.occasion);
  const may = useMay();
  const [voiding, setVoiding] = useState(false);
  const name = { occasion, date: check.businessDate };
  if (voiding) return <Voiding checkId={check.id} onEnd={() => setVoiding(false)} />;
  return (
    <Notice
      kind="warning"
      acts={
        <>
          {may(checklistsCalls.void) && (
            <Button
              h="var(--target)"
              variant="default"
              aria-label={t('fiveS.voidOf', name)}
              onClick={() => setVoiding(true)}
            >
              {t('fiveS.void')}
            </Button>
          )}
          <Button
            h="var(--target)"
            component={Link}
            href={roundHref(check.id)}
            aria-label={t('fiveS.goOnOf', { occasion: `${check.businessDate} ${occasion}` })}
          >
            {t('fiveS.goOn')}
          </Button>
        </>
      }
    >
      {t('fiveS.leftWords', { ...name, asked, answered })}
    </Notice>
  );
}

function Voiding({ checkId, onEnd }: { readonly checkId: number; readonly onEnd: () => void }): ReactNode {
  const { t } = useTranslation('five-s');
  const [reason, setReason] = useState('');
  const setVoid = useCommand(checklistsCalls.void, { onDone: onEnd });
  return (
    <ConfirmBar
      question={
        <>
          <p>{t('fiveS.voidAsk')}</p>
          <TextInput
            label={t('fiveS.voidWhy')}
            maxLength={200}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
        </>
      }
      act={t('fiveS.void')}
      onConfirm={() => {
        if (reason.trim().length >= 2) setVoid.mutate({ checkId, reason });
      }}
      onCancel={onEnd}
    />
  );
}
