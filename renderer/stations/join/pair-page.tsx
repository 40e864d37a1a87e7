import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useQueryOf } from '../../call/use-query-of.ts';
import { Notice } from '../../design/notice.tsx';
import { Page } from '../../design/page.tsx';
import { PageTitle } from '../../design/page-title.tsx';
import { stationsCalls } from '../calls.ts';
import { Fingerprint } from '../fingerprint.tsx';
import { placeOfPurpose } from '../place-of-purpose.ts';
import { codeInAddress } from './code-in-address.ts';
import { JoinForm } from './join-form.tsx';
import classes from './pair-page.module.css';

export interface PairPageProps {
  /** True where the host said that this screen was unpaired. */
  readonly revoked: boolean;
  /** Keeps the token that makes this screen a station, and begins anew as that station. */
  readonly onJoined: (token: string) => void;
}

/** 配对: where a new screen types its code, and the only place that a screen of nobody's can see. */
export function PairPage({ revoked, onJoined }: PairPageProps): ReactNode {
  const { t } = useTranslation('stations');
  const [code, setCode] = useState(() => codeInAddress(window.location.hash));
  return (
    <Page scale="tablet">
      <div className={classes['sheet']}>
        <PageTitle title={t('pairing.join.title')} sentence={t('pairing.join.sentence')} />
        {revoked ? <Notice kind="warning">{t('pairing.join.revoked')}</Notice> : <AlreadyPaired />}
        <JoinForm code={code} onChange={setCode} onJoined={onJoined} />
        <Comparison />
      </div>
    </Page>
  );
}

/** A station that comes here keeps what it is until another code is typed. */
function AlreadyPaired(): ReactNode {
  const { t } = useTranslation('stations');
  const station = useQueryOf(stationsCalls.me, {}).data?.station;
  if (!station) return null;
  return (
    <Notice
      kind="info"
      acts={
        <Link href={placeOfPurpose[station.purpose]}>
          {t('pairing.join.toOwnPlace', { name: station.name })}
        </Link>
      }
    >
      {t('pairing.join.already', { name: station.name })}
    </Notice>
  );
}

/** What the person compares with the host's own screen, before typing a code into something else. */
function Comparison(): ReactNode {
  const { t } = useTranslation('stations');
  const { data } = useQueryOf(stationsCalls.certificate, {});
  if (data === undefined) return null;
  return (
    <div className={classes['compare']}>
      {data === null ? (
        <p>{t('pairing.join.plain')}</p>
      ) : (
        <>
          <p>{t('pairing.join.compare')}</p>
          <Fingerprint value={data.fingerprint} />
        </>
      )}
    </div>
  );
}
