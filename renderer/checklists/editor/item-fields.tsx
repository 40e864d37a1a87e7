import { Checkbox, NativeSelect, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Area,
  type ChecklistItem,
  type ItemWords,
  categories,
  frequencies,
  photoRules,
  weights,
} from '../../../shared/checklists/template.ts';
import { FieldPair } from '../../design/field-pair.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import classes from './editor.module.css';

export interface ItemFieldsProps {
  readonly item: ChecklistItem;
  readonly areas: readonly Area[];
  readonly onChange: (to: Partial<Omit<ChecklistItem, 'code'>>) => void;
}

/** What can be set of an item. Its code stays: past checks know it by that. */
export function ItemFields({ item, areas, onChange }: ItemFieldsProps): ReactNode {
  const { t } = useTranslation('checklists');
  const nameOf = useNameOf();
  return (
    <div className={classes['form']}>
      <WordsField
        label={t('editor.item')}
        words={item.text}
        onChange={(text) => text && onChange({ text })}
      />
      <WordsField
        label={t('editor.standard')}
        words={item.standard}
        onChange={(standard) => onChange({ standard })}
      />
      <FieldPair>
        <Choice
          label={t('editor.area')}
          choices={areas.map(({ code, name }) => [code, `${code} ${nameOf(name)}`])}
          value={item.areaCode}
          onChange={(areaCode) => onChange({ areaCode })}
        />
        <Choice
          label={t('editor.category')}
          choices={categories.map((one) => [one, t(`categories.c${one}`)])}
          value={item.category}
          onChange={(category) => onChange({ category })}
        />
      </FieldPair>
      <FieldPair>
        <Choice
          label={t('editor.weight')}
          choices={weights.map((one) => [one, String(one)])}
          value={item.weight}
          onChange={(weight) => onChange({ weight })}
        />
        <Choice
          label={t('editor.frequency')}
          choices={frequencies.map((one) => [one, t(`frequencies.${one}`)])}
          value={item.frequency}
          onChange={(frequency) => onChange({ frequency })}
        />
      </FieldPair>
      <Choice
        label={t('editor.photo')}
        choices={photoRules.map((one) => [one, t(`photoRules.${one}`)])}
        value={item.photoRule}
        onChange={(photoRule) => onChange({ photoRule })}
      />
      <Checkbox
        label={t('editor.veto')}
        description={t('editor.vetoMeans')}
        checked={item.veto}
        onChange={({ currentTarget }) => onChange({ veto: currentTarget.checked })}
      />
    </div>
  );
}

interface WordsFieldProps {
  readonly label: string;
  readonly words: ItemWords | null;
  /** Null where nothing is left of it. */
  readonly onChange: (words: ItemWords | null) => void;
}

/** A sentence in Chinese, and in English beside one. */
function WordsField({ label, words, onChange }: WordsFieldProps): ReactNode {
  const { t } = useTranslation('checklists');
  const [zh, en] = [words?.zh ?? '', words?.en ?? ''];
  const written = (nextZh: string, nextEn: string): void => {
    if (nextZh === '') onChange(null);
    else onChange(nextEn === '' ? { zh: nextZh } : { zh: nextZh, en: nextEn });
  };
  return (
    <>
      <Textarea
        label={label}
        autosize
        maxLength={200}
        value={zh}
        onChange={({ currentTarget }) => written(currentTarget.value, en)}
      />
      {zh !== '' && (
        <Textarea
          label={t('editor.inEnglish', { what: label })}
          autosize
          maxLength={300}
          value={en}
          onChange={({ currentTarget }) => written(zh, currentTarget.value)}
        />
      )}
    </>
  );
}

interface ChoiceProps<T extends string | number> {
  readonly label: string;
  readonly choices: readonly (readonly [value: T, words: string])[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

function Choice<T extends string | number>({ label, choices, value, onChange }: ChoiceProps<T>): ReactNode {
  return (
    <NativeSelect
      label={label}
      data={choices.map(([one, words]) => ({ value: String(one), label: words }))}
      value={String(value)}
      onChange={({ currentTarget }) => {
        const chosen = choices.find(([one]) => String(one) === currentTarget.value);
        if (chosen) onChange(chosen[0]);
      }}
    />
  );
}
