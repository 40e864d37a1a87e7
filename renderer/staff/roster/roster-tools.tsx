import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { RosterChanged } from '../../../shared/staff/roster-contract.ts';
import { useClient } from '../../call/client-context.ts';
import { RefusedError } from '../../call/refused-error.ts';
import { useCommand } from '../../call/use-command.ts';
import { ConfirmBar } from '../../design/confirm-bar.tsx';
import { askedPaper } from '../../design/paper/asked-paper.ts';
import { PaperButton } from '../../design/paper/paper-button.tsx';
import { saveFile } from '../../design/save-file.ts';
import { staffCalls } from '../calls.ts';
import type { RosterDays } from './roster-span.ts';

export interface RosterToolsProps {
  readonly days: RosterDays;
  readonly onCopied: (changed: RosterChanged) => void;
}

/** What can be done with the days shown as a whole. */
export function RosterTools(props: RosterToolsProps): ReactNode {
  const { t } = useTranslation('staff');
  return (
    <>
      {props.days.size === 'week' && <CopyWeek {...props} />}
      <Button component={Link} href="/team/roster/import" variant="default">
        {t('roster.importSheet')}
      </Button>
      <OnPaper days={props.days} />
      <Button component={Link} href="/team/certifications" variant="subtle">
        {t('roster.certifiedLink')}
      </Button>
      <Button component={Link} href="/team/roster/shifts" variant="subtle">
        {t('roster.shiftsLink')}
      </Button>
    </>
  );
}

/** Copies the week before; where this week has a plan it asks first. */
function CopyWeek({ days: { from }, onCopied }: RosterToolsProps): ReactNode {
  const { t } = useTranslation('staff');
  const [kept, setKept] = useState(0);
  const copy = useCommand(staffCalls.copyRosterWeek, {
    refusalShownInPlace: true,
    onDone: (changed) => {
      setKept(0);
      onCopied(changed);
    },
    onRefused: (error) => {
      if (error instanceof RefusedError && error.code === 'staff.week-planned') {
        setKept(Number(error.details['count']));
      }
    },
  });
  if (kept > 0) {
    return (
      <ConfirmBar
        question={t('roster.copyQuestion', { count: kept })}
        act={t('roster.copyAct')}
        onConfirm={() => copy.mutate({ monday: from, replace: true })}
        onCancel={() => setKept(0)}
      />
    );
  }
  return (
    <Button
      variant="default"
      loading={copy.isPending}
      onClick={() => copy.mutate({ monday: from, replace: false })}
    >
      {t('roster.copyWeek')}
    </Button>
  );
}

/** The days on A4, and as an Excel workbook. */
function OnPaper({ days: { from, to } }: Pick<RosterToolsProps, 'days'>): ReactNode {
  const { t, i18n } = useTranslation('staff');
  const client = useClient();
  const asked = { from, to, language: i18n.language === 'en' ? 'en' : 'zh-CN' } as const;
  const sheet = useMutation({
    mutationFn: () => client.call(staffCalls.rosterSheet, asked),
    onSuccess: ({ fileName, base64 }) => saveFile(fileName, base64),
  });
  return (
    <>
      <Button variant="default" loading={sheet.isPending} onClick={() => sheet.mutate()}>
        {t('roster.workbook')}
      </Button>
      <PaperButton
        words={t('roster.print')}
        title={t('roster.paper.title')}
        paper={askedPaper(staffCalls.rosterPaper, asked)}
      />
    </>
  );
}
