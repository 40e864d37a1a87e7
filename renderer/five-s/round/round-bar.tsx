import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Area } from '../../../shared/checklists/template.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import { type RoundItem, hasFailed } from './round-items.ts';
import classes from './round-bar.module.css';

export interface RoundBarProps {
  readonly areas: readonly Area[];
  readonly items: readonly RoundItem[];
  /** The code of the item that is shown. */
  readonly current: string | null;
  /** Goes to the first item of an area that is still to be looked at. */
  readonly onArea: (area: Area) => void;
}

/** The route through the hall: a group of ticks for each area, filled as it is walked, with dots where something failed last time. */
export function RoundBar({ areas, items, current, onArea }: RoundBarProps): ReactNode {
  const { t } = useTranslation('five-s');
  const nameOf = useNameOf();
  return (
    <nav className={classes['bar']}>
      {areas.map((area) => {
        const here = items.filter(({ item }) => item.areaCode === area.code);
        const answered = here.filter(({ answer }) => answer !== null).length;
        const failed = here.filter(({ failedLast }) => failedLast).length;
        const words = t('round.areaProgress', { area: nameOf(area.name), answered, asked: here.length });
        const isCurrent = here.some(({ item }) => item.code === current);
        return (
          <AreaGroup
            key={area.code}
            label={failed > 0 ? `${words}${t('round.areaFailed', { count: failed })}` : words}
            isCurrent={isCurrent}
            onPress={() => onArea(area)}
          >
            {here.map((one) => (
              <span
                key={one.item.code}
                className={classes['tick']}
                data-state={tickState(one)}
                data-current={one.item.code === current || undefined}
                data-failed-last={one.failedLast || undefined}
              />
            ))}
          </AreaGroup>
        );
      })}
    </nav>
  );
}

interface AreaGroupProps {
  readonly label: string;
  readonly isCurrent: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** Where one is stays in view, however long the route. */
function AreaGroup({ label, isCurrent, onPress, children }: AreaGroupProps): ReactNode {
  const group = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isCurrent) group.current?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [isCurrent]);
  return (
    <button
      ref={group}
      type="button"
      className={classes['area']}
      aria-label={label}
      aria-current={isCurrent ? 'step' : undefined}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

function tickState({ answer }: RoundItem): 'open' | 'fine' | 'failed' | 'left-out' {
  if (!answer) return 'open';
  if (answer.finding.kind === 'not-applicable') return 'left-out';
  return hasFailed(answer) ? 'failed' : 'fine';
}
