import type { InputOf, OutputOf } from '../../shared/call/procedure.ts';
import { Refusal } from '../../shared/call/refusal.ts';
import { maskedPhone } from '../../shared/first-contact/masked-phone.ts';
import type { lostFoundContract } from '../../shared/lost-found/contract.ts';
import type { LostClaim } from '../../shared/lost-found/lost-item.ts';
import { keepDays } from '../../shared/lost-found/settings.ts';
import { claimsOf, eraseClaimants } from '../../db/lost-found/claims.ts';
import { endedItems, insertLostItem, keptItems, setKeptWhere } from '../../db/lost-found/items.ts';
import { findPerson } from '../../db/staff/people.ts';
import { listCounters } from '../../db/store/counters.ts';
import { settingOn } from '../../db/store/settings.ts';
import type { CommandContext, QueryContext, RoomHandlers } from '../call/handler.ts';
import { handOver, praise, refuseClaim, returnItem, takeBack } from './leaving.ts';
import { assertKept, itemInHall, keptItem, record, whoActs } from './lookup.ts';
import { receiptPaper } from './receipt-paper.ts';
import { servedAround } from './served.ts';

type Contract = typeof lostFoundContract;

export const lostFoundHandlers: RoomHandlers<Contract> = {
  items: (context, { list, limit }) => {
    const found = (list === 'kept' ? keptItems : endedItems)(context.db, context.hall.id);
    return { total: found.length, items: found.slice(0, limit), keepDays: keepDaysToday(context) };
  },
  item: (context, { itemId }) => ({
    item: itemInHall(context, itemId),
    claims: claimsOf(context.db, itemId).map(masked),
    keepDays: keepDaysToday(context),
  }),
  served: servedAround,
  recordItem,
  moveItem: (context, { itemId, keptWhere }) => {
    keptItem(context, itemId);
    setKeptWhere(context.db, itemId, keptWhere);
    record(context, 'moved', itemId);
    return {};
  },
  returnItem,
  refuseClaim,
  handOver,
  takeBack,
  praise,
  erase: (context, { itemId }) => {
    if (itemInHall(context, itemId).life.state === 'kept') throw new Refusal('lost-found.kept-still');
    eraseClaimants(context.db, itemId);
    record(context, 'claimants-erased', itemId);
    return {};
  },
  receipt: (context, { itemId, language }) => ({
    html: receiptPaper(context, itemInHall(context, itemId), language),
  }),
};

/** 登记失物: where it was found is a counter, or a place in words. */
function recordItem(
  context: CommandContext,
  values: InputOf<Contract['recordItem']>,
): OutputOf<Contract['recordItem']> {
  const { db, hall, businessDate, now } = context;
  const { counterId, place, finderId, cash, foundAt, photo } = values;
  if (counterId === null && place === null) throw new Refusal('lost-found.no-place');
  if (foundAt > now) throw new Refusal('lost-found.found-in-future');
  if (counterId !== null && !listCounters(db, hall.id).some(({ id }) => id === counterId)) {
    throw new Refusal('lost-found.counter-unknown');
  }
  if (finderId !== null && !findPerson(db, finderId)?.active) throw new Refusal('lost-found.person-unknown');
  assertKept(context, photo);
  const by = { at: now, personId: whoActs(context) };
  const id = insertLostItem(db, { hallId: hall.id, businessDate }, values, by);
  record(context, 'found', id, { cash, counterId, foundAt, finderId });
  return { id };
}

function keepDaysToday({ db, hall, businessDate }: QueryContext): number {
  return settingOn(db, hall.id, keepDays, businessDate);
}

function masked({ claimant, ...claim }: LostClaim): LostClaim {
  if (claimant === null) return { ...claim, claimant };
  const { phone } = claimant;
  return { ...claim, claimant: { ...claimant, phone: phone === null ? null : maskedPhone(phone) } };
}
