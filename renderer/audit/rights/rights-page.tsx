import { NativeSelect } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rightsByRoom, standing } from '../../../shared/audit/rights-list.ts';
import { type PersonRole, personRoles } from '../../../shared/staff/person.ts';
import { Section } from '../../design/section.tsx';
import { SettingsFrame } from '../../store/settings/settings-frame.tsx';
import { RightsTable } from './rights-table.tsx';
import classes from './rights-page.module.css';

const rooms = rightsByRoom();

/** 设置 → 权限: who may do what, read from the contract. */
export function RightsPage(): ReactNode {
  const { t } = useTranslation('audit');
  const [role, setRole] = useState<PersonRole | null>(null);
  const shown = rooms.flatMap(({ room, rights }) => {
    const own = rights.filter((right) => role === null || standing(right, role) !== 'notAllowed');
    return own.length === 0 ? [] : [{ room, rights: own }];
  });
  return (
    <SettingsFrame
      section="rights"
      sentence={t('rights.sentence')}
      tools={<RoleChoice role={role} onChange={setRole} />}
    >
      <p className={classes['note']}>{t('rights.onSiteMeans')}</p>
      {shown.map(({ room, rights }) => (
        <Section key={room} title={t(`rooms.${room}`)}>
          <RightsTable room={room} rights={rights} roles={role === null ? personRoles : [role]} />
        </Section>
      ))}
      {shown.length === 0 && <p>{t('rights.nothing')}</p>}
    </SettingsFrame>
  );
}

interface RoleChoiceProps {
  /** Null for all of them. */
  readonly role: PersonRole | null;
  readonly onChange: (role: PersonRole | null) => void;
}

function RoleChoice({ role, onChange }: RoleChoiceProps): ReactNode {
  const { t } = useTranslation(['audit', 'staff']);
  return (
    <NativeSelect
      aria-label={t('rights.role')}
      value={role ?? ''}
      onChange={({ currentTarget: { value } }) =>
        onChange(personRoles.find((known) => known === value) ?? null)
      }
      data={[
        { value: '', label: t('rights.allRoles') },
        ...personRoles.map((known) => ({ value: known, label: t(`staff:roles.${known}`) })),
      ]}
    />
  );
}
