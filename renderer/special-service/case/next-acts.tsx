import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ToldHow, toldHow } from '../../../shared/first-contact/life-cycle.ts';
import { needsAppointment } from '../../../shared/special-service/catalogue.ts';
import { useCommands } from '../../call/use-commands.ts';
import classes from '../../design/form.module.css';
import { Folded } from '../../design/folded.tsx';
import { ChoiceCards } from '../../design/choice-cards.tsx';
import { Section } from '../../design/section.tsx';
import { OwnerSelect } from '../../first-contact/new-record/owner-select.tsx';
import { WordsForm } from '../../first-contact/words-form.tsx';
import { useMay } from '../../staff/who-is-here.ts';
import { specialServiceCalls } from '../calls.ts';
import { Appointment } from './appointment-form.tsx';
import { ApproveForm, OutsideForm } from './approve-form.tsx';
import type { CaseProps } from './case-props.ts';
import { DelayForm, PromiseByHand, PromiseKey } from './promise-forms.tsx';

/** What comes next, for who is here; what is wanted now and then is folded. */
export function NextActs({ one }: CaseProps): ReactNode {
  const { t } = useTranslation('special-service');
  const may = useMay();
  const { state } = one.life;
  if (!may(specialServiceCalls.note) || state === 'closed' || state === 'withdrawn') return null;
  return (
    <>
      {(state === 'collecting' || state === 'approved') && <Appointment one={one} />}
      {state === 'collecting' && <SubmitKey one={one} />}
      {state === 'approving' && <Deciding one={one} />}
      {(state === 'approved' || state === 'back-office') && <SettleForm one={one} />}
      {state === 'approved' && <PromiseKey one={one} />}
      {state === 'approved' && (
        <Folded title={t('doing.promiseByHand')}>
          <PromiseByHand one={one} />
        </Folded>
      )}
      {state === 'back-office' && (
        <Folded title={t('doing.delayTitle')}>
          <DelayForm one={one} />
        </Folded>
      )}
      {state === 'to-tell' && <TellForm one={one} />}
      <Folded title={t('doing.note')}>
        <NoteForm one={one} />
      </Folded>
      <Folded title={t('doing.substitute')}>
        <SubstituteForm one={one} />
      </Folded>
      <Folded title={t('doing.withdraw')}>
        <WithdrawForm one={one} />
      </Folded>
    </>
  );
}

/** 送审, or straight on where nobody must approve. */
function SubmitKey({ one: { id: caseId, received, body, chain, appointedAt } }: CaseProps): ReactNode {
  const { t } = useTranslation('special-service');
  const { run, busy } = useCommands();
  const isMissing =
    received.length < body.materials.length || (appointedAt === null && needsAppointment(body));
  return (
    <Button
      className={classes['primary']}
      h="var(--target)"
      disabled={busy || isMissing}
      onClick={() => run(specialServiceCalls.submit, { caseId })}
    >
      {t(chain.length === 0 ? 'doing.goOn' : 'doing.submit')}
    </Button>
  );
}

function Deciding({ one }: CaseProps): ReactNode {
  const { t } = useTranslation('special-service');
  const { waitsFor, forMe } = one;
  if (waitsFor?.by === 'outside') return <OutsideForm one={one} />;
  return forMe ? <ApproveForm one={one} /> : <p>{t('doing.waitsForOthers')}</p>;
}

function SettleForm({ one: { id: caseId } }: CaseProps): ReactNode {
  const { t } = useTranslation('special-service');
  const { run, busy } = useCommands();
  return (
    <WordsForm
      label={t('doing.result')}
      act={t('doing.settle')}
      primary
      busy={busy}
      onSave={(result) => run(specialServiceCalls.settle, { caseId, result })}
    />
  );
}

/** 回告: the customer was told, and how. */
function TellForm({ one: { id: caseId } }: CaseProps): ReactNode {
  const { t } = useTranslation('special-service');
  const { t: tellWords } = useTranslation('first-contact');
  const [how, setHow] = useState<ToldHow>('in-person');
  const { run, busy } = useCommands();
  return (
    <Section title={t('doing.tellTitle')}>
      <div className={classes['form']}>
        <ChoiceCards
          legend={t('doing.how')}
          choices={toldHow.map((value) => ({ value, label: tellWords(`toldHow.${value}`) }))}
          value={how}
          onChange={setHow}
        />
        <Button
          className={classes['primary']}
          h="var(--target)"
          disabled={busy}
          onClick={() => run(specialServiceCalls.tell, { caseId, how })}
        >
          {t('doing.tell')}
        </Button>
      </div>
    </Section>
  );
}

function NoteForm({ one: { id: caseId } }: CaseProps): ReactNode {
  const { t } = useTranslation('special-service');
  const { run, busy } = useCommands();
  return (
    <WordsForm
      label={t('doing.words')}
      act={t('doing.save')}
      busy={busy}
      onSave={(words) => run(specialServiceCalls.note, { caseId, words })}
    />
  );
}

function WithdrawForm({ one: { id: caseId } }: CaseProps): ReactNode {
  const { t } = useTranslation('special-service');
  const { run, busy } = useCommands();
  return (
    <WordsForm
      label={t('doing.reason')}
      act={t('doing.withdraw')}
      busy={busy}
      onSave={(reason) => run(specialServiceCalls.withdraw, { caseId, reason })}
    />
  );
}

function SubstituteForm({ one: { id: caseId } }: CaseProps): ReactNode {
  const { t } = useTranslation('special-service');
  const [handlerId, setHandlerId] = useState<number | null>(null);
  const { run, busy } = useCommands();
  return (
    <WordsForm
      label={t('doing.reason')}
      act={t('doing.substitute')}
      busy={busy}
      complete={handlerId !== null}
      onSave={(reason) => {
        if (handlerId !== null) run(specialServiceCalls.substitute, { caseId, handlerId, reason });
      }}
    >
      <OwnerSelect
        label={t('case.handler')}
        nobody={t('doing.choose')}
        value={handlerId}
        onChange={setHandlerId}
      />
    </WordsForm>
  );
}
