import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordLine } from '../../../shared/first-contact/record-view.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { Section } from '../../design/section.tsx';
import { firstContactCalls } from '../calls.ts';
import { useDepartmentName } from '../record/use-department-name.ts';
import { RecordRows } from './record-rows.tsx';

/** 等部门, by department: who has how much, and whom to call there. */
export function HandedGroups({ lines }: { readonly lines: readonly RecordLine[] }): ReactNode {
  const { t } = useTranslation('first-contact');
  const nameOf = useDepartmentName();
  const departments = useQueryOf(firstContactCalls.departments, {}).data ?? [];
  return [...byDepartment(lines)].map(([departmentId, ofOne]) => {
    const department = departments.find(({ id }) => id === departmentId);
    const contacts = [department?.aRole, department?.bRole]
      .flatMap((role) => (role ? [`${role.name} ${role.phone}`] : []))
      .join(' · ');
    return (
      <Section
        key={departmentId}
        title={t('more.waits', { department: nameOf(departmentId), count: ofOne.length })}
        aside={contacts}
      >
        <RecordRows lines={ofOne} />
      </Section>
    );
  });
}

/** The department with the most first. */
function byDepartment(lines: readonly RecordLine[]): ReadonlyMap<number, RecordLine[]> {
  const groups = new Map<number, RecordLine[]>();
  for (const line of lines) {
    if (line.life.state !== 'handed') continue;
    const { departmentId } = line.life;
    groups.set(departmentId, [...(groups.get(departmentId) ?? []), line]);
  }
  return new Map([...groups].sort(([, one], [, other]) => other.length - one.length));
}
