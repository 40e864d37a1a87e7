import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../design/section.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import type { DayView } from './day-view.ts';
import { type Group, GroupTable } from './group-table.tsx';

/** The day by business, by counter and by person; each line leads to its tickets. */
export function GroupTables({ day }: { readonly day: DayView }): ReactNode {
  const { t } = useTranslation('reports');
  const { date, figures } = day;
  const names = useGroupNames(day);
  const businesses = figures.businesses.map(({ businessTypeId, ...of }): Group => ({
    of,
    name: names.business(businessTypeId),
    asked: { businessTypeId },
  }));
  const counters = figures.counters.map(({ counterId, ...of }): Group => ({
    of,
    name: names.counter(counterId),
    asked: { counterId },
  }));
  const persons = figures.persons.map(({ personId, ...of }): Group => ({
    of,
    name: names.person(personId),
    asked: { personId },
  }));
  return (
    <>
      <Section title={t('day.byBusiness')}>
        <GroupTable date={date} title={t('day.business')} groups={businesses} />
      </Section>
      <Section title={t('day.byCounter')}>
        <GroupTable date={date} title={t('day.counter')} groups={counters} />
      </Section>
      <Section title={t('day.byPerson')}>
        <GroupTable date={date} title={t('day.person')} groups={persons} />
      </Section>
    </>
  );
}

interface GroupNames {
  readonly business: (id: number) => string;
  readonly counter: (id: number) => string;
  readonly person: (id: number) => string;
}

/** What the report calls its businesses, counters and persons: by name, by number, by staff number. */
function useGroupNames({ businesses, counters, persons }: DayView): GroupNames {
  const { t } = useTranslation('reports');
  const nameOf = useNameOf();
  const none = t('day.none');
  return {
    business: (id) => {
      const found = businesses.find((business) => business.id === id);
      return found ? nameOf(found.name) : none;
    },
    counter: (id) => {
      const found = counters.find((counter) => counter.id === id);
      return found ? t('day.counterNumber', { number: found.number }) : none;
    },
    person: (id) => persons.find((person) => person.id === id)?.staffNumber ?? none,
  };
}
