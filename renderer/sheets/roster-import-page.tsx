import { Button, SegmentedControl } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { rosterDaysSheet, rosterSheet } from '../../shared/sheets/roster-sheet.ts';
import { Page } from '../design/page.tsx';
import { PageTitle } from '../design/page-title.tsx';
import { SheetImport } from './sheet-import.tsx';
import classes from './sheet-import.module.css';

/** 排班 → 导入 Excel: a month with a column for each day, or a list with a row for each person and day. */
export function RosterImportPage(): ReactNode {
  const { t } = useTranslation('staff');
  const [kind, setKind] = useState<string>(rosterSheet.key);
  return (
    <Page>
      <PageTitle
        title={t('roster.import.title')}
        sentence={t('roster.import.sentence')}
        tools={
          <Button component={Link} href="/team/roster" variant="default">
            {t('roster.import.back')}
          </Button>
        }
      />
      <div className={classes['line']}>
        <SegmentedControl
          aria-label={t('roster.import.layout')}
          value={kind}
          onChange={setKind}
          data={[
            { value: rosterSheet.key, label: t('roster.import.byMonth') },
            { value: rosterDaysSheet.key, label: t('roster.import.byDay') },
          ]}
        />
        <p className={classes['hint']}>
          {kind === rosterSheet.key ? t('roster.import.monthHint') : t('roster.import.dayHint')}
        </p>
      </div>
      <SheetImport key={kind} kind={kind} />
    </Page>
  );
}
