import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckView, Signature, SignatureRole } from '../../../shared/checklists/check.ts';
import { useCommand } from '../../call/use-command.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { checklistsCalls } from '../../checklists/calls.ts';
import { timeText } from '../../design/clock-text.ts';
import { StateMark } from '../../design/state-mark.tsx';
import { useTimeZone } from '../../design/time-zone-context.ts';
import { StoredPhoto } from '../../files/photo/stored-photo.tsx';
import { staffCalls } from '../../staff/calls.ts';
import { NumberAndPinForm } from '../../staff/sign-in/number-and-pin-form.tsx';
import { FingerSignature } from './finger-signature.tsx';
import classes from './result-panel.module.css';

/** 签名 of both: who checked, and whose hall or area was checked. What is not signed says so. */
export function Signatures({ view: { check, signatures } }: { readonly view: CheckView }): ReactNode {
  return (
    <div className={classes['signatures']}>
      {(['checker', 'checked'] as const).map((role) => (
        <SignaturePlace
          key={role}
          checkId={check.id}
          role={role}
          signature={signatures.find((one) => one.role === role) ?? null}
        />
      ))}
    </div>
  );
}

interface SignaturePlaceProps {
  readonly checkId: number;
  readonly role: SignatureRole;
  readonly signature: Signature | null;
}

function SignaturePlace({ checkId, role, signature }: SignaturePlaceProps): ReactNode {
  const { t } = useTranslation('five-s');
  return (
    <section className={classes['signature']} aria-label={t(`result.${role}`)}>
      <h3 className={classes['role']}>{t(`result.${role}`)}</h3>
      {signature ? <Signed signature={signature} /> : <Unsigned checkId={checkId} role={role} />}
    </section>
  );
}

function Signed({ signature: { personId, how, at, sha256 } }: { readonly signature: Signature }): ReactNode {
  const { t } = useTranslation('five-s');
  const timeZone = useTimeZone();
  const people = useQueryOf(staffCalls.people, {}).data ?? [];
  const who = people.find(({ id }) => id === personId)?.name ?? '';
  const words = t('result.signed', { who, time: timeText(at, timeZone), how: t(`result.how.${how}`) });
  return (
    <>
      <StateMark state="done">{words}</StateMark>
      {sha256 !== null && <StoredPhoto sha256={sha256} alt={words} />}
    </>
  );
}

function Unsigned({ checkId, role }: Omit<SignaturePlaceProps, 'signature'>): ReactNode {
  const { t } = useTranslation('five-s');
  const [how, setHow] = useState<'pin' | 'finger' | null>(null);
  if (how === 'pin') return <PinSignature checkId={checkId} role={role} />;
  if (how === 'finger') return <FingerSignature checkId={checkId} role={role} />;
  return (
    <>
      <StateMark state="waiting">{t('result.unsigned')}</StateMark>
      <div className={classes['choices']}>
        <Button variant="default" h="var(--target)" onClick={() => setHow('finger')}>
          {t('result.byFinger')}
        </Button>
        <Button variant="default" h="var(--target)" onClick={() => setHow('pin')}>
          {t('result.byPin')}
        </Button>
      </div>
    </>
  );
}

function PinSignature({ checkId, role }: Omit<SignaturePlaceProps, 'signature'>): ReactNode {
  const { t } = useTranslation('five-s');
  const sign = useCommand(checklistsCalls.signWithPin, { refusalShownInPlace: true });
  return (
    <NumberAndPinForm
      act={t('result.sign')}
      busy={sign.isPending}
      error={sign.error}
      onSubmit={(typed) => sign.mutate({ checkId, role, ...typed })}
    />
  );
}
