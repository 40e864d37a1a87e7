import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { useScale } from '../../design/use-compact.ts';
import classes from '../../design/form.module.css';
import { Page } from '../../design/page.tsx';
import { PageTitle } from '../../design/page-title.tsx';
import { recordHref, recordsHref } from '../addresses.ts';
import { Colleagues } from '../people.tsx';
import { NewRecordForm } from './new-record-form.tsx';
import { TakenRecord } from './taken-record.tsx';
import type { Taken } from '../taken.ts';

/** 首问登记 on a page of its own, for whoever is asked away from a counter. */
export function NewRecordPage(): ReactNode {
  const { t } = useTranslation('first-contact');
  const [, go] = useLocation();
  const [taken, setTaken] = useState<Taken | null>(null);
  return (
    <Page scale={useScale()}>
      <PageTitle title={t('new.title')} tools={<Link href={recordsHref}>{t('page.back')}</Link>} />
      <Colleagues>
        {taken === null ? (
          <NewRecordForm ticketId={null} onTaken={setTaken} />
        ) : (
          <div className={classes['form']}>
            <TakenRecord taken={taken} onHanded={() => go(recordHref(taken.record.id))} />
            <div className={classes['acts']}>
              <Button h="var(--target)" onClick={() => setTaken(null)}>
                {t('taken.another')}
              </Button>
              <Button component={Link} href={recordHref(taken.record.id)} variant="default" h="var(--target)">
                {t('taken.look')}
              </Button>
            </div>
          </div>
        )}
      </Colleagues>
    </Page>
  );
}
