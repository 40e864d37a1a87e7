import { Button, Checkbox, NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { standingOf } from '../../../shared/staff/roster-rules.ts';
import { type RosterDay, type RosterPlace, mayBeDutyManager } from '../../../shared/staff/roster.ts';
import { dayName } from '../../design/calendar-names.ts';
import { Notice } from '../../design/notice.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import type { RosterTable } from './roster-view.ts';
import classes from './roster.module.css';
import type { RosterActs } from './use-roster-acts.ts';

export interface CellDetailProps {
  readonly table: RosterTable;
  readonly chosen: RosterPlace | null;
  readonly acts: RosterActs;
  readonly onClose: () => void;
}

/** The chosen day: another shift, its marks, or who stands in. While none is chosen, what the marks mean. */
export function CellDetail({ table, chosen, acts, onClose }: CellDetailProps): ReactNode {
  const { t, i18n } = useTranslation('staff');
  const nameOf = useNameOf();
  const person = table.people.find(({ id }) => id === chosen?.personId);
  if (!chosen || !person) return <p className={classes['hint']}>{t('roster.marks.legend')}</p>;
  const planned = table.at(chosen.personId, chosen.date);
  const title = `${person.name} · ${dayName(chosen.date, i18n.language)}`;
  return (
    <section className={classes['detail']} aria-label={title}>
      <div className={classes['line']}>
        <strong>{title}</strong>
        {table.offered.map(({ id, name }) => (
          <Button
            key={id}
            variant={planned?.shiftId === id ? 'filled' : 'default'}
            aria-pressed={planned?.shiftId === id}
            onClick={() => acts.plan([chosen], id)}
          >
            {nameOf(name)}
          </Button>
        ))}
        <Button variant="subtle" onClick={onClose}>
          {t('roster.detail.close')}
        </Button>
      </div>
      {planned ? (
        <DayMarks table={table} planned={planned} acts={acts} />
      ) : (
        <p className={classes['hint']}>{t('roster.detail.nothing')}</p>
      )}
    </section>
  );
}

interface DayMarksProps {
  readonly table: RosterTable;
  readonly planned: RosterDay;
  readonly acts: RosterActs;
}

function DayMarks({ table, planned, acts }: DayMarksProps): ReactNode {
  const works = table.shifts.get(planned.shiftId)?.kind === 'work';
  return works ? (
    <WorkMarks table={table} planned={planned} acts={acts} />
  ) : (
    <Substitute table={table} planned={planned} acts={acts} />
  );
}

function WorkMarks({ table, planned, acts }: DayMarksProps): ReactNode {
  const { t } = useTranslation('staff');
  const { personId, date, dutyManager, relief, reliefOf, lesson } = planned;
  const marks = { personId, date, dutyManager, relief, reliefOf, lesson };
  const roles = table.people.find(({ id }) => id === personId)?.roles ?? [];
  return (
    <div className={classes['line']}>
      <Checkbox
        label={t('roster.detail.dutyManager')}
        checked={dutyManager}
        disabled={!dutyManager && !mayBeDutyManager(roles)}
        onChange={() => acts.mark({ ...marks, dutyManager: !dutyManager })}
      />
      <Checkbox
        label={t('roster.detail.lesson')}
        checked={lesson}
        onChange={() => acts.mark({ ...marks, lesson: !lesson })}
      />
      <Checkbox
        label={t('roster.detail.relief')}
        checked={relief}
        onChange={() => acts.mark({ ...marks, relief: !relief, reliefOf: null })}
      />
      {relief && (
        <OtherPerson
          label={t('roster.detail.reliefOf')}
          nobody={t('roster.detail.reliefAnyone')}
          table={table}
          except={personId}
          value={reliefOf}
          onChange={(id) => acts.mark({ ...marks, reliefOf: id })}
        />
      )}
    </div>
  );
}

function Substitute({ table, planned, acts }: DayMarksProps): ReactNode {
  const { t } = useTranslation('staff');
  const { personId, date, substituteId } = planned;
  const standing = standingOf(table.on(date), personId);
  return (
    <div className={classes['line']}>
      <OtherPerson
        label={t('roster.detail.substitute')}
        nobody={t('roster.detail.noSubstitute')}
        table={table}
        except={personId}
        value={substituteId}
        onChange={(id) => acts.substitute({ personId, date, substituteId: id })}
      />
      {substituteId !== null && standing.kind === 'nobody' && (
        <Notice kind="warning">{t('roster.detail.substituteOff')}</Notice>
      )}
    </div>
  );
}

interface OtherPersonProps {
  readonly label: string;
  readonly nobody: string;
  readonly table: RosterTable;
  readonly except: number;
  readonly value: number | null;
  readonly onChange: (personId: number | null) => void;
}

function OtherPerson({ label, nobody, table, except, value, onChange }: OtherPersonProps): ReactNode {
  const others = table.people.filter(({ id, active }) => id !== except && (active || id === value));
  return (
    <NativeSelect
      label={label}
      value={String(value ?? '')}
      data={[
        { value: '', label: nobody },
        ...others.map(({ id, name, staffNumber }) => ({
          value: String(id),
          label: `${name} ${staffNumber}`,
        })),
      ]}
      onChange={({ currentTarget }) =>
        onChange(currentTarget.value === '' ? null : Number(currentTarget.value))
      }
    />
  );
}
