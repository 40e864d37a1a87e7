import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays, zonedTime } from '../../../shared/time/business-date.ts';
import { useCommands } from '../../call/use-commands.ts';
import { DateField } from '../../design/date-field.tsx';
import { TimeField } from '../../design/time-field.tsx';
import { FieldPair } from '../../design/field-pair.tsx';
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
  const [date, setDate] = useState(() => addDays(today, 1));
  const [time, setTime] = useState('17:00');
  const { run, busy } = useCommands();
  const isTime = /^([01]\d|2[0-3]):[0-5]\d$/.test(time);
  return (
    <WordsForm
      label={t('doing.reason')}
      act={t('doing.promise')}
      busy={busy}
      complete={isTime}
      onSave={(reason) =>
        run(firstContactCalls.promiseAnew, {
          recordId: id,
          promisedAt: zonedTime(date, time, timeZone),
          reason,
        })
      }
    >
      <FieldPair>
        <DateField label={t('doing.promiseDay')} value={date} from={today} onChange={setDate} />
        <TimeField label={t('doing.promiseTime')} value={time} wrong={!isTime} onChange={setTime} />
      </FieldPair>
    </WordsForm>
  );
}
