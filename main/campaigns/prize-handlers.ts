import type { InputOf, OutputOf } from '../../shared/call/procedure.ts';
import { Refusal } from '../../shared/call/refusal.ts';
import type { prizeContract } from '../../shared/campaigns/prize-contract.ts';
import { prizeTextsZh } from '../../shared/campaigns/prize-texts.zh-CN.ts';
import { noticeMinutes } from '../../shared/campaigns/settings.ts';
import { themeStateOn } from '../../shared/campaigns/theme.ts';
import { prizesOn, setPrizeClosed } from '../../db/campaigns/prizes.ts';
import { listThemes } from '../../db/campaigns/themes.ts';
import { settingOn } from '../../db/store/settings.ts';
import type { CommandContext, QueryContext, RoomHandlers } from '../call/handler.ts';
import { logRecovery } from '../queue/recovery.ts';
import { appendMove, giftInHall } from './append-move.ts';
import { draw, drawing } from './draw.ts';
import { milestoneHandlers } from './milestone-handlers.ts';
import { printPrize } from './prize-slip.ts';
import { openPrize, prizeInHall, prizeViewOf } from './prize-view.ts';

type Contract = typeof prizeContract;

/** 里程碑客户 (A16), 候时抽奖 (A17). */
export const prizeHandlers: RoomHandlers<Contract> = {
  ...milestoneHandlers,
  draw,
  drawing,
  printPrize,
  handOverPrize,

  prizes: (context, { date = context.businessDate }) =>
    prizesOn(context.db, context.hall.id, date).map((prize) => prizeViewOf(context, prize)),

  notices: (context) => ({ winners: winnersToTell(context), themes: themesToTell(context) }),

  closePrize: (context, { prizeId, reason }) => {
    openPrize(context, prizeId);
    const { now, caller } = context;
    setPrizeClosed(context.db, prizeId, { at: now, reason, personId: caller.person });
    return noted(context, 'prize.closed', prizeId, { reason });
  },

  reopenPrize: (context, { prizeId }) => {
    const { closeReason, businessDate } = prizeInHall(context, prizeId);
    if (closeReason === null || businessDate !== context.businessDate) {
      throw new Refusal('campaigns.prize-not-closed');
    }
    setPrizeClosed(context.db, prizeId, null);
    return noted(context, 'prize.reopened', prizeId, {});
  },
};

/**
 * 发放: one piece goes out of the ledger for this prize. What was drawn for makes up for a wait, so it stands in the
 * recovery log against the ticket as well.
 */
function handOverPrize(
  context: CommandContext,
  { prizeId }: InputOf<Contract['handOverPrize']>,
): OutputOf<Contract['handOverPrize']> {
  const { kind, giftId, ticketId } = openPrize(context, prizeId);
  const words = `${prizeTextsZh.slip.draw} ${giftInHall(context, giftId).name.zh}`;
  const recoveryId =
    kind === 'draw' ? logRecovery(context, { ticketId, kind: 'gift', words }).recoveryId : null;
  appendMove(context, { giftId, kind: 'out', change: -1, ticketId, prizeId, recoveryId });
  return prizeViewOf(context, prizeInHall(context, prizeId));
}

/** Who is named to customers: for a while, and until the gift was fetched. */
function winnersToTell(context: QueryContext): OutputOf<Contract['notices']>['winners'] {
  const { db, hall, businessDate, now } = context;
  const forMs = settingOn(db, hall.id, noticeMinutes, businessDate) * 60_000;
  return prizesOn(db, hall.id, businessDate)
    .filter(({ wonAt }) => now - wonAt <= forMs)
    .map((prize) => prizeViewOf(context, prize))
    .filter(({ state }) => state === 'open')
    .map(({ id, kind, ticketNumber, position, gift }) => ({
      prizeId: id,
      kind,
      number: ticketNumber,
      position,
      gift: gift.name,
    }));
}

/** The themed counters of today, for customers to go to. */
function themesToTell({ db, hall, businessDate }: QueryContext): OutputOf<Contract['notices']>['themes'] {
  return listThemes(db, hall.id)
    .filter((theme) => themeStateOn(theme, businessDate) === 'running')
    .map(({ id, name, counterNumber, products, until }) => ({
      themeId: id,
      name,
      counterNumber,
      products: products.map((product) => product.name),
      until,
    }));
}

function noted(
  context: CommandContext,
  kind: string,
  prizeId: number,
  body: Readonly<Record<string, string>>,
): OutputOf<Contract['closePrize']> {
  context.record({ kind, subjectKind: 'prize', subjectId: prizeId, body });
  return prizeViewOf(context, prizeInHall(context, prizeId));
}
