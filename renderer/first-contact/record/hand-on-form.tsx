import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { departmentsFor } from '../../../shared/first-contact/department.ts';
import { useCommands } from '../../call/use-commands.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import classes from '../../design/form.module.css';
import { QueryStates } from '../../design/query-states.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import { firstContactCalls } from '../calls.ts';
import type { RecordProps } from './record-props.ts';

/** 转办: the departments with whom to ask there, those first whose matters stand in what was asked. */
export function HandOnForm({ record: { id, matter } }: RecordProps): ReactNode {
  const { t } = useTranslation('first-contact');
  const nameOf = useNameOf();
  const departments = useQueryOf(firstContactCalls.departments, {});
  const { run, busy } = useCommands();
  return (
    <QueryStates query={departments}>
      {(all) => {
        const fitting = departmentsFor(matter, all);
        const others = all.filter((one) => one.active && !fitting.includes(one));
        if (fitting.length + others.length === 0) return <p>{t('doing.noDepartments')}</p>;
        return (
          <div className={classes['form']}>
            {[...fitting, ...others].map(({ id: departmentId, name, aRole, bRole, answersWithin }) => (
              <div key={departmentId} className={classes['acts']}>
                <Button
                  variant="default"
                  h="var(--target)"
                  disabled={busy}
                  onClick={() => run(firstContactCalls.handOn, { recordId: id, departmentId })}
                >
                  {nameOf(name)}
                </Button>
                <span className={classes['soft']}>
                  {[aRole, bRole].map((role) => (role ? `${role.name} ${role.phone}` : '')).join(' ')}{' '}
                  {t('doing.answersWithin', { count: answersWithin })}
                </span>
              </div>
            ))}
          </div>
        );
      }}
    </QueryStates>
  );
}
