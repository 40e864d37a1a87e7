import { Button, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Certification,
  type CertificationState,
  stateOfCertification,
} from '../../../shared/queue/certification.ts';
import type { StateName } from '../../../shared/design/states.ts';
import { useCommand } from '../../call/use-command.ts';
import { type Column, DataTable } from '../../design/data-table.tsx';
import { StateMark } from '../../design/state-mark.tsx';
import { useToday } from '../../design/use-today.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import { queueCalls } from '../calls.ts';
import classes from './certifications.module.css';

/** The states of the product's own language that stand for those of a certification. */
const marks: Readonly<Record<CertificationState, StateName>> = {
  valid: 'done',
  coming: 'waiting',
  expiring: 'warning',
  expired: 'over-limit',
  revoked: 'closed',
};

export interface CertificationsTableProps {
  readonly caption: string;
  readonly rows: readonly Certification[];
  /** What the page around it does not say already. */
  readonly shows: readonly ('person' | 'subject')[];
}

/** Certifications with how they stand. One that counts can be revoked, with a reason. */
export function CertificationsTable({ caption, rows, shows }: CertificationsTableProps): ReactNode {
  const { t } = useTranslation('queue');
  const nameOf = useNameOf();
  const today = useToday();
  const person: Column<Certification> = {
    title: t('certifications.person'),
    cell: ({ name, staffNumber }) => `${name} ${staffNumber}`,
  };
  const subject: Column<Certification> = {
    title: t('certifications.subject'),
    cell: ({ subjectName }) => nameOf(subjectName),
  };
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        ...(shows.includes('person') ? [person] : []),
        ...(shows.includes('subject') ? [subject] : []),
        { title: t('certifications.from'), cell: ({ from }) => from },
        { title: t('certifications.until'), cell: ({ until }) => until ?? t('certifications.noEnd') },
        { title: t('certifications.by'), cell: ({ certifiedByName }) => certifiedByName },
        { title: t('certifications.number'), cell: ({ number }) => number },
        {
          title: t('certifications.state'),
          cell: (one) => <State of={one} state={stateOfCertification(one, today)} />,
        },
        {
          title: t('certifications.revoke'),
          titleHidden: true,
          cell: (one) =>
            !one.revoked && stateOfCertification(one, today) !== 'expired' && <Revoke certification={one} />,
        },
      ]}
    />
  );
}

function State({ of, state }: { readonly of: Certification; readonly state: CertificationState }): ReactNode {
  const { t } = useTranslation('queue');
  return (
    <StateMark state={marks[state]}>
      {of.revoked
        ? t('certifications.revoked', { reason: of.revoked.reason })
        : t(`certificationStates.${state}`)}
    </StateMark>
  );
}

/** 撤销 asks for the reason in place: what it says stays with the record. */
function Revoke({ certification }: { readonly certification: Certification }): ReactNode {
  const { t } = useTranslation('queue');
  const nameOf = useNameOf();
  const { id, name, subjectName } = certification;
  const [reason, setReason] = useState<string | null>(null);
  const revoke = useCommand(queueCalls.revokeCertification, { onDone: () => setReason(null) });
  if (reason === null) {
    return (
      <Button
        variant="subtle"
        aria-label={t('certifications.revokeFor', { name, subject: nameOf(subjectName) })}
        onClick={() => setReason('')}
      >
        {t('certifications.revoke')}
      </Button>
    );
  }
  return (
    <form
      className={classes['revoke']}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') revoke.mutate({ id, reason });
      }}
    >
      <TextInput
        aria-label={t('certifications.revokeReason')}
        placeholder={t('certifications.revokeReason')}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <Button type="submit" color="red.9" disabled={reason.trim() === ''} loading={revoke.isPending}>
        {t('certifications.revoke')}
      </Button>
    </form>
  );
}
