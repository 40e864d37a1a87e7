import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { movedBy } from './moved-by.ts';

export interface MoveButtonsProps {
  readonly id: number;
  /** The ids of all records in their order. */
  readonly order: readonly number[];
  readonly onMove: (ids: number[]) => void;
}

/** Moves a record a place up or down in its list. */
export function MoveButtons({ id, order, onMove }: MoveButtonsProps): ReactNode {
  const { t } = useTranslation('store');
  const earlier = movedBy(order, id, -1);
  const later = movedBy(order, id, 1);
  return (
    <>
      <Button variant="default" disabled={!earlier} onClick={() => earlier && onMove(earlier)}>
        {t('pages.up')}
      </Button>
      <Button variant="default" disabled={!later} onClick={() => later && onMove(later)}>
        {t('pages.down')}
      </Button>
    </>
  );
}
