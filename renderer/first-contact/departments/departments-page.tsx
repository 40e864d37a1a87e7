import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueryOf } from '../../call/use-query-of.ts';
import { RecordsPage } from '../../store/settings/records-page.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import { firstContactCalls } from '../calls.ts';
import { DepartmentEditor, NewDepartment } from './department-editor.tsx';

/** 设置 → 责任部门: which matters go where, and who answers there. */
export function DepartmentsPage(): ReactNode {
  const { t } = useTranslation('first-contact');
  const nameOf = useNameOf();
  const departments = useQueryOf(firstContactCalls.departments, {});
  return (
    <RecordsPage
      section="departments"
      sentence={t('departments.sentence')}
      caption={t('departments.caption')}
      add={t('departments.add')}
      query={departments}
      columns={[
        { title: t('departments.name'), cell: ({ name }) => nameOf(name) },
        { title: t('departments.matters'), cell: ({ matters }) => matters.join(' ') },
        { title: t('departments.aRole'), cell: ({ aRole }) => aRole?.name },
        { title: t('departments.bRole'), cell: ({ bRole }) => bRole?.name },
      ]}
      editor={(department) => <DepartmentEditor department={department} />}
      adder={(onAdded) => <NewDepartment onAdded={onAdded} />}
    />
  );
}
