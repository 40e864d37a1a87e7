import { ActionIcon, Button, NumberInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { VolumeStep } from '../../../../shared/queue/volume.ts';
import { TimeField } from '../../../design/time-field.tsx';
import { type PlacedStep, placed } from './rule-values.ts';
import classes from './volume-fields.module.css';

const mostSteps = 8;

export interface VolumeFieldsProps {
  readonly steps: readonly PlacedStep[];
  readonly onChange: (steps: readonly PlacedStep[]) => void;
}

/** How loud from which time of the day on. */
export function VolumeFields({ steps, onChange }: VolumeFieldsProps): ReactNode {
  const { t } = useTranslation('queue');
  const put = (to: readonly VolumeStep[]): void => onChange(placed(to));
  return (
    <fieldset className={classes['volumes']}>
      <legend>{t('announcements.volumes')}</legend>
      <ul>
        {steps.map((step) => (
          <li key={step.place} className={classes['step']}>
            <StepFields
              step={step}
              nth={step.place + 1}
              onChange={(to) => put(steps.map((one) => (one === step ? to : one)))}
            />
            {steps.length > 1 && (
              <ActionIcon
                variant="subtle"
                aria-label={t('announcements.dropStep', { nth: step.place + 1 })}
                onClick={() => put(steps.filter((one) => one !== step))}
              >
                <svg className={classes['cross']} viewBox="0 0 16 16" aria-hidden="true">
                  <path d="M4 4l8 8M12 4l-8 8" />
                </svg>
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
      {steps.length < mostSteps && (
        <Button variant="default" onClick={() => put([...steps, { from: '18:00', percent: 60 }])}>
          {t('announcements.addStep')}
        </Button>
      )}
    </fieldset>
  );
}

interface StepFieldsProps {
  readonly step: VolumeStep;
  readonly nth: number;
  readonly onChange: (to: VolumeStep) => void;
}

function StepFields({ step, nth, onChange }: StepFieldsProps): ReactNode {
  const { t } = useTranslation('queue');
  return (
    <>
      <span>{t('announcements.from')}</span>
      <TimeField
        label={t('announcements.fromNth', { nth })}
        wrong={!/^([01]\d|2[0-3]):[0-5]\d$/.test(step.from)}
        value={step.from}
        onChange={(from) => onChange({ ...step, from })}
      />
      <NumberInput
        aria-label={t('announcements.volumeNth', { nth })}
        min={0}
        max={100}
        step={5}
        suffix=" %"
        clampBehavior="strict"
        allowDecimal={false}
        value={step.percent}
        onChange={(percent) => onChange({ ...step, percent: Number(percent) })}
      />
    </>
  );
}
