import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { problemsOf } from '../../../shared/checklists/answer.ts';
import { scoreOf } from '../../../shared/checklists/scoring.ts';
import { useCommand } from '../../call/use-command.ts';
import { checklistsCalls } from '../../checklists/calls.ts';
import { StateMark } from '../../design/state-mark.tsx';
import { StatNumber, StatStrip } from '../../design/stat-number.tsx';
import { type RoundItem, hasFailed, lacksPhoto } from './round-items.ts';
import type { Round } from './use-round.ts';
import classes from './finish-panel.module.css';

export interface FinishPanelProps {
  readonly round: Round;
  /** Goes to an item, by its code. */
  readonly onItem: (code: string) => void;
}

/** The end of a round: what is missing, photos included, what came of it so far, and 提交 once the host has everything. */
export function FinishPanel({ round, onItem }: FinishPanelProps): ReactNode {
  const { t } = useTranslation('five-s');
  const { items, unsent, view } = round;
  const submit = useCommand(checklistsCalls.submit);
  const missing = items.filter(({ answer }) => answer === null);
  const lacking = items.filter(lacksPhoto);
  const waits = unsent.length > 0;
  return (
    <section className={classes['panel']} aria-label={t('round.summary')}>
      <h2 className={classes['title']}>{t('round.summary')}</h2>
      {missing.length > 0 ? (
        <>
          <StateMark state="warning">{t('round.missing', { count: missing.length })}</StateMark>
          <Jumps items={missing} onItem={onItem} />
        </>
      ) : (
        <StateMark state="done">{t('round.allAnswered', { count: items.length })}</StateMark>
      )}
      {lacking.length > 0 && (
        <>
          <StateMark state="warning">{t('round.photosLacking', { count: lacking.length })}</StateMark>
          <Jumps items={lacking} onItem={onItem} />
          {view.check.occasion === 'paper' && (
            <Button
              className={classes['later']}
              variant="default"
              h="var(--target)"
              onClick={() =>
                round.waivePhotos(
                  lacking.map(({ item }) => item.code),
                  { kind: 'later' },
                )
              }
            >
              {t('round.allLater')}
            </Button>
          )}
        </>
      )}
      <Figures items={items} />
      <Button
        size="lg"
        disabled={missing.length > 0 || lacking.length > 0 || waits}
        loading={submit.isPending}
        onClick={() => submit.mutate({ checkId: view.check.id })}
      >
        {missing.length + lacking.length === 0 && waits ? t('round.submitWaits') : t('round.submit')}
      </Button>
    </section>
  );
}

/** What is still to be done, each with the way to it. */
function Jumps({
  items,
  onItem,
}: {
  readonly items: readonly RoundItem[];
  readonly onItem: (code: string) => void;
}): ReactNode {
  const { t } = useTranslation('five-s');
  return (
    <div className={classes['jumps']}>
      {items.map(({ item: { code } }) => (
        <Button
          key={code}
          variant="default"
          h="var(--target)"
          aria-label={t('round.jumpTo', { code })}
          onClick={() => onItem(code)}
        >
          {code}
        </Button>
      ))}
    </div>
  );
}

/** The score as it would be now: by the rule by which the host counts it. */
function Figures({ items }: { readonly items: readonly RoundItem[] }): ReactNode {
  const { t } = useTranslation('five-s');
  const found = items.flatMap(({ item, answer }) =>
    answer ? [{ ...item, problems: problemsOf(answer.finding) }] : [],
  );
  const failed = items.filter(({ answer }) => hasFailed(answer));
  const fixed = failed.filter(({ answer }) => answer?.fixedOnSpot === true);
  const failedWords =
    failed.length === 0 ? t('round.noneFailed') : t('round.failedCount', { count: failed.length });
  return (
    <StatStrip>
      <StatNumber
        label={t('round.scoreSoFar')}
        value={scoreOf(found).score?.toFixed(2) ?? null}
        n={found.length}
        note={
          fixed.length > 0
            ? `${failedWords} · ${t('round.fixedCount', { count: fixed.length })}`
            : failedWords
        }
      />
    </StatStrip>
  );
}
