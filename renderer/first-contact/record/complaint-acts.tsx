import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  ComplaintGrade,
  ComplaintView,
  Responsibility,
} from '../../../shared/first-contact/complaint.ts';
import { responsibilities } from '../../../shared/first-contact/complaint.ts';
import { useCommands } from '../../call/use-commands.ts';
import classes from '../../design/form.module.css';
import { Folded } from '../../design/folded.tsx';
import { ChoiceCards } from '../../design/choice-cards.tsx';
import { Notice } from '../../design/notice.tsx';
import { Section } from '../../design/section.tsx';
import { useMay } from '../../staff/who-is-here.ts';
import { firstContactCalls } from '../calls.ts';
import { GradeFields } from '../grade-fields.tsx';
import { WordsForm } from '../words-form.tsx';
import type { RecordProps } from './record-props.ts';

interface ComplaintProps extends RecordProps {
  readonly complaint: ComplaintView;
}

/** What belongs to a complaint: the first answer, its grade, who was at fault, and the follow-up. */
export function ComplaintActs({ record, complaint }: ComplaintProps): ReactNode {
  const { t } = useTranslation('first-contact');
  const may = useMay();
  const { run, busy } = useCommands();
  const isClosed = record.life.state === 'closed';
  return (
    <Section title={t('complaint.title')}>
      <div className={classes['form']}>
        {complaint.contactedAt === null && !isClosed && (
          <Button
            className={classes['primary']}
            h="var(--target)"
            disabled={busy}
            onClick={() => run(firstContactCalls.contactCustomer, { recordId: record.id })}
          >
            {t('complaint.contacted')}
          </Button>
        )}
        {!isClosed && record.similar > 0 && complaint.level !== 'L4' && (
          <MassSuggestion record={record} complaint={complaint} />
        )}
        {!isClosed && (
          <Folded title={t('complaint.grade')}>
            <GradeForm record={record} complaint={complaint} />
          </Folded>
        )}
        {may(firstContactCalls.judge) && (
          <Folded title={t('complaint.judge')}>
            <JudgeForm record={record} complaint={complaint} />
          </Folded>
        )}
        {isClosed && complaint.followedUp === null && <FollowUpForm record={record} />}
      </div>
    </Section>
  );
}

/** 群体投诉: many of its category of late call for L4; one press makes it so. */
function MassSuggestion({
  record: { id, similar },
  complaint: { category, bypassRisk },
}: ComplaintProps): ReactNode {
  const { t } = useTranslation('first-contact');
  const { run, busy } = useCommands();
  return (
    <Notice
      kind="warning"
      acts={
        <Button
          disabled={busy}
          onClick={() => run(firstContactCalls.grade, { recordId: id, category, level: 'L4', bypassRisk })}
        >
          {t('more.toL4')}
        </Button>
      }
    >
      {t('more.similar', { count: similar })}
    </Notice>
  );
}

function GradeForm({ record, complaint: { category, level, bypassRisk } }: ComplaintProps): ReactNode {
  const { t } = useTranslation('first-contact');
  const [grade, setGrade] = useState<ComplaintGrade>({ category, level, bypassRisk });
  const { run, busy } = useCommands();
  return (
    <div className={classes['form']}>
      <GradeFields grade={grade} onChange={setGrade} />
      <Button
        variant="default"
        className={classes['primary']}
        h="var(--target)"
        disabled={busy}
        onClick={() => run(firstContactCalls.grade, { recordId: record.id, ...grade })}
      >
        {t('complaint.saveGrade')}
      </Button>
    </div>
  );
}

function JudgeForm({ record, complaint }: ComplaintProps): ReactNode {
  const { t } = useTranslation('first-contact');
  const [decided, setDecided] = useState<Responsibility>(complaint.responsibility);
  const { run, busy } = useCommands();
  return (
    <WordsForm
      label={t('doing.reason')}
      act={t('complaint.saveJudgement')}
      busy={busy}
      onSave={(reason) =>
        run(firstContactCalls.judge, { recordId: record.id, responsibility: decided, reason })
      }
    >
      <ChoiceCards
        legend={t('record.responsibility')}
        choices={responsibilities.map((value) => ({ value, label: t(`responsibilities.${value}`) }))}
        value={decided}
        onChange={setDecided}
      />
    </WordsForm>
  );
}

/** 回访: is it really settled? */
function FollowUpForm({ record: { id } }: RecordProps): ReactNode {
  const { t } = useTranslation('first-contact');
  const [answer, setAnswer] = useState<'yes' | 'no'>('yes');
  const { run, busy } = useCommands();
  return (
    <WordsForm
      label={t('complaint.followUpWords')}
      act={t('complaint.followUp')}
      primary
      optional
      busy={busy}
      onSave={(words) =>
        run(firstContactCalls.followUp, {
          recordId: id,
          satisfied: answer === 'yes',
          ...(words === '' ? {} : { words }),
        })
      }
    >
      <ChoiceCards
        legend={t('complaint.satisfied')}
        choices={[
          { value: 'yes', label: t('satisfaction.satisfied') },
          { value: 'no', label: t('satisfaction.not-satisfied') },
        ]}
        value={answer}
        onChange={setAnswer}
      />
    </WordsForm>
  );
}
