import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { calendarPresets } from '../../../shared/store/calendar-presets.ts';
import { businessDateOf } from '../../../shared/time/business-date.ts';
import { useClient } from '../../call/client-context.ts';
import { useCommand } from '../../call/use-command.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { ListAndDetail } from '../../design/list-and-detail.tsx';
import { Notice } from '../../design/notice.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { Section } from '../../design/section.tsx';
import { useTimeZone } from '../../design/time-zone-context.ts';
import { storeCalls } from '../calls.ts';
import { CalendarDayEditor } from './calendar-day-editor.tsx';
import { YearCalendar } from './year-calendar.tsx';

/** 工作日历: a year on one page; a day that is chosen can be changed. */
export function CalendarSection(): ReactNode {
  const { t } = useTranslation('store');
  const { clock } = useClient();
  const timeZone = useTimeZone();
  const [year, setYear] = useState(() => Number(businessDateOf(clock.now(), timeZone).slice(0, 4)));
  const [chosen, setChosen] = useState<string | null>(null);
  const calendar = useQueryOf(storeCalls.calendar, { year });
  const turn = (by: number): void => {
    setYear(year + by);
    setChosen(null);
  };
  return (
    <Section
      title={t('pages.hours.calendar', { year })}
      aside={
        <>
          <Button variant="subtle" size="compact-md" onClick={() => turn(-1)}>
            {year - 1}
          </Button>
          <Button variant="subtle" size="compact-md" onClick={() => turn(1)}>
            {year + 1}
          </Button>
        </>
      }
    >
      <QueryStates query={calendar}>
        {({ entered, days }) => {
          const byDate = new Map(days.map((day) => [day.date, day]));
          return (
            <>
              {!entered && <Notice kind="info">{t('pages.hours.notEntered', { year })}</Notice>}
              <ListAndDetail
                list={<YearCalendar year={year} days={byDate} chosen={chosen} onChoose={setChosen} />}
                detail={
                  chosen !== null && (
                    <CalendarDayEditor key={chosen} date={chosen} entry={byDate.get(chosen)} />
                  )
                }
                hint={t('pages.hours.chooseDay')}
              />
              <ResetYear year={year} />
            </>
          );
        }}
      </QueryStates>
    </Section>
  );
}

/** The way back to the product's own calendar, for a year that it knows. */
function ResetYear({ year }: { readonly year: number }): ReactNode {
  const { t } = useTranslation('store');
  const reset = useCommand(storeCalls.resetCalendar);
  if (!calendarPresets.some(({ date }) => date.startsWith(`${year}-`))) return null;
  return (
    <div>
      <Button variant="default" onClick={() => reset.mutate({ year })}>
        {t('pages.hours.reset', { year })}
      </Button>
    </div>
  );
}
