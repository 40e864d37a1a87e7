import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../../shared/staff/person.ts';
import { stateOfCertification } from '../../../shared/queue/certification.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { QueryStates } from '../../design/query-states.tsx';
import { Section } from '../../design/section.tsx';
import { useToday } from '../../design/use-today.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import { queueCalls } from '../calls.ts';
import classes from './certifications.module.css';
import { CertificationForm } from './certification-form.tsx';

/** What one person is certified for, and one more. */
export function PersonCertifications({ person }: { readonly person: Person }): ReactNode {
  const { t } = useTranslation('queue');
  const nameOf = useNameOf();
  const today = useToday();
  const certifications = useQueryOf(queueCalls.certifications, {});
  const [adding, setAdding] = useState(false);
  return (
    <div className={classes['person']}>
      <Section
        title={t('certifications.ofPerson')}
        aside={
          !adding &&
          person.active && (
            <Button variant="subtle" onClick={() => setAdding(true)}>
              {t('certifications.add')}
            </Button>
          )
        }
      >
        <QueryStates query={certifications}>
          {(all) => {
            const own = all.filter(({ personId }) => personId === person.id);
            return own.length === 0 ? (
              !adding && <p>{t('certifications.none')}</p>
            ) : (
              <ul>
                {own.map((one) => (
                  <li key={one.id}>
                    {[
                      nameOf(one.subjectName),
                      one.until ?? t('certifications.noEnd'),
                      t(`certificationStates.${stateOfCertification(one, today)}`),
                    ].join(' · ')}
                  </li>
                ))}
              </ul>
            );
          }}
        </QueryStates>
        {adding && <CertificationForm personId={person.id} onDone={() => setAdding(false)} />}
      </Section>
    </div>
  );
}
