import { Button, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DesktopBridge, HostLookedAt } from '../../../shared/call/desktop-bridge.ts';
import { Notice } from '../../design/notice.tsx';
import { codeDigits, codeLength, groupedCode } from '../join/code-in-address.ts';
import { HostMarks } from './host-marks.tsx';
import { useBridgeAct } from './use-bridge-act.ts';
import classes from './join-host-page.module.css';

export interface JoinFoundHostProps {
  readonly bridge: Pick<DesktopBridge, 'joinHost'>;
  readonly host: HostLookedAt;
  readonly onBack: () => void;
  readonly onJoined: () => void;
}

/** Whether it is the right host, by its fingerprint, and the pairing code that its manager gives. */
export function JoinFoundHost({ bridge, host, onBack, onJoined }: JoinFoundHostProps): ReactNode {
  const { t } = useTranslation('desktop');
  const [code, setCode] = useState('');
  const join = useBridgeAct(bridge.joinHost, onJoined);
  const complete = code.length === codeLength;
  return (
    <form
      className={classes['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (complete && !join.busy) join.run({ host, code });
      }}
    >
      <HostMarks host={host} />
      <Notice kind={host.fingerprint === null ? 'warning' : 'info'}>
        {host.fingerprint === null ? t('join.notEncrypted') : t('join.compare')}
      </Notice>
      <TextInput
        size="md"
        label={t('join.code')}
        description={t('join.codeHint')}
        classNames={{ input: classes['code'] ?? '' }}
        inputMode="numeric"
        autoComplete="one-time-code"
        value={groupedCode(code)}
        error={join.problem}
        onChange={({ currentTarget }) => setCode(codeDigits(currentTarget.value))}
      />
      <div className={classes['acts']}>
        <Button variant="default" size="md" onClick={onBack}>
          {t('join.otherAddress')}
        </Button>
        <Button type="submit" size="md" loading={join.busy} disabled={!complete}>
          {t('join.act')}
        </Button>
      </div>
    </form>
  );
}
