import { Button, TextInput } from '@mantine/core';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommands } from '../../call/use-commands.ts';
import classes from '../../design/form.module.css';
import { useNameOf } from '../../store/use-name-of.ts';
import { useMay } from '../../staff/who-is-here.ts';
import { specialServiceCalls } from '../calls.ts';
import type { CaseProps } from './case-props.ts';

/** 回执单栏目: what the catalogue wants said on the slip. What is left empty becomes a line to write on. */
export function SlipFields({ one: { id: caseId, body, fields, life } }: CaseProps): ReactNode {
  const { t } = useTranslation('special-service');
  const nameOf = useNameOf();
  const may = useMay();
  const { run, busy } = useCommands();
  const kept = body.slipFields.map((_, place) => fields[place] ?? '');
  const [typed, setTyped] = useState<readonly string[]>(kept);
  const isOver = life.state === 'closed' || life.state === 'withdrawn';
  const isChanged = typed.some((value, place) => value.trim() !== kept[place]);
  if (body.slipFields.length === 0) return null;
  const save = (event: SyntheticEvent): void => {
    event.preventDefault();
    const values = typed.map((value) => value.trim() || null);
    if (isChanged) run(specialServiceCalls.fillSlip, { caseId, values });
  };
  return (
    <form className={classes['form']} onSubmit={save}>
      {body.slipFields.map((field, place) => (
        <TextInput
          key={field.zh}
          label={nameOf(field)}
          maxLength={80}
          readOnly={isOver || !may(specialServiceCalls.fillSlip)}
          value={typed[place] ?? ''}
          onChange={({ currentTarget: { value } }) =>
            setTyped((before) => before.map((other, index) => (index === place ? value : other)))
          }
        />
      ))}
      {isChanged && (
        <Button
          type="submit"
          className={classes['primary']}
          variant="default"
          h="var(--target)"
          disabled={busy}
        >
          {t('slips.keep')}
        </Button>
      )}
    </form>
  );
}
