import { MultiSelect } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { offersAppointment } from '../../../shared/special-service/catalogue.ts';
import { visitors } from '../../../shared/special-service/settings.ts';
import { addDays } from '../../../shared/time/business-date.ts';
import { useCommands } from '../../call/use-commands.ts';
import { Folded } from '../../design/folded.tsx';
import { MomentFields, momentOf, typedMoment } from '../../design/moment-fields.tsx';
import { Section } from '../../design/section.tsx';
import { useTimeZone } from '../../design/time-zone-context.ts';
import { useToday } from '../../design/use-today.ts';
import { useColleagues } from '../../first-contact/people.tsx';
import { WordsForm } from '../../first-contact/words-form.tsx';
import { useSetting } from '../../store/use-setting.ts';
import { specialServiceCalls } from '../calls.ts';
import type { CaseProps } from './case-props.ts';

/** 预约, where the business is done by appointment: open until a time is agreed, folded after that. */
export function Appointment({ one }: CaseProps): ReactNode {
  const { t } = useTranslation('special-service');
  if (!offersAppointment(one.body)) return null;
  if (one.appointedAt !== null) {
    return (
      <Folded title={t('doing.appointAnew')}>
        <AppointmentForm one={one} />
      </Folded>
    );
  }
  return (
    <Section title={t('doing.appointTitle')}>
      <AppointmentForm one={one} />
    </Section>
  );
}

/** When, and who goes; why, where it replaces another. */
function AppointmentForm({ one: { id: caseId, appointedAt: before, visitorIds } }: CaseProps): ReactNode {
  const { t } = useTranslation('special-service');
  const timeZone = useTimeZone();
  const today = useToday();
  const [typed, setTyped] = useState(() =>
    before === null ? { date: addDays(today, 1), time: '10:00' } : typedMoment(before, timeZone),
  );
  const [going, setGoing] = useState<readonly number[]>(visitorIds);
  const { run, busy } = useCommands();
  const least = useSetting(visitors);
  const people = useColleagues().filter(({ active }) => active);
  const appointedAt = momentOf(typed, timeZone);
  return (
    <WordsForm
      label={t(before === null ? 'doing.appointRemark' : 'doing.reason')}
      act={t('doing.appoint')}
      primary={before === null}
      optional={before === null}
      busy={busy}
      complete={appointedAt !== null && going.length >= least}
      onSave={(reason) => {
        if (appointedAt === null) return;
        run(specialServiceCalls.appoint, {
          caseId,
          appointedAt,
          visitorIds: [...going],
          ...(reason === '' ? {} : { reason }),
        });
      }}
    >
      <MomentFields
        dayLabel={t('doing.appointDay')}
        timeLabel={t('doing.appointTime')}
        from={today}
        value={typed}
        onChange={setTyped}
      />
      <MultiSelect
        label={t('doing.visitors')}
        description={t('doing.visitorsHint', { count: least })}
        data={people.map(({ id, staffNumber, name }) => ({
          value: String(id),
          label: `${staffNumber} ${name}`,
        }))}
        value={going.map(String)}
        onChange={(ids) => setGoing(ids.map(Number))}
      />
    </WordsForm>
  );
}
