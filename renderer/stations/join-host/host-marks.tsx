import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { HostLookedAt } from '../../../shared/call/desktop-bridge.ts';
import { Fingerprint } from '../fingerprint.tsx';
import classes from './join-host-page.module.css';

/** By what a host can be known: its address and its fingerprints, to be compared with its own page. */
export function HostMarks({ host }: { readonly host: HostLookedAt }): ReactNode {
  const { t } = useTranslation('desktop');
  return (
    <dl className={classes['marks']}>
      <div>
        <dt>{t('join.found')}</dt>
        <dd>{host.address}</dd>
      </div>
      {host.fingerprint !== null && (
        <div>
          <dt>{t('join.fingerprint')}</dt>
          <dd>
            <Fingerprint value={host.fingerprint} />
          </dd>
        </div>
      )}
    </dl>
  );
}
