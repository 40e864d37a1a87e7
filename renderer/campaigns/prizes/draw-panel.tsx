import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GiftInStock } from '../../../shared/campaigns/gift.ts';
import { useCommand } from '../../call/use-command.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { timeText } from '../../design/clock-text.ts';
import { QueryStates } from '../../design/query-states.tsx';
import { Section } from '../../design/section.tsx';
import { useTimeZone } from '../../design/time-zone-context.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import { useMay } from '../../staff/who-is-here.ts';
import { campaignsCalls } from '../calls.ts';
import classes from '../campaigns.module.css';
import { GiftSelect } from '../gift-select.tsx';

/** Who has waited long enough changes with time alone. */
const candidatesChangeWithin = 15_000;

/** 候时抽奖: how many could win, the prize, and one button; then who has won. */
export function DrawPanel(): ReactNode {
  const { t } = useTranslation('campaigns');
  const may = useMay();
  const drawing = useQueryOf(campaignsCalls.drawing, {}, { refetchInterval: candidatesChangeWithin });
  const gifts = useQueryOf(campaignsCalls.gifts, {});
  if (!may(campaignsCalls.draw)) return null;
  return (
    <Section title={t('drawing.title')}>
      <QueryStates query={drawing}>
        {(now) => (
          <div className={classes['form']}>
            <p className={classes['soft']}>
              {t('drawing.sentence', { after: now.afterMinutes, every: now.everyMinutes })}
            </p>
            <WhetherNow {...now} />
            <QueryStates query={gifts}>
              {(all) => (
                <DrawForm
                  gifts={all.filter(({ active, stock }) => active && stock > 0)}
                  ready={now.candidates > 0 && now.nextAt === null}
                />
              )}
            </QueryStates>
          </div>
        )}
      </QueryStates>
    </Section>
  );
}

interface WhetherNowProps {
  readonly afterMinutes: number;
  readonly candidates: number;
  readonly nextAt: number | null;
}

function WhetherNow({ afterMinutes, candidates, nextAt }: WhetherNowProps): ReactNode {
  const { t } = useTranslation('campaigns');
  const timeZone = useTimeZone();
  if (nextAt !== null) return <p>{t('drawing.nextAt', { time: timeText(nextAt, timeZone) })}</p>;
  return (
    <p>
      {candidates === 0
        ? t('drawing.nobody', { after: afterMinutes })
        : t('drawing.candidates', { count: candidates })}
    </p>
  );
}

function DrawForm({ gifts, ready }: { readonly gifts: readonly GiftInStock[]; readonly ready: boolean }) {
  const { t } = useTranslation('campaigns');
  const nameOf = useNameOf();
  const [asked, setAsked] = useState<number | null>(null);
  const draw = useCommand(campaignsCalls.draw);
  const giftId = gifts.find(({ id }) => id === asked)?.id ?? gifts[0]?.id ?? null;
  const won = draw.data;
  return (
    <>
      {gifts.length === 0 && <p>{t('drawing.noGifts')}</p>}
      {giftId !== null && (
        <div className={classes['fields']}>
          <div className={classes['choice']}>
            <GiftSelect label={t('drawing.which')} gifts={gifts} value={giftId} onChange={setAsked} />
          </div>
          <Button
            h="var(--target)"
            disabled={!ready}
            loading={draw.isPending}
            onClick={() => draw.mutate({ giftId })}
          >
            {t('drawing.draw')}
          </Button>
        </div>
      )}
      <output>{won && t('drawing.drawn', { number: won.ticketNumber, gift: nameOf(won.gift.name) })}</output>
    </>
  );
}
