import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays } from '../../../shared/time/business-date.ts';
import { useCommands } from '../../call/use-commands.ts';
import { MomentFields, momentOf } from '../../design/moment-fields.tsx';
import { useTimeZone } from '../../design/time-zone-context.ts';
import { useToday } from '../../design/use-today.ts';
import { firstContactCalls } from '../calls.ts';
import { WordsForm } from '../words-form.tsx';
import type { RecordProps } from './record-props.ts';

/** 改承诺时间, agreed with the customer. */
export function PromiseForm({ record: { id } }: RecordProps): ReactNode {
  const { t } = useTranslation('first-contact');
  const today = useToday();
  const timeZone = useTimeZone();
  const [typed, setTyped] = useState(() => ({ date: addDays(today, 1), time: '17:00' }));
  const { run, busy } = useCommands();
  const promisedAt = momentOf(typed, timeZone);
  return (
    <WordsForm
      label={t('doing.reason')}
      act={t('doing.promise')}
      busy={busy}
      complete={promisedAt !== null}
      onSave={(reason) => {
        if (promisedAt !== null) run(firstContactCalls.promiseAnew, { recordId: id, promisedAt, reason });
      }}
    >
      <MomentFields
        dayLabel={t('doing.promiseDay')}
        timeLabel={t('doing.promiseTime')}
        from={today}
        value={typed}
        onChange={setTyped}
      />
    </WordsForm>
  );
}
