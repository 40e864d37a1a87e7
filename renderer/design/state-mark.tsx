import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StateName } from '../../shared/design/states.ts';
import { stateShapes } from './state-shapes.tsx';
import { toneOf } from './state-tone.ts';
import classes from './state-mark.module.css';

export interface StateMarkProps {
  readonly state: StateName;
  /** What stands beside the shape instead of the state's own word, such as `已超时 3 分`. */
  readonly children?: ReactNode;
  /** Heavier, where the state is the main thing of its row. */
  readonly strong?: boolean;
}

/** A state by colour, word and shape. */
export function StateMark({ state, children, strong = false }: StateMarkProps): ReactNode {
  const { t } = useTranslation('design');
  return (
    <span className={classes['mark']} data-tone={toneOf[state]} data-strong={strong || undefined}>
      <svg className={classes['shape']} viewBox="0 0 16 16" aria-hidden="true">
        {stateShapes[state]}
      </svg>
      <span>{children ?? t(`states.${state}`)}</span>
    </span>
  );
}
