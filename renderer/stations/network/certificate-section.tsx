import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CertificateFacts, NetworkView } from '../../../shared/stations/network.ts';
import { useHostNow } from '../../call/use-host-now.ts';
import { Notice } from '../../design/notice.tsx';
import { Section } from '../../design/section.tsx';
import { Fingerprint } from '../fingerprint.tsx';
import classes from './network-page.module.css';

/** A brought certificate with fewer days than this is worth a word, ms. The store's own is made anew by itself. */
const soon = 30 * 86_400_000;

/** The certificate in use, as people compare it. */
export function CertificateSection({ view: { setting, state } }: { readonly view: NetworkView }): ReactNode {
  const { t } = useTranslation('stations');
  if (setting.protection === 'none') return null;
  return (
    <Section title={t('network.certificate')}>
      {state.kind === 'open' && state.certificate ? (
        <Facts facts={state.certificate} />
      ) : (
        <p>{t('network.notYetMade')}</p>
      )}
    </Section>
  );
}

function Facts({ facts }: { readonly facts: CertificateFacts }): ReactNode {
  const { t, i18n } = useTranslation('stations');
  const now = useHostNow();
  const until = new Date(facts.validUntil).toLocaleDateString(i18n.language, { dateStyle: 'long' });
  return (
    <>
      <p>{t('network.certificateSentence')}</p>
      {facts.authority === null && facts.validUntil - now < soon && (
        <Notice kind="warning">{t('network.soonOver', { date: until })}</Notice>
      )}
      <dl className={classes['facts']}>
        <dt>{t('network.fingerprint')}</dt>
        <dd>
          <Fingerprint value={facts.fingerprint} />
        </dd>
        {facts.authority !== null && (
          <>
            <dt>{t('network.authorityFingerprint')}</dt>
            <dd>
              <Fingerprint value={facts.authority} />
            </dd>
          </>
        )}
        <dt>{t('network.standsFor')}</dt>
        <dd>{facts.names.join(' · ')}</dd>
        <dt>{t('network.validUntil')}</dt>
        <dd>{until}</dd>
      </dl>
    </>
  );
}
