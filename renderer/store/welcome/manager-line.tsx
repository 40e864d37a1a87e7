import { Button, TextInput } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { personValues } from '../../../shared/staff/person.ts';
import { staffLineOf } from '../../../shared/staff/staff-lines.ts';
import { Notice } from '../../design/notice.tsx';
import classes from './wizard.module.css';

/** The one line that the list cannot do without: the store manager's number and name. */
export function ManagerLine({ onAdd }: { readonly onAdd: (line: string) => void }): ReactNode {
  const { t } = useTranslation(['store', 'staff']);
  const [staffNumber, setStaffNumber] = useState('');
  const [name, setName] = useState('');
  const manager = personValues.safeParse({ staffNumber, name, roles: ['store-manager'] });
  const add = (): void => {
    if (manager.success) onAdd(staffLineOf(manager.data));
  };
  /** 回车 belongs to this line here, not to the step. */
  const addByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    add();
  };
  return (
    <Notice
      kind="warning"
      acts={
        <div className={classes['line']}>
          <TextInput
            label={t('staff:staffNumber')}
            w="8rem"
            value={staffNumber}
            onKeyDown={addByKey}
            onChange={({ currentTarget }) => setStaffNumber(currentTarget.value)}
          />
          <TextInput
            label={t('staff:name')}
            w="10rem"
            value={name}
            onKeyDown={addByKey}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
          />
          <Button variant="default" disabled={!manager.success} onClick={add}>
            {t('welcome.manager.add')}
          </Button>
        </div>
      }
    >
      {t('welcome.problems.no-manager')}
    </Notice>
  );
}
