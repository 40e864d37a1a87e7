import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { nameIn } from '../../../shared/store/local-name.ts';
import { presetSeries } from '../../../shared/store/presets.ts';
import { type Column, DataTable } from '../../design/data-table.tsx';
import { quietField } from '../../design/quiet-field.ts';
import { MinutesField } from '../minutes-field.tsx';
import { OriginWords } from '../origin-words.tsx';
import { originsOfChoice } from './choice-origins.ts';
import { type BusinessChoice, choiceByDefault } from './set-up-draft.ts';
import { businessTypeOf } from './set-up-of.ts';

export interface BusinessRowsProps {
  readonly businesses: readonly BusinessChoice[];
  readonly onChange: (changed: BusinessChoice) => void;
}

/** The preset businesses, each to be taken, left or changed in its row. */
export function BusinessRows({ businesses, onChange }: BusinessRowsProps): ReactNode {
  const { t } = useTranslation('store');
  return (
    <DataTable
      caption={t('welcome.businesses.caption')}
      columns={useBusinessColumns(onChange)}
      rows={businesses}
      rowKey={(choice) => choice.code}
    />
  );
}

function useBusinessColumns(onChange: (changed: BusinessChoice) => void): Column<BusinessChoice>[] {
  const { t, i18n } = useTranslation('store');
  const seriesChoices = presetSeries.map(({ letter, name }) => ({
    value: letter,
    label: `${letter} ${nameIn(name, i18n.language)}`,
  }));
  return [
    {
      title: t('welcome.businesses.offer'),
      cell: (choice) => (
        <Checkbox
          aria-label={t('welcome.businesses.offerOf', choice)}
          checked={choice.offered}
          onChange={({ currentTarget }) => onChange({ ...choice, offered: currentTarget.checked })}
        />
      ),
    },
    {
      title: t('welcome.businesses.name'),
      cell: (choice) => (
        <TextInput
          classNames={quietField}
          description={inOtherLanguage(choice, i18n.language)}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          aria-label={t('welcome.businesses.nameOf', choice)}
          aria-invalid={choice.offered && choice.name.trim() === ''}
          disabled={!choice.offered}
          w="15rem"
          value={choice.name}
          onChange={({ currentTarget }) => onChange({ ...choice, name: currentTarget.value })}
        />
      ),
    },
    {
      title: t('welcome.businesses.series'),
      cell: (choice) => (
        <NativeSelect
          classNames={quietField}
          aria-label={t('welcome.businesses.seriesOf', choice)}
          disabled={!choice.offered}
          w="8.5rem"
          data={seriesChoices}
          value={choice.series}
          onChange={({ currentTarget }) => onChange({ ...choice, series: currentTarget.value })}
        />
      ),
    },
    {
      title: t('welcome.businesses.target'),
      align: 'number',
      cell: (choice) => (
        <MinutesField
          label={t('welcome.businesses.targetOf', choice)}
          disabled={!choice.offered}
          value={choice.targetMinutes}
          onChange={(targetMinutes) => onChange({ ...choice, targetMinutes })}
        />
      ),
    },
    {
      title: t('welcome.businesses.limit'),
      align: 'number',
      cell: (choice) => (
        <MinutesField
          label={t('welcome.businesses.limitOf', choice)}
          disabled={!choice.offered}
          value={choice.limitMinutes}
          onChange={(limitMinutes) => onChange({ ...choice, limitMinutes })}
        />
      ),
    },
    {
      title: t('welcome.businesses.origin'),
      cell: (choice) => <ChoiceOrigin choice={choice} onChange={onChange} />,
    },
  ];
}

/** What a business is called in a language that is not the one of the field; nothing where that is the same. */
function inOtherLanguage(choice: BusinessChoice, language: string): string | undefined {
  const { name } = businessTypeOf(choice);
  const words = nameIn(name, language);
  return words === name.zh ? undefined : words;
}

interface ChoiceOriginProps {
  readonly choice: BusinessChoice;
  readonly onChange: (changed: BusinessChoice) => void;
}

/** Where the row comes from; once it has been changed, the way back. */
function ChoiceOrigin({ choice, onChange }: ChoiceOriginProps): ReactNode {
  const { t } = useTranslation('store');
  const origins = originsOfChoice(choice);
  const changed = Object.values(origins).includes('store');
  return (
    <>
      <OriginWords origins={origins} />
      {changed && choice.offered && (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={t('welcome.businesses.toDefaultOf', choice)}
          onClick={() => onChange(choiceByDefault(choice.code))}
        >
          {t('welcome.businesses.toDefault')}
        </Button>
      )}
    </>
  );
}
