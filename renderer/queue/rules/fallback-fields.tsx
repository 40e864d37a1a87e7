import { Checkbox, Fieldset, Input, NumberInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { waitTargetMinutes } from '../../../shared/queue/settings.ts';
import type { Series } from '../../../shared/store/series.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import { useSetting } from '../../store/use-setting.ts';
import type { RuleValues } from './counter-rules.ts';
import classes from './counter-rules.module.css';

export interface FallbackFieldsProps {
  /** Those that the counter can help with. */
  readonly series: readonly Series[];
  readonly fallbacks: RuleValues['fallbacks'];
  /** A series is helped after so many minutes, or no longer (null). */
  readonly onChange: (seriesId: number, afterMinutes: number | null) => void;
}

/** Which series the counter helps with, each after how long a wait: the hall's target unless somebody changes it. */
export function FallbackFields({ series, fallbacks, onChange }: FallbackFieldsProps): ReactNode {
  const { t } = useTranslation('queue');
  const nameOf = useNameOf();
  const target = useSetting(waitTargetMinutes);
  return (
    <Fieldset
      variant="unstyled"
      classNames={{ legend: classes['legend'] ?? '' }}
      legend={t('rules.fallbacks')}
    >
      <Input.Description>
        {series.length > 0 ? t('rules.fallbacksHint') : t('rules.servesAll')}
      </Input.Description>
      {series.map(({ id, letter, name }) => {
        const helped = fallbacks.find(({ seriesId }) => seriesId === id);
        return (
          <div key={id} className={classes['fallback']}>
            <Checkbox
              label={`${letter} ${nameOf(name)}`}
              checked={helped !== undefined}
              onChange={({ currentTarget }) => onChange(id, currentTarget.checked ? target : null)}
            />
            {helped && (
              <NumberInput
                label={t('rules.afterMinutes', { letter })}
                min={0}
                max={240}
                clampBehavior="strict"
                allowDecimal={false}
                allowNegative={false}
                value={helped.afterMinutes}
                onChange={(to) => {
                  if (typeof to === 'number') onChange(id, to);
                }}
              />
            )}
          </div>
        );
      })}
    </Fieldset>
  );
}
