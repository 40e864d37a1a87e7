import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Right, type RoomRights, type Standing, standing } from '../../../shared/audit/rights-list.ts';
import { deviceRoles } from '../../../shared/stations/device-roles.ts';
import type { PersonRole } from '../../../shared/staff/person.ts';
import { textOfKey } from '../../call/text-of-key.ts';
import { type Column, DataTable } from '../../design/data-table.tsx';
import classes from './rights-page.module.css';

export interface RightsTableProps extends RoomRights {
  /** The roles that have a column. */
  readonly roles: readonly PersonRole[];
}

/** The commands of a room, and how each role stands towards them. */
export function RightsTable({ room, rights, roles }: RightsTableProps): ReactNode {
  const { t, i18n } = useTranslation(['audit', 'staff']);
  const columns: Column<Right>[] = [
    {
      title: t('rights.act'),
      cell: ({ name }) => <span className={classes['act']}>{textOfKey(i18n, `${room}:acts.${name}`)}</span>,
    },
    ...roles.map((role) => ({
      title: t(`staff:roles.${role}`),
      cell: (right: Right) => <StandingMark standing={standing(right, role)} />,
    })),
    { title: t('rights.devices'), cell: (right) => <Devices right={right} /> },
  ];
  return (
    <div className={classes['table']}>
      <DataTable
        caption={t('rights.caption', { room: t(`rooms.${room}`) })}
        columns={columns}
        rows={rights}
        rowKey={({ name }) => name}
      />
    </div>
  );
}

/** A tick, the word for approval, or a dash: told apart without colours. */
function StandingMark({ standing: how }: { readonly standing: Standing }): ReactNode {
  const { t } = useTranslation('audit');
  if (how === 'onSite') return <span className={classes['on-site']}>{t('rights.onSite')}</span>;
  return (
    <span className={classes[how]}>
      <span aria-hidden="true">{how === 'may' ? '✓' : '–'}</span>
      <VisuallyHidden>{t(`rights.${how}`)}</VisuallyHidden>
    </span>
  );
}

/** The stations that may do it without anybody signed in. */
function Devices({ right: { roles } }: { readonly right: Right }): ReactNode {
  const { t } = useTranslation('audit');
  if (typeof roles === 'string') return t('rights.everyone');
  const devices = deviceRoles.filter((device) => roles.includes(device));
  if (devices.length > 0) return devices.map((device) => t(`devices.${device}`)).join(' ');
  return <StandingMark standing="notAllowed" />;
}
