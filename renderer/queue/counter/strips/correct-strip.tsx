import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { correctionReasons } from '../../../../shared/queue/given-reasons.ts';
import type { TicketView } from '../../../../shared/queue/ticket.ts';
import { timeText } from '../../../design/clock-text.ts';
import { useTimeZone } from '../../../design/time-zone-context.ts';
import { queueCalls } from '../../calls.ts';
import { useDesk } from '../desk-context.ts';
import { momentBetween } from '../moment-between.ts';
import { Choices, digitChoices } from './choices.tsx';
import { StripField } from './strip-field.tsx';
import { StripFrame } from './strip-frame.tsx';

/** 更正办结时间: when service really ended, between the arrival and the moment at which 办结 was pressed. */
export function CorrectStrip({ ticket }: { readonly ticket: TicketView }): ReactNode {
  const { t } = useTranslation('queue');
  const timeZone = useTimeZone();
  const { run } = useDesk();
  const [endedAt, setEndedAt] = useState<number | null>(null);
  const [unclear, setUnclear] = useState(false);
  const from = ticket.arrivedAt ?? ticket.issuedAt;
  const until = ticket.endedAt ?? from;
  const [fromText, untilText] = [timeText(from, timeZone), timeText(until, timeZone)];
  const onEnter = (text: string): void => {
    const moment = momentBetween(text, from, until, timeZone);
    setUnclear(moment === undefined);
    setEndedAt(moment ?? null);
  };
  return (
    <StripFrame title={t('strips.correct.title', { number: ticket.number })}>
      {endedAt === null ? (
        <StripField
          label={t('strips.correct.time')}
          hint={t('strips.correct.hint', { from: fromText, until: untilText })}
          initial={untilText}
          error={unclear && t('strips.correct.unclear', { until: untilText })}
          maxLength={5}
          onEnter={onEnter}
        />
      ) : (
        <>
          <p>{t('strips.correct.why', { time: timeText(endedAt, timeZone) })}</p>
          <Choices
            choices={digitChoices(correctionReasons, (reason) => ({
              label: t(`correctionReasons.${reason}`),
              run: () =>
                run(queueCalls.correctEnd, {
                  ticketId: ticket.id,
                  endedAt,
                  reason: t(`correctionReasons.${reason}`),
                }),
            }))}
          />
        </>
      )}
    </StripFrame>
  );
}
