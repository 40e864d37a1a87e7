import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StateName } from '../../../shared/design/states.ts';
import type { NetworkState, NetworkView } from '../../../shared/stations/network.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { CopyButton } from '../../design/copy-button.tsx';
import { Notice } from '../../design/notice.tsx';
import { QrCode } from '../../design/qr-code.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { Section } from '../../design/section.tsx';
import { StateMark } from '../../design/state-mark.tsx';
import { stationsCalls } from '../calls.ts';
import classes from './network-panel.module.css';

const marks: Readonly<Record<NetworkState['kind'], StateName>> = {
  off: 'closed',
  opening: 'waiting',
  open: 'done',
  failed: 'failed',
};
const words = { off: 'stateOff', opening: 'stateOpening', open: 'stateOpen', failed: 'stateFailed' } as const;

/** Whether other machines can reach the host, and where a new one finds it. @param children what can be done about it */
export function NetworkPanel({ children }: { readonly children?: ReactNode }): ReactNode {
  const { t } = useTranslation('stations');
  const network = useQueryOf(stationsCalls.network, {});
  const kind = network.data?.state.kind;
  return (
    <Section
      title={t('network.title')}
      aside={kind && <StateMark state={marks[kind]}>{t(`network.${words[kind]}`)}</StateMark>}
    >
      <QueryStates query={network}>
        {(view) => (
          <>
            <Standing view={view} />
            {children}
          </>
        )}
      </QueryStates>
    </Section>
  );
}

function Standing({ view: { setting, state } }: { readonly view: NetworkView }): ReactNode {
  const { t } = useTranslation('stations');
  switch (state.kind) {
    case 'off':
      return <p>{t('network.off')}</p>;
    case 'opening':
      return null;
    case 'failed':
      return (
        <Notice kind="danger">
          {t(`network.failures.${state.reason}`, { port: setting.port, address: setting.address ?? '' })}
        </Notice>
      );
    case 'open':
      return (
        <>
          {state.certificate === null && <Notice kind="warning">{t('network.plainNow')}</Notice>}
          <Addresses addresses={state.addresses} />
        </>
      );
  }
}

/** The address to be typed or scanned; further ones below, smaller. */
function Addresses({ addresses }: { readonly addresses: readonly string[] }): ReactNode {
  const { t } = useTranslation('stations');
  const [first, ...others] = addresses;
  if (first === undefined) return <Notice kind="warning">{t('network.noAddress')}</Notice>;
  return (
    <div className={classes['addresses']}>
      <QrCode value={`${first}/pair`} label={t('network.qr', { address: first })} />
      <div className={classes['words']}>
        <p>{t('network.openHere')}</p>
        <p className={classes['address']}>
          <span>{first}</span>
          <CopyButton text={first} label={first} />
        </p>
        <p className={classes['quiet']}>{t('network.orScan')}</p>
        {others.length > 0 && (
          <p className={classes['quiet']}>
            {t('network.otherAddresses')} {others.join(' ')}
          </p>
        )}
      </div>
    </div>
  );
}
