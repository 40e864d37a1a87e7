import { Button, Checkbox, NumberInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Counter, CounterValues } from '../../../shared/store/counter.ts';
import { localNameOf, nameIn } from '../../../shared/store/local-name.ts';
import type { Series } from '../../../shared/store/series.ts';
import { useCommand } from '../../call/use-command.ts';
import { EditForm } from '../../design/edit-form.tsx';
import { useEdited } from '../../design/use-edited.ts';
import { storeCalls } from '../calls.ts';
import { NameFields } from './name-fields.tsx';

interface CounterFieldValues {
  readonly number: number;
  readonly zh: string;
  readonly en: string;
  readonly series: string[];
}

function fieldsOf({ number, name, series }: CounterValues): CounterFieldValues {
  return { number, zh: name?.zh ?? '', en: name?.en ?? '', series };
}

function valuesOf({ number, zh, en, series }: CounterFieldValues): CounterValues {
  return { number, name: zh.trim() === '' ? null : localNameOf(zh, en), series };
}

export interface CounterEditorProps {
  readonly counter: Counter;
  readonly series: readonly Series[];
}

/** One counter: its number, its name where it has one, and the series that it serves. */
export function CounterEditor({ counter, series }: CounterEditorProps): ReactNode {
  const { t } = useTranslation('store');
  const { id, number, active } = counter;
  const edited = useEdited(fieldsOf(counter));
  const save = useCommand(storeCalls.changeCounter, {
    refusalShownInPlace: true,
    onDone: (saved) => edited.undo(fieldsOf(saved)),
  });
  const setActive = useCommand(storeCalls.setCounterActive);
  return (
    <EditForm
      title={t('pages.counters.counter', { number })}
      edited={edited}
      command={save}
      complete={edited.value.series.length > 0}
      onSave={(value) => save.mutate({ id, ...valuesOf(value) })}
      acts={
        <Button variant="default" onClick={() => setActive.mutate({ id, active: !active })}>
          {active ? t('pages.deactivate') : t('pages.reactivate')}
        </Button>
      }
    >
      <CounterFields value={edited.value} series={series} onChange={edited.change} />
    </EditForm>
  );
}

export interface NewCounterProps {
  /** The number that is proposed. */
  readonly number: number;
  readonly series: readonly Series[];
  readonly onAdded: (id: number) => void;
}

/** One more counter. */
export function NewCounter({ number, series, onAdded }: NewCounterProps): ReactNode {
  const { t } = useTranslation('store');
  const edited = useEdited<CounterFieldValues>({ number, zh: '', en: '', series: [] });
  const add = useCommand(storeCalls.addCounter, {
    refusalShownInPlace: true,
    onDone: ({ id }) => onAdded(id),
  });
  return (
    <EditForm
      title={t('pages.counters.new')}
      edited={edited}
      command={add}
      complete={edited.value.series.length > 0}
      onSave={(value) => add.mutate(valuesOf(value))}
    >
      <CounterFields value={edited.value} series={series} onChange={edited.change} />
    </EditForm>
  );
}

interface CounterFieldsProps {
  readonly value: CounterFieldValues;
  readonly series: readonly Series[];
  readonly onChange: (to: Partial<CounterFieldValues>) => void;
}

function CounterFields({ value, series: known, onChange }: CounterFieldsProps): ReactNode {
  const { t, i18n } = useTranslation('store');
  const { number, zh, en, series } = value;
  return (
    <>
      <NumberInput
        label={t('pages.counters.number')}
        min={1}
        max={99}
        clampBehavior="strict"
        allowDecimal={false}
        allowNegative={false}
        value={number}
        onChange={(to) => {
          if (typeof to === 'number') onChange({ number: to });
        }}
      />
      <Checkbox.Group
        label={t('pages.counters.serves')}
        value={series}
        onChange={(letters) => onChange({ series: inHallOrder(letters, known) })}
      >
        {known.map(({ letter, name }) => (
          <Checkbox key={letter} mt="xs" value={letter} label={`${letter} ${nameIn(name, i18n.language)}`} />
        ))}
      </Checkbox.Group>
      <NameFields
        label={t('pages.counters.name')}
        labelEn={t('pages.nameEn')}
        description={t('pages.counters.nameHint')}
        optional
        zh={zh}
        en={en}
        onChange={(zh, en) => onChange({ zh, en })}
      />
    </>
  );
}

function inHallOrder(letters: readonly string[], series: readonly Series[]): string[] {
  return series.map(({ letter }) => letter).filter((letter) => letters.includes(letter));
}
