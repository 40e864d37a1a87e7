import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Counter } from '../../shared/store/counter.ts';
import {
  type ListedStation,
  type StationPurpose,
  type StationValues,
  deskStationId,
  stationPurposes,
} from '../../shared/stations/station.ts';
import { useCommand } from '../call/use-command.ts';
import { EditForm } from '../design/edit-form.tsx';
import { useEdited } from '../design/use-edited.ts';
import { stationsCalls } from './calls.ts';
import classes from './pairing-section.module.css';
import { PairingSection } from './pairing-section.tsx';

function valuesOf({ name, purpose, counterId }: StationValues): StationValues {
  return { name, purpose, counterId };
}

export interface StationEditorProps {
  readonly station: ListedStation;
  readonly counters: readonly Counter[];
}

/** One screen of the store: its name, what it is for, and the counter that it stands at. */
export function StationEditor({ station, counters }: StationEditorProps): ReactNode {
  const { t } = useTranslation('stations');
  const { id, name, active } = station;
  const isDesk = id === deskStationId;
  const edited = useEdited(valuesOf(station));
  const save = useCommand(stationsCalls.change, {
    refusalShownInPlace: true,
    onDone: (saved) => edited.undo(valuesOf(saved)),
  });
  const setActive = useCommand(stationsCalls.setActive);
  return (
    <div className={classes['editor']}>
      <EditForm
        title={name}
        edited={edited}
        command={save}
        complete={isComplete(edited.value)}
        onSave={(values) => save.mutate({ id, ...values })}
        acts={
          isDesk ? (
            <p>{t('deskHint')}</p>
          ) : (
            <Button variant="default" onClick={() => setActive.mutate({ id, active: !active })}>
              {active ? t('deactivate') : t('reactivate')}
            </Button>
          )
        }
      >
        <StationFields
          value={edited.value}
          counters={counters}
          purposeFixed={isDesk}
          onChange={edited.change}
        />
      </EditForm>
      {!isDesk && active && <PairingSection station={station} />}
    </div>
  );
}

export interface NewStationProps {
  readonly counters: readonly Counter[];
  readonly onAdded: (id: number) => void;
}

/** One more screen. */
export function NewStation({ counters, onAdded }: NewStationProps): ReactNode {
  const { t } = useTranslation('stations');
  const edited = useEdited<StationValues>({ name: '', purpose: 'counter', counterId: null });
  const add = useCommand(stationsCalls.add, {
    refusalShownInPlace: true,
    onDone: ({ id }) => onAdded(id),
  });
  return (
    <EditForm
      title={t('new')}
      edited={edited}
      command={add}
      complete={isComplete(edited.value)}
      onSave={(values) => add.mutate(values)}
    >
      <StationFields value={edited.value} counters={counters} onChange={edited.change} />
    </EditForm>
  );
}

function isComplete({ name, purpose, counterId }: StationValues): boolean {
  return name.trim() !== '' && (purpose !== 'counter' || counterId !== null);
}

/** The screens that may stand at a counter. */
const atCounters: ReadonlySet<StationPurpose> = new Set(['counter', 'rating']);

interface StationFieldsProps {
  readonly value: StationValues;
  readonly counters: readonly Counter[];
  readonly purposeFixed?: boolean;
  readonly onChange: (to: Partial<StationValues>) => void;
}

function StationFields({ value, counters, purposeFixed = false, onChange }: StationFieldsProps): ReactNode {
  const { t } = useTranslation('stations');
  const { name, purpose, counterId } = value;
  const choosePurpose = (chosen: StationPurpose): void =>
    onChange({ purpose: chosen, counterId: atCounters.has(chosen) ? counterId : null });
  return (
    <>
      <TextInput
        label={t('name')}
        value={name}
        onChange={({ currentTarget }) => onChange({ name: currentTarget.value })}
      />
      <NativeSelect
        label={t('purpose')}
        disabled={purposeFixed}
        data={stationPurposes
          .filter((one) => one !== 'desk' || purpose === 'desk')
          .map((one) => ({ value: one, label: t(`purposes.${one}`) }))}
        value={purpose}
        onChange={({ currentTarget }) => choosePurpose(currentTarget.value as StationPurpose)}
      />
      {atCounters.has(purpose) && (
        <NativeSelect
          label={t('counter')}
          data={[
            { value: '', label: t('chooseCounter') },
            ...counters.map(({ id, number }) => ({
              value: String(id),
              label: t('counterNumber', { number }),
            })),
          ]}
          value={counterId === null ? '' : String(counterId)}
          onChange={({ currentTarget: { value } }) =>
            onChange({ counterId: value === '' ? null : Number(value) })
          }
        />
      )}
    </>
  );
}
