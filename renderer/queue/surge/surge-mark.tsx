import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StateName } from '../../../shared/design/states.ts';
import type { SurgeLevel } from '../../../shared/queue/surge-level.ts';
import { StateMark } from '../../design/state-mark.tsx';

/** Each level has a shape of its own, for yellow and orange are told apart by more than colour. */
const shapeOf: Readonly<Record<SurgeLevel, StateName>> = {
  calm: 'in-time',
  yellow: 'nearly-over',
  orange: 'warning',
  red: 'over-limit',
};

export interface SurgeMarkProps {
  readonly level: SurgeLevel;
  readonly strong?: boolean;
}

/** 黄色预警, 橙色预警, 红色预警: a level by word, shape and colour. */
export function SurgeMark({ level, strong = false }: SurgeMarkProps): ReactNode {
  const { t } = useTranslation('queue');
  return (
    <StateMark state={shapeOf[level]} strong={strong}>
      {t(`surgeLevels.${level}`)}
    </StateMark>
  );
}
