import { Checkbox, NativeSelect, NumberInput, Switch } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type NetworkSetting,
  type NetworkView,
  type Protection,
  protections,
  usualPorts,
} from '../../../shared/stations/network.ts';
import { useCommand } from '../../call/use-command.ts';
import { ChoiceCards } from '../../design/choice-cards.tsx';
import { EditForm } from '../../design/edit-form.tsx';
import { Notice } from '../../design/notice.tsx';
import { useEdited } from '../../design/use-edited.ts';
import { stationsCalls } from '../calls.ts';
import classes from './network-page.module.css';

/** Whether and how other machines reach the host. Nothing is left unencrypted unless the manager says twice that it shall be. */
export function NetworkForm({ view }: { readonly view: NetworkView }): ReactNode {
  const { t } = useTranslation('stations');
  const edited = useEdited(view.setting);
  const [riskAccepted, acceptRisk] = useState(false);
  const save = useCommand(stationsCalls.changeNetwork, {
    refusalShownInPlace: true,
    onDone: () => edited.undo(edited.value),
  });
  const { on, protection } = edited.value;
  const isRisky = protection === 'none' && view.setting.protection !== 'none';
  return (
    <EditForm
      edited={edited}
      command={save}
      complete={!isRisky || riskAccepted}
      onSave={(value) => save.mutate({ ...value, riskAccepted: protection === 'none' })}
    >
      <Switch
        label={t('network.on')}
        description={t('network.onHint')}
        checked={on}
        onChange={({ currentTarget }) => edited.change({ on: currentTarget.checked })}
      />
      <ChoiceCards
        legend={t('network.protection')}
        choices={protections
          .filter((one) => one !== 'given' || view.hasGivenCertificate)
          .map((value) => ({ value, label: t(`network.protections.${value}`) }))}
        value={protection}
        onChange={(chosen) => edited.change(protectedBy(chosen, edited.value))}
      />
      {protection === 'none' && (
        <Notice kind="warning">
          {t('network.risk')}
          {isRisky && (
            <Checkbox
              label={t('network.riskAccepted')}
              checked={riskAccepted}
              onChange={({ currentTarget }) => acceptRisk(currentTarget.checked)}
            />
          )}
        </Notice>
      )}
      <Where view={view} value={edited.value} onChange={edited.change} />
      <p className={classes['hint']}>{t('network.firewall')}</p>
    </EditForm>
  );
}

/** Another protection, and the port that usually belongs to it where the port was the usual one before. */
function protectedBy(protection: Protection, before: NetworkSetting): Partial<NetworkSetting> {
  return before.port === usualPorts[before.protection]
    ? { protection, port: usualPorts[protection] }
    : { protection };
}

interface WhereProps {
  readonly view: NetworkView;
  readonly value: NetworkSetting;
  readonly onChange: (to: Partial<NetworkSetting>) => void;
}

/** The address and the port at which stations come in. */
function Where({ view, value: { address, port }, onChange }: WhereProps): ReactNode {
  const { t } = useTranslation('stations');
  const known = view.addresses.map(({ address, card, likely }) => ({
    value: address,
    label: t(likely ? 'network.addressOn' : 'network.notLikely', { address, card }),
  }));
  return (
    <>
      <NativeSelect
        label={t('network.address')}
        data={[{ value: '', label: t('network.anyAddress') }, ...known]}
        value={address ?? ''}
        onChange={({ currentTarget: { value } }) => onChange({ address: value === '' ? null : value })}
      />
      <NumberInput
        label={t('network.port')}
        description={t('network.portHint')}
        min={1}
        max={65_535}
        allowDecimal={false}
        hideControls
        value={port}
        onChange={(value) => {
          if (typeof value === 'number' && value >= 1) onChange({ port: value });
        }}
      />
    </>
  );
}
