import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { operatorThemes } from '../../../shared/store/hall.ts';
import { AccentSample } from '../../design/accent-sample.tsx';
import { ChoiceCards } from '../../design/choice-cards.tsx';
import type { StepProps } from './step-props.ts';

/** 运营商主题: the accent of all screens. The wizard itself shows the one that is chosen. */
export function ThemeStep({ draft, change }: StepProps): ReactNode {
  const { t } = useTranslation('store');
  return (
    <ChoiceCards
      legend={t('welcome.steps.theme')}
      legendHidden
      choices={operatorThemes.map((value) => ({
        value,
        label: t(`operatorThemes.${value}`),
        sample: <AccentSample operator={value} />,
      }))}
      value={draft.operatorTheme}
      onChange={(operatorTheme) => change({ operatorTheme })}
    />
  );
}
