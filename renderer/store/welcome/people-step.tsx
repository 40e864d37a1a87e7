import { Textarea } from '@mantine/core';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { personRoles } from '../../../shared/staff/person.ts';
import { parseStaffLines } from '../../../shared/staff/staff-lines.ts';
import { StaffLinesRead } from '../../staff/staff-lines-read.tsx';
import type { StepProps } from './step-props.ts';
import classes from './wizard.module.css';

/** In a field of many lines 回车 begins a new line; with Ctrl it goes on there too. */
function goOnFromLines(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter' || !event.ctrlKey) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}

/** 人员: typed or pasted, one on a line, read back beside it. */
export function PeopleStep({ draft, change, problems: [problem], insisted }: StepProps): ReactNode {
  const { t } = useTranslation('store');
  const { t: staff } = useTranslation('staff');
  const roles = personRoles.map((role) => staff(`roles.${role}`)).join('、');
  return (
    <div className={classes['pair']}>
      <div className={classes['fields']}>
        <Textarea
          label={t('welcome.people.lines')}
          description={t('welcome.people.hint')}
          placeholder={t('welcome.people.placeholder')}
          autosize
          minRows={9}
          maxRows={18}
          spellCheck={false}
          onKeyDown={goOnFromLines}
          error={insisted && problem ? t(`welcome.problems.${problem.code}`, problem.details) : undefined}
          value={draft.people}
          onChange={({ currentTarget }) => change({ people: currentTarget.value })}
        />
        <p className={classes['hint']}>{t('welcome.people.roles', { roles })}</p>
      </div>
      <StaffLinesRead lines={parseStaffLines(draft.people)} empty={t('welcome.people.none')} />
    </div>
  );
}
