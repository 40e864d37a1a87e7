import { Button, TextInput } from '@mantine/core';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Repair, isRepairOverdue, outOfUseMs } from '../../../shared/corrective-actions/repair.ts';
import { useCommand } from '../../call/use-command.ts';
import { useHostNow } from '../../call/use-host-now.ts';
import { DateField } from '../../design/date-field.tsx';
import { StateMark } from '../../design/state-mark.tsx';
import { useToday } from '../../design/use-today.ts';
import { correctiveActionsCalls } from '../calls.ts';
import { Folded } from '../../design/folded.tsx';
import classes from '../../design/form.module.css';
import tags from '../red-tags/red-tags.module.css';

interface RepairProps {
  readonly repair: Repair;
}

const hourMs = 3_600_000;

/** One thing that is or was out of use. */
export function RepairCard({ repair }: RepairProps): ReactNode {
  const { t } = useTranslation('corrective-actions');
  const { thing, kind, fault, reportedTo, promisedOn, back } = repair;
  return (
    <article className={tags['tag']} aria-label={thing}>
      <div className={tags['head']}>
        <h3 className={tags['thing']}>{thing}</h3>
        <RepairState repair={repair} />
      </div>
      <p>{fault}</p>
      <p className={tags['soft']}>
        {[
          t(`repair.kinds.${kind}`),
          `${t('repair.reportedTo')} ${reportedTo}`,
          `${t('repair.promisedOn')} ${promisedOn ?? t('repair.noPromise')}`,
        ].join(' · ')}
      </p>
      <p className={tags['soft']}>
        {t('repair.outOfUse')} <OutOfUse repair={repair} />
      </p>
      {back ? <p>{back.outcome}</p> : <OpenRepairActs repair={repair} />}
    </article>
  );
}

function RepairState({ repair }: RepairProps): ReactNode {
  const { t } = useTranslation('corrective-actions');
  const today = useToday();
  if (repair.back) return <StateMark state="done">{t('repair.states.back')}</StateMark>;
  return isRepairOverdue(repair, today) ? (
    <StateMark state="over-limit">{t('repair.states.overdue')}</StateMark>
  ) : (
    <StateMark state="paused">{t('repair.states.open')}</StateMark>
  );
}

function OutOfUse({ repair }: RepairProps): ReactNode {
  const { t } = useTranslation('corrective-actions');
  const hours = Math.floor(outOfUseMs(repair, useHostNow()) / hourMs);
  if (hours < 1) return t('repair.underAnHour');
  return hours < 24
    ? t('repair.hours', { count: hours })
    : t('repair.days', { count: Math.floor(hours / 24) });
}

function OpenRepairActs({ repair }: RepairProps): ReactNode {
  const { t } = useTranslation('corrective-actions');
  return (
    <>
      <Folded title={t('repair.back')}>
        <BackForm repair={repair} />
      </Folded>
      <Folded title={t('repair.change')}>
        <PromiseForm repair={repair} />
      </Folded>
    </>
  );
}

/** 恢复使用. */
function BackForm({ repair: { id } }: RepairProps): ReactNode {
  const { t } = useTranslation('corrective-actions');
  const [outcome, setOutcome] = useState('');
  const back = useCommand(correctiveActionsCalls.backInUse);
  const save = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (outcome.trim() !== '') back.mutate({ id, outcome });
  };
  return (
    <form className={classes['form']} onSubmit={save}>
      <TextInput
        label={t('repair.outcome')}
        placeholder={t('repair.outcomeHint')}
        maxLength={400}
        value={outcome}
        onChange={({ currentTarget }) => setOutcome(currentTarget.value)}
      />
      <Button type="submit" h="var(--target)" disabled={outcome.trim() === ''} loading={back.isPending}>
        {t('repair.save')}
      </Button>
    </form>
  );
}

function PromiseForm({ repair: { id, reportedTo, promisedOn } }: RepairProps): ReactNode {
  const { t } = useTranslation('corrective-actions');
  const today = useToday();
  const [to, setTo] = useState(reportedTo);
  const [day, setDay] = useState(promisedOn ?? today);
  const change = useCommand(correctiveActionsCalls.changeRepair);
  const save = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (to.trim() !== '') change.mutate({ id, reportedTo: to, promisedOn: day });
  };
  return (
    <form className={classes['form']} onSubmit={save}>
      <TextInput
        label={t('repair.reportedTo')}
        maxLength={100}
        value={to}
        onChange={({ currentTarget }) => setTo(currentTarget.value)}
      />
      <DateField label={t('repair.promisedOn')} value={day} from={today} onChange={setDay} />
      <Button type="submit" variant="default" h="var(--target)" loading={change.isPending}>
        {t('repair.save')}
      </Button>
    </form>
  );
}
