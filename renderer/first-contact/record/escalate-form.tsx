import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nextRung } from '../../../shared/first-contact/attention.ts';
import { type Escalation, escalations } from '../../../shared/first-contact/step.ts';
import { useCommands } from '../../call/use-commands.ts';
import { ChoiceCards } from '../../design/choice-cards.tsx';
import { firstContactCalls } from '../calls.ts';
import { WordsForm } from '../words-form.tsx';
import type { RecordProps } from './record-props.ts';

/** 上报 (B25): to whom, and why. */
export function EscalateForm({ record: { id, escalatedTo } }: RecordProps): ReactNode {
  const { t } = useTranslation('first-contact');
  const [to, setTo] = useState<Escalation>(() => nextRung(escalatedTo));
  const { run, busy } = useCommands();
  return (
    <WordsForm
      label={t('doing.reason')}
      act={t('doing.escalate')}
      optional
      busy={busy}
      onSave={(reason) =>
        run(firstContactCalls.escalate, { recordId: id, to, ...(reason === '' ? {} : { reason }) })
      }
    >
      <ChoiceCards
        legend={t('doing.escalateTo')}
        choices={escalations.map((value) => ({ value, label: t(`escalations.${value}`) }))}
        value={to}
        onChange={setTo}
      />
    </WordsForm>
  );
}
