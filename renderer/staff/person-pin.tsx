import { Button, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../shared/staff/person.ts';
import type { PinState } from '../../shared/staff/sign-in-contract.ts';
import { RefusalText } from '../call/refusal-text.tsx';
import { useCommand } from '../call/use-command.ts';
import { Notice } from '../design/notice.tsx';
import { Section } from '../design/section.tsx';
import { staffCalls } from './calls.ts';
import classes from './person-pin.module.css';

export interface PersonPinProps {
  readonly person: Person;
  readonly state: PinState;
}

/** 重置 PIN: for a reason. The first PIN stands here once; who gets it changes it at the next sign-in. */
export function PersonPin({ person, state }: PersonPinProps): ReactNode {
  const { t } = useTranslation('staff');
  const [reason, setReason] = useState('');
  const reset = useCommand(staffCalls.resetPin, { refusalShownInPlace: true, onDone: () => setReason('') });
  const ready = reason.trim().length >= 2;
  return (
    <div className={classes['apart']}>
      <Section title={t('pins.title')} aside={t(`pins.states.${state}`)}>
        {reset.data && (
          <div className={classes['first']} ref={intoView}>
            <output className={classes['pin']} aria-label={t('pins.firstPin', { ...person })}>
              {reset.data.firstPin}
            </output>
            <p>{t('pins.onlyOnce', { ...person })}</p>
          </div>
        )}
        <form
          className={classes['form']}
          onSubmit={(event) => {
            event.preventDefault();
            if (ready && !reset.isPending) reset.mutate({ personId: person.id, reason });
          }}
        >
          <TextInput
            label={t('pins.reason')}
            placeholder={t('pins.reasonExample')}
            maxLength={200}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
          <Button type="submit" variant="default" disabled={!ready} loading={reset.isPending}>
            {t(state === 'none' ? 'pins.give' : 'pins.reset')}
          </Button>
        </form>
        {reset.error && (
          <Notice kind="danger">
            <RefusalText error={reset.error} />
          </Notice>
        )}
      </Section>
    </div>
  );
}

/** What is shown once only must not stand below the edge of the panel. */
function intoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}
