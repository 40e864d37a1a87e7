import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import type { ActionLine } from '../../shared/corrective-actions/views.ts';
import type { Finding } from '../../shared/findings/finding.ts';
import { useCommands } from '../call/use-commands.ts';
import { useQueryOf } from '../call/use-query-of.ts';
import { useMay } from '../staff/who-is-here.ts';
import { actionHref } from './addresses.ts';
import { correctiveActionsCalls } from './calls.ts';
import { ActionStateMark } from './state-words.tsx';

/** 件件有落实: the actions that some findings became, by finding; nothing for who may not know. */
export function useActionsOfFindings(findings: readonly Finding[]): ReadonlyMap<number, ActionLine> {
  const may = useMay();
  const { data } = useQueryOf(
    correctiveActionsCalls.actionsOfFindings,
    { findingIds: findings.map(({ id }) => id) },
    { enabled: may(correctiveActionsCalls.actionsOfFindings) && findings.length > 0 },
  );
  return new Map(data?.actions.map(({ findingId, action }) => [findingId, action]));
}

export interface FindingActProps {
  readonly finding: Finding;
  /** The action that it became, if it did. */
  readonly action: ActionLine | undefined;
}

/** What became of a finding, or the key that makes an action of it. Praise is no action. */
export function FindingAct({ finding, action }: FindingActProps): ReactNode {
  const { t } = useTranslation('corrective-actions');
  const may = useMay();
  const [, go] = useLocation();
  const { run, busy } = useCommands();
  if (action) {
    return (
      <Link href={actionHref(action.id)}>
        <ActionStateMark state={action.life.state} />
      </Link>
    );
  }
  if (finding.polarity === 'praise' || !may(correctiveActionsCalls.openFromFinding)) return null;
  if (finding.subject.kind === 'corrective-action') {
    return <Link href={actionHref(finding.subject.id)}>{t('board.openAction')}</Link>;
  }
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      disabled={busy}
      onClick={() =>
        run(correctiveActionsCalls.openFromFinding, { findingId: finding.id, ownerId: null }, (opened) =>
          go(actionHref(opened.actionId)),
        )
      }
    >
      {t('board.fromFinding')}
    </Button>
  );
}
