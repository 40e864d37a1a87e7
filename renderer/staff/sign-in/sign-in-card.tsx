import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEscape } from '../../design/use-escape.ts';
import type { Asked } from './asked.ts';
import { ChangePinForm } from './change-pin-form.tsx';
import { ForgottenPin } from './forgotten-pin.tsx';
import { SignInForm } from './sign-in-form.tsx';
import classes from './sign-in.module.css';

export interface SignInCardProps {
  readonly asked: Asked;
  /** True over a screen on which somebody has worked: it stays as it was. */
  readonly over: boolean;
  /** What is known to everybody who looks at it, such as the PIN of a demo. */
  readonly hint?: ReactNode;
  readonly onSignedIn: () => void;
  /** Back to the screen, where that was not asked by the host. */
  readonly onCancel: () => void;
  readonly onSignOut: () => void;
  /** True at the host's own desk, where a store manager's PIN can be recovered. */
  readonly atDesk: boolean;
  /** What stands below: other ways in. */
  readonly children?: ReactNode;
}

/** 登录, 锁定, 换人 and 改 PIN, over the screen. */
export function SignInCard(props: SignInCardProps): ReactNode {
  const { t } = useTranslation('staff');
  const { asked, over, hint, atDesk, onCancel, children } = props;
  const [byOther, setByOther] = useState(false);
  const [forgotten, setForgotten] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  const byChoice = asked.kind === 'switch' || asked.kind === 'own-pin';
  const title = forgotten ? 'recovery.title' : titleOf(asked, byOther);
  useEscape(byChoice ? onCancel : null);
  return (
    <div className={classes['scrim']} data-over={over && asked.kind !== 'locked'} data-scale="desk">
      <dialog open className={classes['card']} aria-modal="true" aria-label={t(title, nameOf(asked))}>
        <h1 className={classes['title']}>{t(title, nameOf(asked))}</h1>
        {forgotten ? (
          <ForgottenPin onBack={() => setForgotten(false)} />
        ) : (
          <>
            <Words asked={asked} hint={hint} />
            <Fields {...props} byOther={byOther} typed={typed} onTyped={setTyped} />
          </>
        )}
        <div className={classes['acts']}>
          {asked.kind === 'locked' && (
            <Button variant="subtle" onClick={() => setByOther(!byOther)}>
              {byOther ? t('signIn.backTo', { ...asked.by }) : t('signIn.other')}
            </Button>
          )}
          {asked.kind === 'first-pin' && (
            <Button variant="subtle" onClick={props.onSignOut}>
              {t('signIn.signOut')}
            </Button>
          )}
          {byChoice && (
            <Button variant="subtle" onClick={onCancel}>
              {t('signIn.cancel')}
            </Button>
          )}
          {atDesk && !forgotten && (asked.kind === 'sign-in' || asked.kind === 'locked') && (
            <Button variant="subtle" onClick={() => setForgotten(true)}>
              {t('recovery.forgotten')}
            </Button>
          )}
          {children}
        </div>
      </dialog>
    </div>
  );
}

type Title = 'signIn.title' | 'signIn.locked' | 'signIn.switch' | 'changePin.first' | 'changePin.title';

function titleOf({ kind }: Asked, byOther: boolean): Title {
  if (kind === 'locked') return byOther ? 'signIn.switch' : 'signIn.locked';
  const titles = {
    'sign-in': 'signIn.title',
    switch: 'signIn.switch',
    'first-pin': 'changePin.first',
    'own-pin': 'changePin.title',
  } as const;
  return titles[kind];
}

function nameOf(asked: Asked): { readonly name: string } {
  return { name: 'by' in asked ? asked.by.name : '' };
}

function Words({ asked, hint }: { readonly asked: Asked; readonly hint: ReactNode }): ReactNode {
  const { t } = useTranslation('staff');
  if (asked.kind === 'first-pin') return <p className={classes['words']}>{t('changePin.firstSentence')}</p>;
  if (asked.kind === 'switch')
    return <p className={classes['words']}>{t('signIn.switchSentence', { ...asked.by })}</p>;
  return hint ? <p className={classes['words']}>{hint}</p> : null;
}

interface FieldsProps extends SignInCardProps {
  readonly byOther: boolean;
  /** The PIN that was just typed to sign in with. */
  readonly typed: string | null;
  readonly onTyped: (pin: string | null) => void;
}

function Fields({ asked, byOther, typed, onTyped, onSignedIn, onCancel }: FieldsProps): ReactNode {
  const { t } = useTranslation('staff');
  if (asked.kind === 'first-pin' || asked.kind === 'own-pin') {
    const done = asked.kind === 'own-pin' ? onCancel : onSignedIn;
    return (
      <ChangePinForm key={asked.kind} typed={asked.kind === 'own-pin' ? null : typed} onChanged={done} />
    );
  }
  const unlocks = asked.kind === 'locked' && !byOther;
  return (
    <SignInForm
      key={`${asked.kind}${byOther}`}
      staffNumber={unlocks ? asked.by.staffNumber : undefined}
      act={t(unlocks ? 'signIn.unlock' : 'signIn.act')}
      onSignedIn={({ mustChangePin }, pin) => {
        onTyped(mustChangePin ? pin : null);
        onSignedIn();
      }}
    />
  );
}
