import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { outletTypes } from '../../../shared/store/hall.ts';
import { ChoiceCards } from '../../design/choice-cards.tsx';
import type { StepProps } from './step-props.ts';
import classes from './wizard.module.css';

/** 营业厅: name, code and kind of outlet. */
export function HallStep({ draft, change, problems, insisted }: StepProps): ReactNode {
  const { t } = useTranslation('store');
  const errorOf = (field: 'name' | 'code'): string | undefined => {
    const problem = problems.find(({ code }) => code.startsWith(field));
    return problem && (insisted || problem.code !== `${field}-missing`)
      ? t(`welcome.problems.${problem.code}`)
      : undefined;
  };
  return (
    <>
      <div className={classes['short']}>
        <TextInput
          label={t('welcome.hall.name')}
          placeholder={t('welcome.hall.namePlaceholder')}
          size="md"
          value={draft.name}
          error={errorOf('name')}
          onChange={({ currentTarget }) => change({ name: currentTarget.value })}
        />
        <TextInput
          label={t('welcome.hall.nameEn')}
          value={draft.nameEn}
          onChange={({ currentTarget }) => change({ nameEn: currentTarget.value })}
        />
        <TextInput
          label={t('welcome.hall.code')}
          description={t('welcome.hall.codeHint')}
          styles={{ wrapper: { maxWidth: '12rem' } }}
          value={draft.code}
          error={errorOf('code')}
          onChange={({ currentTarget }) => change({ code: currentTarget.value })}
        />
      </div>
      <ChoiceCards
        legend={t('welcome.hall.outletType')}
        choices={outletTypes.map((value) => ({ value, label: t(`outletTypes.${value}`) }))}
        value={draft.outletType}
        onChange={(outletType) => change({ outletType })}
      />
    </>
  );
}
