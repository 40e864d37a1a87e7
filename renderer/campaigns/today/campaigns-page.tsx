import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { PrizeView } from '../../../shared/campaigns/prize.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { useScale } from '../../design/use-compact.ts';
import { Page } from '../../design/page.tsx';
import { PageTitle } from '../../design/page-title.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { Section } from '../../design/section.tsx';
import { Colleagues } from '../../first-contact/people.tsx';
import { campaignsCalls } from '../calls.ts';
import classes from '../campaigns.module.css';
import { LowNotice } from '../gifts/ledger-page.tsx';
import { DrawPanel } from '../prizes/draw-panel.tsx';
import { PrizeList } from '../prizes/prize-list.tsx';
import { ThemeResults } from './theme-results.tsx';

/** 活动: who has won today, the draw, and what has come of the themed counters. */
export function CampaignsPage(): ReactNode {
  const { t } = useTranslation('campaigns');
  const prizes = useQueryOf(campaignsCalls.prizes, {});
  return (
    <Page scale={useScale()}>
      <PageTitle
        title={t('today.title')}
        sentence={prizes.data && <TodaySentence prizes={prizes.data} />}
        tools={
          <Button component={Link} href="/campaigns/gifts" variant="default" h="var(--target)">
            {t('today.toLedger')}
          </Button>
        }
      />
      <LowNotice />
      <Colleagues>
        <div className={classes['columns']}>
          <div className={classes['stack']}>
            <Section title={t('today.winners')}>
              <QueryStates query={prizes} isEmpty={(all) => all.length === 0} empty={t('today.noWinners')}>
                {(all) => <PrizeList prizes={all} />}
              </QueryStates>
            </Section>
            <ThemeResults />
          </div>
          <DrawPanel />
        </div>
      </Colleagues>
    </Page>
  );
}

function TodaySentence({ prizes }: { readonly prizes: readonly PrizeView[] }): ReactNode {
  const { t } = useTranslation('campaigns');
  const open = prizes.filter(({ state }) => state === 'open').length;
  const handed = prizes.filter(({ moveId }) => moveId !== null).length;
  return prizes.length === 0 ? t('today.quiet') : t('today.sentence', { open, handed });
}
