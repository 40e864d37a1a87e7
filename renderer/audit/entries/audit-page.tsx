import { Button } from '@mantine/core';
import { keepPreviousData } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueryOf } from '../../call/use-query-of.ts';
import { QueryStates } from '../../design/query-states.tsx';
import { useToday } from '../../design/use-today.ts';
import { SettingsFrame } from '../../store/settings/settings-frame.tsx';
import { auditCalls } from '../calls.ts';
import { AuditFilter } from './audit-filter.tsx';
import { type AuditQuestion, askedOf } from './audit-question.ts';
import { AuditTable } from './audit-table.tsx';
import { ExportAudit } from './export-audit.tsx';
import { ChainState } from './chain-state.tsx';
import classes from './audit-page.module.css';

/** 设置 → 审计: who did what to which record, from which station, when. */
export function AuditPage(): ReactNode {
  const { t } = useTranslation('audit');
  const today = useToday();
  const [question, setQuestion] = useState<AuditQuestion>({ from: today, to: today });
  /** The first entry of each page after the first, to go back by. */
  const [pages, setPages] = useState<readonly number[]>([]);
  const before = pages.at(-1);
  const found = useQueryOf(
    auditCalls.entries,
    { ...askedOf(question), ...(before === undefined ? {} : { before }) },
    { placeholderData: keepPreviousData },
  );
  return (
    <SettingsFrame
      section="audit"
      sentence={t('entries.sentence')}
      tools={<ExportAudit question={question} />}
    >
      <ChainState />
      <AuditFilter
        question={question}
        onChange={(next) => {
          setQuestion(next);
          setPages([]);
        }}
      />
      <QueryStates query={found} isEmpty={({ entries }) => entries.length === 0} empty={t('entries.none')}>
        {({ entries, more }) => (
          <>
            <AuditTable entries={entries} />
            <div className={classes['pages']}>
              <Button
                variant="default"
                disabled={pages.length === 0}
                onClick={() => setPages(pages.slice(0, -1))}
              >
                {t('entries.newer')}
              </Button>
              <Button
                variant="default"
                disabled={!more}
                onClick={() => setPages([...pages, entries.at(-1)?.id ?? 0])}
              >
                {t('entries.older')}
              </Button>
            </div>
          </>
        )}
      </QueryStates>
    </SettingsFrame>
  );
}
