import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@mantine/core';
import classes from '../design/form.module.css';
import type { CounterFirstContactProps } from '../queue/counter/first-contact-context.ts';
import { useEscape } from '../design/use-escape.ts';
import { NewRecordForm } from './new-record/new-record-form.tsx';
import { TakenRecord } from './new-record/taken-record.tsx';
import { Colleagues } from './people.tsx';
import type { Taken } from './taken.ts';

/** 首问 at a counter: the matter, then what to tell the customer. Esc closes it, whatever has the focus. */
export function CounterFirstContact({ ticketId, onDone }: CounterFirstContactProps): ReactNode {
  const { t } = useTranslation('first-contact');
  const [taken, setTaken] = useState<Taken | null>(null);
  useEscape(onDone);
  return (
    <Colleagues>
      <>
        {taken === null ? (
          <NewRecordForm ticketId={ticketId} onTaken={setTaken} />
        ) : (
          <div className={classes['form']}>
            <TakenRecord taken={taken} onHanded={onDone} />
            <Button className={classes['primary']} h="var(--target)" onClick={onDone}>
              {t('counter.close')}
            </Button>
          </div>
        )}
      </>
    </Colleagues>
  );
}
