import { Button, TextInput } from '@mantine/core';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CleaningArea } from '../../../shared/five-s/cleaning-contract.ts';
import { useCommands } from '../../call/use-commands.ts';
import { Section } from '../../design/section.tsx';
import { useMay } from '../../staff/who-is-here.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import { fiveSCalls } from '../calls.ts';
import classes from './cleaning.module.css';

/** 值日区: what is cleaned by turns; for those who answer for the hall. */
export function CleaningAreas({ areas }: { readonly areas: readonly CleaningArea[] }): ReactNode {
  const { t } = useTranslation('five-s');
  const nameOf = useNameOf();
  const { run, busy } = useCommands();
  if (!useMay()(fiveSCalls.addCleaningArea)) return null;
  return (
    <Section title={t('cleaning.area')}>
      <ul className={classes['areas']}>
        {areas.map((area) => (
          <li key={area.id} className={classes['kept']}>
            {nameOf(area.name)}
            <Button
              h="var(--target)"
              variant="subtle"
              disabled={busy}
              aria-label={`${t('cleaning.remove')} ${nameOf(area.name)}`}
              onClick={() => run(fiveSCalls.changeCleaningArea, { ...area, active: false })}
            >
              {t('cleaning.remove')}
            </Button>
          </li>
        ))}
      </ul>
      <AddArea />
    </Section>
  );
}

function AddArea(): ReactNode {
  const { t } = useTranslation('five-s');
  const { run, busy } = useCommands();
  const [name, setName] = useState('');
  const add = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (name.trim() !== '') run(fiveSCalls.addCleaningArea, { name: { zh: name } }, () => setName(''));
  };
  return (
    <form className={classes['add']} onSubmit={add}>
      <TextInput
        label={t('cleaning.newArea')}
        maxLength={60}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <Button h="var(--target)" type="submit" variant="default" disabled={busy || name.trim() === ''}>
        {t('cleaning.add')}
      </Button>
    </form>
  );
}
