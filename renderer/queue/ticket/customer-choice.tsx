import { VisuallyHidden } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { TimeField } from '../../design/time-field.tsx';
import { type CustomerDraft, customerKinds } from './asked-class.ts';
import classes from './customer-choice.module.css';

export interface CustomerChoiceProps {
  /** Whose class it is, for those who hear it. */
  readonly legend: string;
  readonly value: CustomerDraft;
  readonly onChange: (value: CustomerDraft) => void;
}

/** Who the customer is, in one tap; an appointment asks for its time. */
export function CustomerChoice({ legend, value, onChange }: CustomerChoiceProps): ReactNode {
  const { t } = useTranslation('queue');
  const name = useId();
  return (
    <fieldset className={classes['customer']}>
      <VisuallyHidden component="legend">{legend}</VisuallyHidden>
      <div className={classes['kinds']}>
        {customerKinds.map((kind) => (
          <label key={kind} className={classes['kind']}>
            <input
              type="radio"
              name={name}
              value={kind}
              checked={kind === value.kind}
              onChange={() => onChange({ ...value, kind })}
            />
            {t(`customerKinds.${kind}`)}
          </label>
        ))}
      </div>
      {value.kind === 'appointment' && (
        <TimeField
          label={t('greeter.appointmentAt')}
          value={value.time}
          wrong={!isTimeBegun(value.time)}
          onChange={(time) => onChange({ ...value, time })}
        />
      )}
    </fieldset>
  );
}

/** Whether it is a time of day, or may still become one. */
function isTimeBegun(text: string): boolean {
  return /^(([01]?\d?|2[0-3]?)(:?[0-5]?\d?)?)$/.test(text);
}
