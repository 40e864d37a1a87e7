import { Button, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DesktopBridge, HostLookedAt } from '../../../shared/call/desktop-bridge.ts';
import { useBridgeAct } from './use-bridge-act.ts';
import classes from './join-host-page.module.css';

export interface FindHostProps {
  readonly bridge: Pick<DesktopBridge, 'lookAtHost'>;
  readonly onFound: (host: HostLookedAt) => void;
}

/** Where the host is, as its own page shows it. */
export function FindHost({ bridge, onFound }: FindHostProps): ReactNode {
  const { t } = useTranslation('desktop');
  const [address, setAddress] = useState('');
  const look = useBridgeAct(bridge.lookAtHost, ({ host }) => onFound(host));
  return (
    <form
      className={classes['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (address.trim() !== '') look.run(address);
      }}
    >
      <TextInput
        size="md"
        label={t('join.address')}
        description={t('join.addressHint')}
        placeholder="192.168.1.10:8443"
        value={address}
        error={look.problem}
        autoComplete="off"
        data-autofocus
        onChange={({ currentTarget }) => setAddress(currentTarget.value)}
      />
      <div>
        <Button type="submit" size="md" loading={look.busy} disabled={address.trim() === ''}>
          {t('join.find')}
        </Button>
      </div>
    </form>
  );
}
