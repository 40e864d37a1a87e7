import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { hallsOnShow } from '../../../shared/five-s/show-rota.ts';
import { type BusinessDate, addDays } from '../../../shared/time/business-date.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { DataTable } from '../../design/data-table.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { Section } from '../../design/section.tsx';
import { useMay } from '../../staff/who-is-here.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import { fiveSCalls } from '../calls.ts';
import { RotaForm } from './rota-form.tsx';
import type { Rota } from './show-view.ts';
import classes from './show.module.css';

/** How many days to come are shown. */
const daysAhead = 14;

/** 晒图排期: the list of halls, and what follows from it for the next two weeks. */
export function RotaSection({ today }: { readonly today: BusinessDate }): ReactNode {
  const { t } = useTranslation('five-s');
  const view = useQueryOf(fiveSCalls.dailyShow, { date: addDays(today, daysAhead) });
  const maySet = useMay()(fiveSCalls.setShowRota);
  const nameOf = useNameOf();
  return (
    <Section title={t('showRota.title')}>
      <QueryStates query={view}>
        {({ rota, hallName }) => (
          <>
            <p className={classes['hint']}>
              {rota ? t('showRota.sentence', { from: rota.from, perDay: rota.perDay }) : t('showRota.none')}
            </p>
            <div className={classes['rota']}>
              {maySet && (
                <RotaForm key={JSON.stringify(rota)} rota={rota} hallName={nameOf(hallName)} today={today} />
              )}
              {rota && <NextTurns rota={rota} today={today} />}
            </div>
          </>
        )}
      </QueryStates>
    </Section>
  );
}

function NextTurns({ rota, today }: { readonly rota: Rota; readonly today: BusinessDate }): ReactNode {
  const { t } = useTranslation('five-s');
  const first = rota.from > today ? rota.from : today;
  const days = Array.from({ length: daysAhead }, (_, day) => addDays(first, day));
  return (
    <DataTable
      caption={t('showRota.next')}
      rows={days}
      rowKey={(date) => date}
      columns={[
        { title: t('showRota.date'), cell: (date) => date },
        {
          title: t('showRota.turn'),
          cell: (date) =>
            hallsOnShow(rota, date).map(({ name, own }) => (
              <span key={name} className={classes['turn']} data-own={own || undefined}>
                {own ? t('showRota.ownTurn', { name }) : name}
              </span>
            )),
        },
      ]}
    />
  );
}
