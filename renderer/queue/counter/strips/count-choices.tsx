import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BusinessType } from '../../../../shared/store/business-type.ts';
import { useNameOf } from '../../../store/use-name-of.ts';
import { Choices, digitKey } from './choices.tsx';

export interface CountChoicesProps {
  readonly type: BusinessType;
  readonly onCount: (count: number) => void;
}

const fewest = [2, 3, 4, 5, 6, 7, 8, 9];

/** How many of a business: 空格 for one, a digit for more. */
export function CountChoices({ type, onCount }: CountChoicesProps): ReactNode {
  const { t } = useTranslation('queue');
  const nameOf = useNameOf();
  return (
    <>
      <p>{t('strips.business.count', { business: nameOf(type.name) })}</p>
      <Choices
        choices={[
          { key: 'Space', label: t('strips.business.one'), run: () => onCount(1) },
          ...fewest.map((count) => ({
            key: digitKey(count - 1),
            label: t('strips.business.times', { count }),
            run: () => onCount(count),
          })),
        ]}
      />
    </>
  );
}
