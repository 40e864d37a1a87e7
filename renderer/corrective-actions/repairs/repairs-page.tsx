import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Repair, isRepairOverdue } from '../../../shared/corrective-actions/repair.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { Page } from '../../design/page.tsx';
import { PageTitle } from '../../design/page-title.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { Section } from '../../design/section.tsx';
import { useToday } from '../../design/use-today.ts';
import { useActionAsked } from '../addresses.ts';
import { correctiveActionsCalls } from '../calls.ts';
import { Folded } from '../../design/folded.tsx';
import tags from '../red-tags/red-tags.module.css';
import { useScale } from '../../design/use-compact.ts';
import { FaultForm } from './fault-form.tsx';
import { RepairCard } from './repair-card.tsx';

/** 设备报修: what is out of use and since when, what was promised, and what is back. */
export function RepairsPage(): ReactNode {
  const { t } = useTranslation('corrective-actions');
  const today = useToday();
  const repairs = useQueryOf(correctiveActionsCalls.repairs, {});
  const actionId = useActionAsked() || null;
  const [reported, setReported] = useState(0);
  const open = repairs.data?.open ?? [];
  const overdue = open.filter((repair) => isRepairOverdue(repair, today)).length;
  return (
    <Page scale={useScale()}>
      <PageTitle
        title={t('repair.title')}
        sentence={repairs.data && t('repair.sentence', { open: open.length, overdue })}
      />
      <Folded key={reported} title={t('repair.report')} opened={actionId !== null && reported === 0}>
        <FaultForm actionId={actionId} onReported={() => setReported(reported + 1)} />
      </Folded>
      <QueryStates query={repairs}>
        {(view) => (
          <>
            <Section title={t('repair.openList')}>
              <Cards repairs={view.open} none={t('repair.none')} />
            </Section>
            <Section title={t('repair.backList')}>
              <Cards repairs={view.back} none={t('repair.noneBack')} />
            </Section>
          </>
        )}
      </QueryStates>
    </Page>
  );
}

interface CardsProps {
  readonly repairs: readonly Repair[];
  readonly none: string;
}

function Cards({ repairs, none }: CardsProps): ReactNode {
  if (repairs.length === 0) return <p>{none}</p>;
  return (
    <ul className={tags['tags']}>
      {repairs.map((repair) => (
        <li key={repair.id}>
          <RepairCard repair={repair} />
        </li>
      ))}
    </ul>
  );
}
