import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommands } from '../../call/use-commands.ts';
import classes from '../../design/form.module.css';
import { useMomentText } from '../../design/use-moment-text.ts';
import { Notice } from '../../design/notice.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import { firstContactCalls } from '../calls.ts';
import { PrintSlipKey } from '../print-slip-key.tsx';
import type { Taken } from '../taken.ts';

export interface TakenRecordProps {
  readonly taken: Taken;
  /** After one of the departments was asked. */
  readonly onHanded: () => void;
}

/** What to say to the customer now, and the departments that the matter points to, one press each. */
export function TakenRecord({ taken: { record, departments }, onHanded }: TakenRecordProps): ReactNode {
  const { t } = useTranslation('first-contact');
  const nameOf = useNameOf();
  const momentText = useMomentText();
  const { run, busy } = useCommands();
  return (
    <>
      <Notice kind="done">
        {t('taken.sentence', { number: record.id, time: momentText(record.promisedAt) })}
      </Notice>
      <div className={classes['quick']}>
        <PrintSlipKey record={record} />
      </div>
      {departments.length > 0 && (
        <div className={classes['form']}>
          <p className={classes['soft']}>{t('taken.handOn')}</p>
          <div className={classes['quick']}>
            {departments.map(({ id, name, aRole }) => (
              <Button
                key={id}
                variant="default"
                h="var(--target)"
                disabled={busy}
                onClick={() =>
                  run(firstContactCalls.handOn, { recordId: record.id, departmentId: id }, onHanded)
                }
              >
                {aRole === null ? nameOf(name) : `${nameOf(name)} ${aRole.name} ${aRole.phone}`}
              </Button>
            ))}
          </div>
        </div>
      )}
    </>
  );
}
