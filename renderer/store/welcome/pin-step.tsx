import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PinField } from '../../staff/pin-field.tsx';
import { managerIn } from './set-up-problems.ts';
import type { StepProps } from './step-props.ts';
import classes from './wizard.module.css';

/** 首次登录: the PIN of the first store manager on the list, typed twice. */
export function PinStep({ draft, typedPin, typePin, problems: [problem], insisted }: StepProps): ReactNode {
  const { t } = useTranslation('store');
  const manager = managerIn(draft.people);
  const error = insisted && problem ? t(`welcome.problems.${problem.code}`) : undefined;
  const differ = problem?.code === 'pins-differ';
  return (
    <div className={classes['short']}>
      <PinField
        label={manager ? t('welcome.pin.who', { ...manager }) : t('welcome.pin.nobody')}
        description={t('welcome.pin.hint')}
        size="md"
        value={typedPin.pin}
        error={differ ? undefined : error}
        onChange={(pin) => typePin({ ...typedPin, pin })}
      />
      <PinField
        label={t('welcome.pin.again')}
        size="md"
        value={typedPin.again}
        error={differ ? error : undefined}
        onChange={(again) => typePin({ ...typedPin, again })}
      />
      <p className={classes['hint']}>{t('welcome.pin.notKept')}</p>
    </div>
  );
}
