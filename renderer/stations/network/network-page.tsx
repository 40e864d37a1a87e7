import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useQueryOf } from '../../call/use-query-of.ts';
import { QueryStates } from '../../design/query-states.tsx';
import { SettingsFrame } from '../../store/settings/settings-frame.tsx';
import { stationsCalls } from '../calls.ts';
import { CertificateSection } from './certificate-section.tsx';
import { GiveCertificate } from './give-certificate.tsx';
import { NetworkForm } from './network-form.tsx';
import { NetworkPanel } from './network-panel.tsx';
import classes from './network-page.module.css';
import { TrustSection } from './trust-section.tsx';

/** 设置 → 终端 → 局域网. */
export function NetworkPage(): ReactNode {
  const { t } = useTranslation('stations');
  const network = useQueryOf(stationsCalls.network, {});
  return (
    <SettingsFrame
      section="stations"
      sentence={t('network.sentence')}
      tools={
        <Button component={Link} href="/settings/stations" variant="default">
          {t('network.back')}
        </Button>
      }
    >
      <QueryStates query={network}>
        {(view) => (
          <div className={classes['columns']}>
            <NetworkForm key={view.setting.protection} view={view} />
            <div className={classes['aside']}>
              <NetworkPanel />
              <CertificateSection view={view} />
              {view.setting.protection === 'own' && <TrustSection made={view.state.kind === 'open'} />}
              {view.setting.protection !== 'none' && <GiveCertificate />}
            </div>
          </div>
        )}
      </QueryStates>
    </SettingsFrame>
  );
}
