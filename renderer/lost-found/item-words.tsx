import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { daysKept, isToHandOver } from '../../shared/lost-found/keeping.ts';
import type { LostItem } from '../../shared/lost-found/lost-item.ts';
import { useHostNow } from '../call/use-host-now.ts';
import { useQueryOf } from '../call/use-query-of.ts';
import { StateMark } from '../design/state-mark.tsx';
import { useColleagueName } from '../first-contact/people.tsx';
import { storeCalls } from '../store/calls.ts';

interface ItemProps {
  readonly item: LostItem;
  readonly keepDays: number;
}

/** How a found thing stands: kept, kept too long, returned or handed over. */
export function ItemState({ item: { life, foundAt }, keepDays }: ItemProps): ReactNode {
  const { t } = useTranslation('lost-found');
  const now = useHostNow();
  if (life.state !== 'kept') return <StateMark state="done">{t(`states.${life.state}`)}</StateMark>;
  return isToHandOver(foundAt, now, keepDays) ? (
    <StateMark state="over-limit">{t('states.due')}</StateMark>
  ) : (
    <StateMark state="held">{t('states.kept')}</StateMark>
  );
}

/** 已保管几天, while it is kept. */
export function DaysKept({ item: { life, foundAt } }: Pick<ItemProps, 'item'>): ReactNode {
  const { t } = useTranslation('lost-found');
  const now = useHostNow();
  return life.state === 'kept' && t('facts.days', { count: daysKept(foundAt, now) });
}

/** Where it was found: at a counter, a place, or both. */
export function usePlaceWords(): (item: Pick<LostItem, 'counterId' | 'place'>) => string {
  const { t } = useTranslation('lost-found');
  const counters = useQueryOf(storeCalls.counters, {}).data ?? [];
  return ({ counterId, place }) => {
    const counter = counters.find(({ id }) => id === counterId);
    return [counter && t('facts.counter', { number: counter.number }), place].filter(Boolean).join(' ');
  };
}

/** 拾到人: one of the staff, or a customer. */
export function useFinderName(): (finderId: number | null) => string {
  const { t } = useTranslation('lost-found');
  const nameOf = useColleagueName();
  return (finderId) => (finderId === null ? t('facts.customer') : nameOf(finderId));
}
