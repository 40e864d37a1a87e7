import { SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Shift } from '../../../shared/staff/shift.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import classes from './roster.module.css';
import type { Tap } from './use-roster-taps.ts';

export interface TapChoiceProps {
  readonly shifts: readonly Shift[];
  readonly tap: Tap;
  readonly onTap: (tap: Tap) => void;
}

/** What a tap does: swap two cells, or fill in one shift after another. Each shift shows the digit that plans it. */
export function TapChoice({ shifts, tap, onTap }: TapChoiceProps): ReactNode {
  const { t } = useTranslation('staff');
  const nameOf = useNameOf();
  const filled = tap.kind === 'fill' ? shifts.find(({ id }) => id === tap.shiftId) : undefined;
  return (
    <div className={classes['line']}>
      <SegmentedControl
        aria-label={t('roster.grid.act')}
        value={tap.kind === 'swap' ? 'swap' : String(tap.shiftId)}
        onChange={(value) => onTap(tapOf(value))}
        data={[
          { value: 'swap', label: t('roster.grid.brushOff') },
          ...shifts.map(({ id, name }, index) => ({
            value: String(id),
            label: index < 9 ? `${index + 1} ${nameOf(name)}` : nameOf(name),
          })),
          { value: 'null', label: t('roster.grid.clear') },
        ]}
      />
      <p className={classes['hint']}>
        {filled ? t('roster.grid.brushHint', { shift: nameOf(filled.name) }) : t('roster.grid.hint')}
      </p>
    </div>
  );
}

function tapOf(value: string): Tap {
  if (value === 'swap') return { kind: 'swap' };
  return { kind: 'fill', shiftId: value === 'null' ? null : Number(value) };
}
