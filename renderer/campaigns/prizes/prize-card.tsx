import { Button, NativeSelect } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CloseReason, type PrizeView, closeReasons } from '../../../shared/campaigns/prize.ts';
import { useCommands } from '../../call/use-commands.ts';
import { timeText } from '../../design/clock-text.ts';
import { StateMark } from '../../design/state-mark.tsx';
import { TicketNumber } from '../../design/ticket-number.tsx';
import { useOncePerPress } from '../../design/use-once-per-press.ts';
import { useTimeZone } from '../../design/time-zone-context.ts';
import { useColleagueName } from '../../first-contact/people.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import { campaignsCalls } from '../calls.ts';
import classes from '../campaigns.module.css';
import { ReceiptPlace } from '../receipt/receipt-place.tsx';
import { PrintPrize } from './print-prize.tsx';

const marks = { open: 'waiting', handed: 'serving', signed: 'done', closed: 'closed' } as const;

/** One prize: who has won what and how, and what is to be done with it now. */
export function PrizeCard({ prize }: { readonly prize: PrizeView }): ReactNode {
  const { t } = useTranslation('campaigns');
  const nameOf = useNameOf();
  const { ticketNumber, state, reason, gift, moveId, receipt } = prize;
  return (
    <section className={classes['card']} aria-label={ticketNumber}>
      <div className={classes['head']}>
        <TicketNumber number={ticketNumber} size="strong" />
        <StateMark state={marks[state]}>
          {reason === null ? t(`prizeStates.${state}`) : t(`unclaimed.${reason}`)}
        </StateMark>
      </div>
      <p className={classes['title']}>{nameOf(gift.name)}</p>
      <HowWon prize={prize} />
      {state === 'open' && <OpenActs prize={prize} />}
      {moveId !== null && <ReceiptPlace moveId={moveId} receipt={receipt} of={ticketNumber} />}
      {state === 'closed' && <Reopen prize={prize} />}
    </section>
  );
}

function HowWon({ prize }: { readonly prize: PrizeView }): ReactNode {
  const { t } = useTranslation('campaigns');
  const timeZone = useTimeZone();
  const who = useColleagueName();
  const { position, draw, wonAt, counterNumber } = prize;
  const drawnBy = draw?.byId ?? null;
  return (
    <p className={`${classes['soft']} ${classes['facts']}`}>
      <span>
        {position === null
          ? t('prize.draw', { candidates: draw?.candidates ?? 0 })
          : t('prize.milestone', { position })}
      </span>
      <span>{t('prize.at', { time: timeText(wonAt, timeZone) })}</span>
      {drawnBy !== null && <span>{t('prize.drawBy', { who: who(drawnBy) })}</span>}
      {counterNumber !== null && <span>{t('prize.counter', { counter: counterNumber })}</span>}
    </p>
  );
}

/** 发放, or why not. */
function OpenActs({ prize: { id: prizeId, gift, ticketNumber } }: { readonly prize: PrizeView }): ReactNode {
  const { t } = useTranslation('campaigns');
  const nameOf = useNameOf();
  const { run, busy } = useCommands();
  const once = useOncePerPress();
  const [asked, setAsked] = useState(false);
  return (
    <>
      <p className={classes['soft']}>{t('prize.stock', { count: gift.stock, unit: nameOf(gift.unit) })}</p>
      <div className={`${classes['acts']} ${classes['foot']}`}>
        <Button
          h="var(--target)"
          disabled={busy || gift.stock === 0}
          onClick={() => once(() => run(campaignsCalls.handOverPrize, { prizeId }))}
        >
          {t('prize.handOver')}
        </Button>
        <Button
          variant="subtle"
          color="gray"
          h="var(--target)"
          aria-expanded={asked}
          onClick={() => setAsked(!asked)}
        >
          {t('prize.close')}
        </Button>
        <PrintPrize prizeId={prizeId} />
      </div>
      {asked && (
        <WhyNot
          label={`${ticketNumber} ${t('prize.why')}`}
          busy={busy}
          onClose={(reason) => run(campaignsCalls.closePrize, { prizeId, reason })}
        />
      )}
    </>
  );
}

interface WhyNotProps {
  readonly label: string;
  readonly busy: boolean;
  readonly onClose: (reason: CloseReason) => void;
}

function WhyNot({ label, busy, onClose }: WhyNotProps): ReactNode {
  const { t } = useTranslation('campaigns');
  const [reason, setReason] = useState<CloseReason>('left');
  return (
    <div className={classes['fields']}>
      <NativeSelect
        label={label}
        data={closeReasons.map((value) => ({ value, label: t(`unclaimed.${value}`) }))}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value as CloseReason)}
      />
      <Button variant="default" h="var(--target)" loading={busy} onClick={() => onClose(reason)}>
        {t('prize.close')}
      </Button>
    </div>
  );
}

/** 撤销 of what a person closed; what is closed by itself is not opened by hand. */
function Reopen({ prize: { id: prizeId, reason } }: { readonly prize: PrizeView }): ReactNode {
  const { t } = useTranslation('campaigns');
  const { run, busy } = useCommands();
  if (!closeReasons.some((said) => said === reason)) return null;
  return (
    <div className={classes['acts']}>
      <Button
        variant="subtle"
        color="gray"
        h="var(--target)"
        disabled={busy}
        onClick={() => run(campaignsCalls.reopenPrize, { prizeId })}
      >
        {t('prize.reopen')}
      </Button>
    </div>
  );
}
