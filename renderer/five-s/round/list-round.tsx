import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNameOf } from '../../store/use-name-of.ts';
import type { CountStep } from './count-keys.tsx';
import { FinishPanel } from './finish-panel.tsx';
import { ListRow } from './list-row.tsx';
import { RoundBar } from './round-bar.tsx';
import { hasFailed } from './round-items.ts';
import { useDigitKeys } from './use-digit-keys.ts';
import type { Round } from './use-round.ts';
import classes from './list-round.module.css';

/** 列表: every item as a row under its area, filled in by the keys 0 to 5, so that a paper sheet is keyed in within three minutes. */
export function ListRound({ round }: { readonly round: Round }): ReactNode {
  const { t } = useTranslation('five-s');
  const nameOf = useNameOf();
  const { items, view, answer } = round;
  const [place, setPlace] = useState(() =>
    Math.max(
      0,
      items.findIndex((one) => one.answer === null),
    ),
  );
  const [leavingOut, setLeavingOut] = useState(false);
  const current = items[place];
  const go = (to: number): void => {
    setLeavingOut(false);
    setPlace(Math.min(items.length, Math.max(0, to)));
  };
  const count = (problems: CountStep): void => {
    if (current) answer(current, { finding: { kind: 'counted', problems } });
    go(place + 1);
  };
  useDigitKeys({
    count,
    leaveOut: () => setLeavingOut(true),
    fix: () => {
      const last = hasFailed(current?.answer ?? null) ? current : items[place - 1];
      if (last && hasFailed(last.answer)) answer(last, { fixedOnSpot: !last.answer?.fixedOnSpot });
    },
    move: (by) => go(place + by),
  });
  const goTo = (code: string): void => go(items.findIndex(({ item }) => item.code === code));
  return (
    <div className={classes['list']}>
      <div className={classes['top']}>
        <RoundBar
          areas={view.areas}
          items={items}
          current={current?.item.code ?? null}
          onArea={({ code }) => go(items.findIndex(({ item }) => item.areaCode === code))}
        />
        <p className={classes['keys']}>{t('round.keys')}</p>
      </div>
      {view.areas.map((area) => (
        <section key={area.code} aria-label={t('round.listCaption', { area: nameOf(area.name) })}>
          <h2 className={classes['area']}>{nameOf(area.name)}</h2>
          <ul className={classes['rows']}>
            {items.map(
              (one, index) =>
                one.item.areaCode === area.code && (
                  <ListRow
                    key={one.item.code}
                    one={one}
                    acts={round}
                    isCurrent={index === place}
                    leavingOut={index === place && leavingOut}
                    onCurrent={() => go(index)}
                    onLeaveOut={setLeavingOut}
                    onAnswered={() => go(index + 1)}
                  />
                ),
            )}
          </ul>
        </section>
      ))}
      <FinishPanel round={round} onItem={goTo} />
    </div>
  );
}
