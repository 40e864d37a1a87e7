import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueryOf } from '../../call/use-query-of.ts';
import { Colleagues } from '../../first-contact/people.tsx';
import { campaignsCalls } from '../calls.ts';
import { PrizeList } from '../prizes/prize-list.tsx';
import classes from './beside.module.css';

/** At the greeter's: the gifts that are to be handed over or signed for; nothing while there are none. */
export function GreeterPrizes(): ReactNode {
  const { t } = useTranslation('campaigns');
  const prizes = useQueryOf(campaignsCalls.prizes, {}).data ?? [];
  const waiting = prizes.filter(({ state }) => state === 'open' || state === 'handed');
  if (waiting.length === 0) return null;
  return (
    <section className={classes['prizes']} aria-label={t('prize.card')}>
      <h2 className={classes['title']}>{t('prize.card')}</h2>
      <Colleagues>
        <PrizeList prizes={waiting} />
      </Colleagues>
    </section>
  );
}
