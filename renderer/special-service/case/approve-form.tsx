import { Button, PasswordInput, TextInput } from '@mantine/core';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommands } from '../../call/use-commands.ts';
import { useHostNow } from '../../call/use-host-now.ts';
import classes from '../../design/form.module.css';
import { Folded } from '../../design/folded.tsx';
import { FieldPair } from '../../design/field-pair.tsx';
import { MomentFields, momentOf, typedMoment } from '../../design/moment-fields.tsx';
import { Section } from '../../design/section.tsx';
import { useTimeZone } from '../../design/time-zone-context.ts';
import { WordsForm } from '../../first-contact/words-form.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import { specialServiceCalls } from '../calls.ts';
import type { CaseProps } from './case-props.ts';

/** 审批: agree, where money moves with the PIN once more; or send back, or refuse, each with a reason. */
export function ApproveForm({ one }: CaseProps): ReactNode {
  const { t } = useTranslation('special-service');
  const nameOf = useNameOf();
  const [pin, setPin] = useState('');
  const { run, busy } = useCommands();
  const { id: caseId, seen, waitsFor, body } = one;
  const isReady = !body.money || isPin(pin);
  const approve = (remark: string): void => {
    run(specialServiceCalls.approve, {
      caseId,
      seen,
      ...(remark === '' ? {} : { remark }),
      ...(body.money ? { pin } : {}),
    });
    setPin('');
  };
  return (
    <Section title={waitsFor === null ? '' : nameOf(waitsFor.name)}>
      <WordsForm
        label={t('doing.remark')}
        act={t('doing.approve')}
        primary
        optional
        busy={busy}
        complete={isReady}
        onSave={approve}
      >
        {body.money && <PinField value={pin} onChange={setPin} />}
      </WordsForm>
      <AgainstForms one={one} />
    </Section>
  );
}

interface PinFieldProps {
  readonly value: string;
  readonly onChange: (pin: string) => void;
}

/** The PIN once more: money moves. */
function PinField({ value, onChange }: PinFieldProps): ReactNode {
  const { t } = useTranslation('special-service');
  return (
    <PasswordInput
      label={t('doing.pin')}
      description={t('doing.pinHint')}
      inputMode="numeric"
      autoComplete="off"
      maxLength={12}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}

function isPin(typed: string): boolean {
  return /^\d{6,12}$/.test(typed);
}

/** 外部审批: what was decided in which system, under which number, by whom, when. */
export function OutsideForm({ one }: CaseProps): ReactNode {
  const { t } = useTranslation('special-service');
  const nameOf = useNameOf();
  const timeZone = useTimeZone();
  const now = useHostNow();
  const [typed, setTyped] = useState({ system: '', number: '', decidedBy: '' });
  const [moment, setMoment] = useState(() => typedMoment(now, timeZone));
  const [pin, setPin] = useState('');
  const { run, busy } = useCommands();
  const { id: caseId, seen, body } = one;
  const decidedAt = momentOf(moment, timeZone);
  const isReady =
    Object.values(typed).every((text) => text.trim() !== '') &&
    decidedAt !== null &&
    (!body.money || isPin(pin));
  const line = (name: keyof typeof typed, label: string): ReactNode => (
    <TextInput
      label={label}
      maxLength={40}
      value={typed[name]}
      onChange={({ currentTarget }) => setTyped({ ...typed, [name]: currentTarget.value })}
    />
  );
  const save = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!isReady) return;
    const decision = { caseId, seen, decidedAt, ...typed, ...(body.money ? { pin } : {}) };
    run(specialServiceCalls.enterOutside, decision);
    setPin('');
  };
  return (
    <Section title={one.waitsFor === null ? '' : nameOf(one.waitsFor.name)}>
      <form className={classes['form']} onSubmit={save}>
        <p className={classes['soft']}>{t('doing.outsideHint')}</p>
        <FieldPair>
          {line('system', t('doing.system'))}
          {line('number', t('doing.number'))}
        </FieldPair>
        {line('decidedBy', t('doing.decidedBy'))}
        <MomentFields
          dayLabel={t('doing.decidedDay')}
          timeLabel={t('doing.decidedTime')}
          value={moment}
          onChange={setMoment}
        />
        {body.money && <PinField value={pin} onChange={setPin} />}
        <Button type="submit" className={classes['primary']} h="var(--target)" disabled={!isReady || busy}>
          {t('doing.enterOutside')}
        </Button>
      </form>
      <AgainstForms one={one} />
    </Section>
  );
}

function AgainstForms({ one: { id: caseId, seen } }: CaseProps): ReactNode {
  const { t } = useTranslation('special-service');
  const { run, busy } = useCommands();
  return (
    <>
      <Folded title={t('doing.sendBack')}>
        <WordsForm
          label={t('doing.reason')}
          act={t('doing.sendBack')}
          busy={busy}
          onSave={(reason) => run(specialServiceCalls.sendBack, { caseId, seen, reason })}
        />
      </Folded>
      <Folded title={t('doing.refuse')}>
        <WordsForm
          label={t('doing.reason')}
          act={t('doing.refuse')}
          busy={busy}
          onSave={(reason) => run(specialServiceCalls.refuse, { caseId, seen, reason })}
        />
      </Folded>
    </>
  );
}
