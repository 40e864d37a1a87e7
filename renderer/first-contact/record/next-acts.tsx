import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommands } from '../../call/use-commands.ts';
import classes from '../../design/form.module.css';
import { Folded } from '../../design/folded.tsx';
import { Section } from '../../design/section.tsx';
import { useOncePerPress } from '../../design/use-once-per-press.ts';
import { useMay } from '../../staff/who-is-here.ts';
import { firstContactCalls } from '../calls.ts';
import { OwnerSelect } from '../new-record/owner-select.tsx';
import { WordsForm } from '../words-form.tsx';
import { ComplaintActs } from './complaint-acts.tsx';
import { EscalateForm } from './escalate-form.tsx';
import { HandOnForm } from './hand-on-form.tsx';
import { PromiseForm } from './promise-form.tsx';
import type { RecordProps } from './record-props.ts';
import { SuggestionActs } from './suggestion-acts.tsx';
import { TellForm } from './tell-form.tsx';

/** What comes next, for who is here; what is wanted now and then is folded. */
export function NextActs({ record }: RecordProps): ReactNode {
  const may = useMay();
  if (!may(firstContactCalls.note)) return null;
  const { state } = record.life;
  return (
    <>
      {state === 'closed' ? <ReopenForm record={record} /> : <OpenActs record={record} />}
      {record.complaint && <ComplaintActs record={record} complaint={record.complaint} />}
      {(record.kind === 'suggestion' || record.kind === 'complaint') && <SuggestionActs record={record} />}
    </>
  );
}

function OpenActs({ record }: RecordProps): ReactNode {
  const { t } = useTranslation('first-contact');
  const may = useMay();
  const { state } = record.life;
  return (
    <>
      {state === 'to-tell' && <TellForm record={record} />}
      {state === 'handed' && <AnswerForm record={record} />}
      {state === 'handling' && <SettleForm record={record} />}
      {state === 'handling' && (
        <Folded title={t('doing.handOn')}>
          <HandOnForm record={record} />
        </Folded>
      )}
      {state === 'handed' && (
        <Folded title={t('doing.settle')}>
          <SettleForm record={record} />
        </Folded>
      )}
      <Folded title={t('doing.note')}>
        <NoteForm record={record} />
      </Folded>
      <Folded title={t('doing.escalate')}>
        <EscalateForm record={record} />
      </Folded>
      {record.mayTell && (
        <Folded title={t('doing.promise')}>
          <PromiseForm record={record} />
        </Folded>
      )}
      {may(firstContactCalls.substitute) && (
        <Folded title={t('doing.substitute')}>
          <SubstituteForm record={record} />
        </Folded>
      )}
    </>
  );
}

function SettleForm({ record: { id } }: RecordProps): ReactNode {
  const { t } = useTranslation('first-contact');
  const { run, busy } = useCommands();
  return (
    <WordsForm
      label={t('doing.result')}
      hint={t('doing.resultHint')}
      act={t('doing.settle')}
      primary
      busy={busy}
      onSave={(result) => run(firstContactCalls.settle, { recordId: id, result })}
    />
  );
}

/** 部门答复 and 催办. */
function AnswerForm({ record: { id } }: RecordProps): ReactNode {
  const { t } = useTranslation('first-contact');
  const once = useOncePerPress();
  const { run, busy } = useCommands();
  return (
    <Section title={t('doing.answerTitle')}>
      <WordsForm
        label={t('doing.answer')}
        act={t('doing.saveAnswer')}
        primary
        busy={busy}
        onSave={(words) => run(firstContactCalls.noteAnswer, { recordId: id, words })}
      />
      <div className={classes['acts']}>
        {(['a', 'b'] as const).map((role) => (
          <Button
            key={role}
            variant="default"
            h="var(--target)"
            disabled={busy}
            onClick={() => once(() => run(firstContactCalls.chase, { recordId: id, role }))}
          >
            {t(role === 'a' ? 'more.chaseA' : 'more.chaseB')}
          </Button>
        ))}
      </div>
    </Section>
  );
}

function NoteForm({ record: { id } }: RecordProps): ReactNode {
  const { t } = useTranslation('first-contact');
  const { run, busy } = useCommands();
  return (
    <WordsForm
      label={t('doing.words')}
      act={t('doing.save')}
      busy={busy}
      onSave={(words) => run(firstContactCalls.note, { recordId: id, words })}
    />
  );
}

function ReopenForm({ record: { id } }: RecordProps): ReactNode {
  const { t } = useTranslation('first-contact');
  const { run, busy } = useCommands();
  return (
    <Folded title={t('doing.reopen')}>
      <WordsForm
        label={t('doing.reason')}
        act={t('doing.reopen')}
        busy={busy}
        onSave={(reason) => run(firstContactCalls.reopen, { recordId: id, reason })}
      />
    </Folded>
  );
}

function SubstituteForm({ record: { id } }: RecordProps): ReactNode {
  const { t } = useTranslation('first-contact');
  const [ownerId, setOwnerId] = useState<number | null>(null);
  const { run, busy } = useCommands();
  return (
    <WordsForm
      label={t('doing.reason')}
      act={t('doing.substitute')}
      busy={busy}
      complete={ownerId !== null}
      onSave={(reason) => {
        if (ownerId !== null) run(firstContactCalls.substitute, { recordId: id, ownerId, reason });
      }}
    >
      <OwnerSelect
        label={t('record.owner')}
        nobody={t('doing.choose')}
        value={ownerId}
        onChange={setOwnerId}
      />
    </WordsForm>
  );
}
