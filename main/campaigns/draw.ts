import { randomBytes } from 'node:crypto';
import { filled } from '../../shared/call/filled.ts';
import type { InputOf, OutputOf } from '../../shared/call/procedure.ts';
import { Refusal } from '../../shared/call/refusal.ts';
import type { prizeContract } from '../../shared/campaigns/prize-contract.ts';
import { prizeTextsEn } from '../../shared/campaigns/prize-texts.en.ts';
import { prizeTextsZh } from '../../shared/campaigns/prize-texts.zh-CN.ts';
import {
  type DrawRules,
  type Waiting,
  candidatesOf,
  drawnIndex,
  nextDrawAt,
} from '../../shared/campaigns/recovery-draw.ts';
import { drawAfterMinutes, drawEveryMinutes } from '../../shared/campaigns/settings.ts';
import type { LocalName } from '../../shared/store/local-name.ts';
import { drawnOn, insertDraw, lastDrawAt, waitingNow } from '../../db/campaigns/draws.ts';
import { insertPrize } from '../../db/campaigns/prizes.ts';
import { settingOn } from '../../db/store/settings.ts';
import type { CommandContext, QueryContext } from '../call/handler.ts';
import { announceNotice } from '../queue/announce.ts';
import { giftInUse } from './append-move.ts';
import { queuePrizeSlip } from './prize-slip.ts';
import { prizeInHall, prizeViewOf } from './prize-view.ts';

type Contract = typeof prizeContract;

/** Whether a draw can be made now, and how many could win it. */
export function drawing(context: QueryContext): OutputOf<Contract['drawing']> {
  const { afterMs, everyMs } = rulesToday(context);
  return {
    afterMinutes: afterMs / 60_000,
    everyMinutes: everyMs / 60_000,
    candidates: candidatesNow(context).length,
    nextAt: nextAt(context),
  };
}

/**
 * 抽奖 (A17). The lot is the host's own: 32 bytes of the machine's cryptographic random source, kept with everybody who
 * could win, so that anybody can work the outcome out again. Nobody at the screen has a hand in it.
 */
export function draw(
  context: CommandContext,
  { giftId }: InputOf<Contract['draw']>,
): OutputOf<Contract['draw']> {
  const { db, hall, businessDate, now, caller } = context;
  if (giftInUse(context, giftId).stock === 0)
    throw new Refusal('campaigns.stock-short', { left: 0, count: 1 });
  const until = nextAt(context);
  if (until !== null) {
    throw new Refusal('campaigns.draw-too-soon', { minutes: Math.ceil((until - now) / 60_000) });
  }
  const candidates = candidatesNow(context).map(({ ticketId }) => ticketId);
  const seed = randomBytes(32).toString('hex');
  const ticketId = candidates.length === 0 ? undefined : candidates[drawnIndex(seed, candidates.length)];
  if (ticketId === undefined) {
    throw new Refusal('campaigns.nobody-to-draw', { minutes: rulesToday(context).afterMs / 60_000 });
  }
  const won = { hallId: hall.id, businessDate, kind: 'draw', ticketId, giftId, wonAt: now } as const;
  const prizeId = insertPrize(db, won);
  const winner = candidates.indexOf(ticketId);
  insertDraw(db, { prizeId, hallId: hall.id, at: now, candidates, seed, winner, personId: caller.person });
  context.record({
    kind: 'draw.made',
    subjectKind: 'prize',
    subjectId: prizeId,
    body: { ticketId, giftId, candidates: candidates.length, seed, winner },
  });
  queuePrizeSlip(context, prizeId);
  const prize = prizeInHall(context, prizeId);
  announceNotice(context, wordsFor(prize.ticketNumber));
  return prizeViewOf(context, prize);
}

/** The number as a voice should say it: letter and digits one by one. */
function wordsFor(number: string): LocalName {
  const spoken = { number: Array.from(number).join(' ') };
  return {
    zh: filled(prizeTextsZh.announced, spoken),
    en: filled(prizeTextsEn.announced, spoken),
  };
}

function rulesToday({ db, hall, businessDate }: QueryContext): DrawRules {
  return {
    afterMs: settingOn(db, hall.id, drawAfterMinutes, businessDate) * 60_000,
    everyMs: settingOn(db, hall.id, drawEveryMinutes, businessDate) * 60_000,
  };
}

function nextAt(context: QueryContext): number | null {
  return nextDrawAt(lastDrawAt(context.db, context.hall.id), rulesToday(context), context.now);
}

function candidatesNow(context: QueryContext): Waiting[] {
  const { db, hall, businessDate, now } = context;
  return candidatesOf(
    waitingNow(db, hall.id, businessDate),
    rulesToday(context),
    drawnOn(db, hall.id, businessDate),
    now,
  );
}
