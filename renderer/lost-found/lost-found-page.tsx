import { SegmentedControl } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { isToHandOver } from '../../shared/lost-found/keeping.ts';
import type { LostItem } from '../../shared/lost-found/lost-item.ts';
import { useHostNow } from '../call/use-host-now.ts';
import { useQueryOf } from '../call/use-query-of.ts';
import { Folded } from '../design/folded.tsx';
import { useScale } from '../design/use-compact.ts';
import { useMomentText } from '../design/use-moment-text.ts';
import { Page } from '../design/page.tsx';
import { PageTitle } from '../design/page-title.tsx';
import { QueryStates } from '../design/query-states.tsx';
import classes from '../first-contact/list/list.module.css';
import { Colleagues } from '../first-contact/people.tsx';
import { yuanText } from '../../shared/special-service/yuan.ts';
import { useMay } from '../staff/who-is-here.ts';
import { itemHref } from './addresses.ts';
import { lostFoundCalls } from './calls.ts';
import { FoundForm } from './found-form.tsx';
import { DaysKept, ItemState, useFinderName, usePlaceWords } from './item-words.tsx';

const lists = ['kept', 'ended'] as const;

/** 失物招领 (A21): what is kept and for how long, and what became of the rest. */
export function LostFoundPage(): ReactNode {
  const { t } = useTranslation('lost-found');
  const may = useMay();
  const [, go] = useLocation();
  const [list, setList] = useState<(typeof lists)[number]>('kept');
  const items = useQueryOf(lostFoundCalls.items, { list }, { placeholderData: (before) => before });
  return (
    <Page scale={useScale()}>
      <PageTitle title={t('page.title')} sentence={<KeptSentence />} />
      <Colleagues>
        <>
          {may(lostFoundCalls.recordItem) && (
            <Folded title={t('found.open')}>
              <FoundForm onRecorded={(id) => go(itemHref(id))} />
            </Folded>
          )}
          <SegmentedControl
            aria-label={t('page.list')}
            className={classes['lists'] ?? ''}
            value={list}
            onChange={setList}
            data={lists.map((value) => ({ value, label: t(`lists.${value}`) }))}
          />
          <QueryStates query={items} isEmpty={(found) => found.items.length === 0} empty={t(`empty.${list}`)}>
            {(found) => (
              <>
                <ul className={classes['list']}>
                  {found.items.map((item) => (
                    <li key={item.id}>
                      <ItemRow item={item} keepDays={found.keepDays} />
                    </li>
                  ))}
                </ul>
                {found.total > found.items.length && (
                  <p>{t('page.cut', { shown: found.items.length, total: found.total })}</p>
                )}
              </>
            )}
          </QueryStates>
        </>
      </Colleagues>
    </Page>
  );
}

/** How much is kept, and how much of it for too long. */
function KeptSentence(): ReactNode {
  const { t } = useTranslation('lost-found');
  const now = useHostNow();
  const kept = useQueryOf(lostFoundCalls.items, { list: 'kept', limit: 500 }).data;
  if (!kept) return null;
  if (kept.total === 0) return t('page.none');
  const due = kept.items.filter(({ foundAt }) => isToHandOver(foundAt, now, kept.keepDays)).length;
  return due === 0
    ? t('page.sentence', { count: kept.total })
    : t('page.due', { count: kept.total, due, days: kept.keepDays });
}

function ItemRow({ item, keepDays }: { readonly item: LostItem; readonly keepDays: number }): ReactNode {
  const { t } = useTranslation('lost-found');
  const placeWords = usePlaceWords();
  const finderName = useFinderName();
  const momentText = useMomentText();
  const { id, what, cash, foundAt, finderId, life } = item;
  return (
    <Link className={classes['row']} href={itemHref(id)}>
      <span className={classes['what']}>
        <span className={classes['matter']}>{what}</span>
        <span className={classes['soft']}>
          {[
            cash === null ? null : t('facts.cash', { amount: yuanText(cash) }),
            placeWords(item),
            momentText(foundAt),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      <span className={classes['soft']}>{finderName(finderId)}</span>
      <ItemState item={item} keepDays={keepDays} />
      <span className={classes['soft']}>
        {life.state === 'kept' ? <DaysKept item={item} /> : momentText(life.endedAt)}
      </span>
    </Link>
  );
}
