import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../../shared/call/procedure.ts';
import type { certificationContract } from '../../../shared/queue/certification-contract.ts';
import { type Certification, stateOfCertification } from '../../../shared/queue/certification.ts';
import { useCommand } from '../../call/use-command.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { Notice } from '../../design/notice.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { Section } from '../../design/section.tsx';
import { useToday } from '../../design/use-today.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import { queueCalls } from '../calls.ts';
import classes from './certifications.module.css';
import { CertificationsTable } from './certifications-table.tsx';

type Certifiable = OutputOf<typeof certificationContract.certifiable>;

/** Every business and skill with who is certified for it; those without anybody stand together at the end. */
export function SubjectList(): ReactNode {
  const certifiable = useQueryOf(queueCalls.certifiable, {});
  const certifications = useQueryOf(queueCalls.certifications, {});
  return (
    <QueryStates query={certifiable}>
      {(subjects) => (
        <QueryStates query={certifications}>
          {(all) => <Subjects subjects={subjects} all={all} />}
        </QueryStates>
      )}
    </QueryStates>
  );
}

interface SubjectsProps {
  readonly subjects: Certifiable;
  readonly all: readonly Certification[];
}

function Subjects({ subjects: { businesses, skills }, all }: SubjectsProps): ReactNode {
  const { t } = useTranslation('queue');
  const nameOf = useNameOf();
  const of = (kind: 'business' | 'skill', id: number): Certification[] =>
    all.filter(({ subject }) => subject.kind === kind && subject.id === id);
  const matters = businesses.filter(
    ({ id, needsCertification }) => needsCertification || of('business', id).length > 0,
  );
  const others = businesses.filter((business) => !matters.includes(business));
  return (
    <>
      {matters.map((business) => (
        <Section
          key={business.id}
          title={`${business.code} ${nameOf(business.name)}`}
          aside={<NeedsBox business={business} />}
        >
          <Holders rows={of('business', business.id)} needed={business.needsCertification} />
        </Section>
      ))}
      {skills
        .filter(({ id }) => of('skill', id).length > 0)
        .map(({ id, name }) => (
          <Section key={id} title={nameOf(name)} aside={t('certifications.skill')}>
            <Holders rows={of('skill', id)} needed={false} />
          </Section>
        ))}
      <Section title={t('certifications.others')} aside={t('certifications.othersHint')}>
        <div className={classes['others']}>
          {others.map((business) => (
            <NeedsBox key={business.id} business={business} named />
          ))}
        </div>
      </Section>
    </>
  );
}

interface HoldersProps {
  readonly rows: readonly Certification[];
  readonly needed: boolean;
}

function Holders({ rows, needed }: HoldersProps): ReactNode {
  const { t } = useTranslation('queue');
  const today = useToday();
  const counts = rows.some(
    (one) => one.personActive && ['valid', 'expiring'].includes(stateOfCertification(one, today)),
  );
  return (
    <>
      {needed && !counts && <Notice kind="warning">{t('certifications.nobodyNeeded')}</Notice>}
      {rows.length > 0 && (
        <CertificationsTable caption={t('certifications.title')} rows={rows} shows={['person']} />
      )}
    </>
  );
}

interface NeedsBoxProps {
  readonly business: Certifiable['businesses'][number];
  /** True where the business's own name stands beside the box. */
  readonly named?: boolean;
}

/** 须持证: from the next call on the business goes to certified staff only. */
function NeedsBox({ business, named = false }: NeedsBoxProps): ReactNode {
  const { t } = useTranslation('queue');
  const nameOf = useNameOf();
  const set = useCommand(queueCalls.setNeedsCertification);
  const { id, code, name, needsCertification } = business;
  const own = `${code} ${nameOf(name)}`;
  return (
    <Checkbox
      checked={needsCertification}
      label={named ? own : t('certifications.needs')}
      aria-label={`${named ? own : t('certifications.needs')} ${named ? t('certifications.needs') : own}`}
      onChange={() => set.mutate({ businessTypeId: id, needed: !needsCertification })}
    />
  );
}
