import { Anchor } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { HostLookedAt } from '../../../shared/call/desktop-bridge.ts';
import { Notice } from '../../design/notice.tsx';
import { PageTitle } from '../../design/page-title.tsx';
import { Page } from '../../design/page.tsx';
import { FindHost } from './find-host.tsx';
import { JoinFoundHost } from './join-found-host.tsx';
import classes from './join-host-page.module.css';

/** Joins the host of another computer: where it is, whether it is the right one, and the pairing code. */
export function JoinHostPage(): ReactNode {
  const { t } = useTranslation('desktop');
  const [host, setHost] = useState<HostLookedAt | null>(null);
  const [joined, setJoined] = useState(false);
  const bridge = window.storefrontDesk;
  return (
    <Page>
      <div className={classes['join']}>
        <PageTitle title={t('join.title')} sentence={t('join.sentence')} />
        {!bridge && <Notice kind="info">{t('join.onlyInProgram')}</Notice>}
        {bridge && joined && <Notice kind="done">{t('join.joined')}</Notice>}
        {bridge && !joined && host === null && <FindHost bridge={bridge} onFound={setHost} />}
        {bridge && !joined && host !== null && (
          <JoinFoundHost
            bridge={bridge}
            host={host}
            onBack={() => setHost(null)}
            onJoined={() => setJoined(true)}
          />
        )}
        {!joined && (
          <Anchor component={Link} href="/welcome">
            {t('join.ownHall')}
          </Anchor>
        )}
      </div>
    </Page>
  );
}
