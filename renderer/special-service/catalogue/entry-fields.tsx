import { Checkbox, NumberInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { serviceModes } from '../../../shared/special-service/catalogue.ts';
import { riskProcesses } from '../../../shared/special-service/risk-processes.ts';
import { FieldPair } from '../../design/field-pair.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import classes from './catalogue.module.css';
import { type EntryDraft, newLevel, newMaterial, noWords } from './entry-draft.ts';
import { LevelFields } from './level-fields.tsx';
import { LineList } from './line-list.tsx';
import { MaterialFields } from './material-fields.tsx';
import { WordsFields } from './words-fields.tsx';

export interface EntryFieldsProps {
  readonly value: EntryDraft;
  /** True for the material list of an ordinary business, which has no case. */
  readonly listOnly: boolean;
  readonly onChange: (to: Partial<EntryDraft>) => void;
}

/** All that an entry of the catalogue says. */
export function EntryFields({ value, listOnly, onChange }: EntryFieldsProps): ReactNode {
  const { t } = useTranslation('special-service');
  return (
    <>
      <WordsFields
        label={t('catalogue.parts.name')}
        value={value.name}
        onChange={(name) => onChange({ name })}
      />
      {!listOnly && <Terms value={value} onChange={onChange} />}
      <LineList
        legend={t('catalogue.parts.materials')}
        add={t('catalogue.addMaterial')}
        lines={value.materials}
        blank={newMaterial}
        most={30}
        onChange={(materials) => onChange({ materials })}
        fields={(line, change, at) => <MaterialFields line={line} number={at + 1} onChange={change} />}
      />
      {!listOnly && <Handling value={value} onChange={onChange} />}
      <WordsLines part="notes" most={3} value={value} onChange={onChange} />
      <Risks value={value} onChange={onChange} />
    </>
  );
}

type PartProps = Omit<EntryFieldsProps, 'listOnly'>;

/** How it is done, and in which time. */
function Terms({ value, onChange }: PartProps): ReactNode {
  const { t } = useTranslation('special-service');
  return (
    <>
      <fieldset className={classes['lines']}>
        <legend>{t('catalogue.parts.modes')}</legend>
        <div className={classes['checks']}>
          {serviceModes.map((mode) => (
            <Checkbox
              key={mode}
              label={t(`modes.${mode}`)}
              checked={value.modes.includes(mode)}
              onChange={({ currentTarget: { checked } }) =>
                onChange({
                  modes: serviceModes.filter((one) => (one === mode ? checked : value.modes.includes(one))),
                })
              }
            />
          ))}
        </div>
      </fieldset>
      <FieldPair>
        <Count
          label={t('catalogue.parts.counterMinutes')}
          range={[1, 600]}
          value={value.counterMinutes}
          onChange={(counterMinutes) => onChange({ counterMinutes })}
        />
        <Count
          label={t('catalogue.parts.promisedDays')}
          range={[0, 60]}
          value={value.promisedDays}
          onChange={(promisedDays) => onChange({ promisedDays })}
        />
      </FieldPair>
      <Checkbox
        label={t('catalogue.parts.money')}
        description={t('catalogue.moneyHelp')}
        checked={value.money}
        onChange={({ currentTarget }) => onChange({ money: currentTarget.checked })}
      />
    </>
  );
}

/** What is ticked off, who approves, and what the slip says. */
function Handling({ value, onChange }: PartProps): ReactNode {
  const { t } = useTranslation('special-service');
  return (
    <>
      <WordsLines part="work" most={20} value={value} onChange={onChange} />
      <LineList
        legend={t('catalogue.parts.approvals')}
        add={t('catalogue.addLevel')}
        lines={value.approvals}
        blank={newLevel}
        most={6}
        onChange={(approvals) => onChange({ approvals })}
        fields={(line, change, at) => <LevelFields line={line} number={at + 1} onChange={change} />}
      />
      <WordsLines part="slipFields" most={12} value={value} onChange={onChange} />
    </>
  );
}

interface WordsLinesProps extends PartProps {
  readonly part: 'work' | 'slipFields' | 'notes';
  readonly most: number;
}

function WordsLines({ part, most, value, onChange }: WordsLinesProps): ReactNode {
  const { t } = useTranslation('special-service');
  return (
    <LineList
      legend={t(`catalogue.parts.${part}`)}
      add={t('catalogue.addLine')}
      lines={value[part]}
      blank={noWords}
      most={most}
      onChange={(lines) => onChange({ [part]: lines })}
      fields={(line, change, at) => (
        <WordsFields
          label={t('catalogue.lineOf', { list: t(`catalogue.parts.${part}`), number: at + 1 })}
          value={line}
          onChange={change}
        />
      )}
    />
  );
}

/** 风险点: which of the hall's processes it touches. */
function Risks({ value, onChange }: PartProps): ReactNode {
  const { t } = useTranslation('special-service');
  const nameOf = useNameOf();
  return (
    <fieldset className={classes['lines']}>
      <legend>{t('catalogue.parts.riskProcesses')}</legend>
      <div className={classes['checks']}>
        {riskProcesses.map((name, at) => (
          <Checkbox
            key={name.zh}
            label={nameOf(name)}
            checked={value.riskProcesses.includes(at + 1)}
            onChange={({ currentTarget: { checked } }) =>
              onChange({
                riskProcesses: riskProcesses.flatMap((_name, place) =>
                  (place === at ? checked : value.riskProcesses.includes(place + 1)) ? [place + 1] : [],
                ),
              })
            }
          />
        ))}
      </div>
    </fieldset>
  );
}

interface CountProps {
  readonly label: string;
  readonly range: readonly [least: number, most: number];
  readonly value: number | null;
  readonly onChange: (count: number | null) => void;
}

function Count({ label, range: [min, max], value, onChange }: CountProps): ReactNode {
  const { t } = useTranslation('special-service');
  return (
    <NumberInput
      label={label}
      placeholder={t('catalogue.none')}
      min={min}
      max={max}
      clampBehavior="strict"
      allowDecimal={false}
      value={value ?? ''}
      onChange={(count) => onChange(typeof count === 'number' ? count : null)}
    />
  );
}
