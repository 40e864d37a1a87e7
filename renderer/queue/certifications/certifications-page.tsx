import { Button, SegmentedControl } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { stateOfCertification } from '../../../shared/queue/certification.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { Page } from '../../design/page.tsx';
import { PageTitle } from '../../design/page-title.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { Section } from '../../design/section.tsx';
import { useToday } from '../../design/use-today.ts';
import { queueCalls } from '../calls.ts';
import { CertificationForm } from './certification-form.tsx';
import classes from './certifications.module.css';
import { CertificationsTable } from './certifications-table.tsx';
import { SubjectList } from './subject-list.tsx';

/** 持证: by business and skill who is certified, or only those whose certification ends soon. */
export function CertificationsPage(): ReactNode {
  const { t } = useTranslation('queue');
  const [only, setOnly] = useState<'all' | 'expiring'>('all');
  const [adding, setAdding] = useState(false);
  return (
    <Page>
      <PageTitle
        title={t('certifications.title')}
        sentence={t('certifications.sentence')}
        tools={
          <>
            <SegmentedControl
              aria-label={t('certifications.state')}
              value={only}
              onChange={setOnly}
              data={[
                { value: 'all', label: t('certifications.all') },
                { value: 'expiring', label: t('certifications.expiringOnly') },
              ]}
            />
            <Button component={Link} href="/team/roster" variant="subtle">
              {t('certifications.back')}
            </Button>
            <Button variant="default" onClick={() => setAdding(true)}>
              {t('certifications.add')}
            </Button>
          </>
        }
      />
      {adding && (
        <Section title={t('certifications.add')}>
          <div className={classes['form']}>
            <CertificationForm onDone={() => setAdding(false)} />
          </div>
        </Section>
      )}
      {only === 'all' ? <SubjectList /> : <Expiring />}
    </Page>
  );
}

/** What ends within thirty days or has ended, the first to end first. */
function Expiring(): ReactNode {
  const { t } = useTranslation('queue');
  const today = useToday();
  const certifications = useQueryOf(queueCalls.certifications, {});
  return (
    <QueryStates query={certifications}>
      {(all) => {
        const ending = all
          .filter((one) => one.personActive && stateOfCertification(one, today) === 'expiring')
          .sort((one, other) => ((one.until ?? '') < (other.until ?? '') ? -1 : 1));
        return ending.length === 0 ? (
          <p>{t('certifications.noneExpiring')}</p>
        ) : (
          <CertificationsTable
            caption={t('certifications.expiringOnly')}
            rows={ending}
            shows={['person', 'subject']}
          />
        );
      }}
    </QueryStates>
  );
}
