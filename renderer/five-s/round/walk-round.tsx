import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Area } from '../../../shared/checklists/template.ts';
import { FinishPanel } from './finish-panel.tsx';
import { ItemCard } from './item-card.tsx';
import { RoundBar } from './round-bar.tsx';
import type { RoundItem } from './round-items.ts';
import type { Round } from './use-round.ts';
import classes from './walk-round.module.css';

/** 逐项: one item at a time, full width. The place after the last item is the end, where the round is handed in. */
export function WalkRound({ round }: { readonly round: Round }): ReactNode {
  const { t } = useTranslation('five-s');
  const { view, items } = round;
  const [place, setPlace] = useState(() => firstOpen(items, 0));
  const current = items[place];
  const go = (to: number): void => {
    setPlace(Math.min(items.length, Math.max(0, to)));
    window.scrollTo(0, 0);
  };
  const goToArea = ({ code }: Area): void => {
    const first = items.findIndex(({ item }) => item.areaCode === code);
    const open = items.findIndex(({ item, answer }) => item.areaCode === code && answer === null);
    go(open < 0 ? first : open);
  };
  return (
    <div className={classes['walk']}>
      <RoundBar areas={view.areas} items={items} current={current?.item.code ?? null} onArea={goToArea} />
      {current ? (
        <ItemCard
          key={current.item.code}
          one={current}
          area={view.areas.find(({ code }) => code === current.item.areaCode)}
          acts={round}
          onNext={() => go(place + 1)}
          onPrevious={() => go(place - 1)}
        />
      ) : (
        <FinishPanel round={round} onItem={(code) => go(items.findIndex(({ item }) => item.code === code))} />
      )}
      <div className={classes['steps']}>
        <Button variant="subtle" h="var(--target)" disabled={place === 0} onClick={() => go(place - 1)}>
          {current ? t('round.previous') : t('round.backToItems')}
        </Button>
        <span className={classes['place']}>{current && `${place + 1}/${items.length}`}</span>
        {current && (
          <Button
            variant={current.answer ? 'filled' : 'default'}
            h="var(--target)"
            onClick={() => go(place + 1)}
          >
            {place + 1 < items.length ? t('round.next') : t('round.toEnd')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Where one goes on: the first item from a place on that nobody has answered, or the end. */
function firstOpen(items: readonly RoundItem[], from: number): number {
  const open = items.findIndex(({ answer }, index) => index >= from && answer === null);
  return open < 0 ? items.length : open;
}
