import type { InputOf } from '../../shared/call/procedure.ts';
import { Refusal } from '../../shared/call/refusal.ts';
import type { lostFoundContract } from '../../shared/lost-found/contract.ts';
import { insertClaim } from '../../db/lost-found/claims.ts';
import { setLife } from '../../db/lost-found/items.ts';
import type { CommandContext } from '../call/handler.ts';
import { assertKept, itemInHall, keptItem, record, whoActs } from './lookup.ts';
import { praiseFinder, takeBackPraise } from './praise.ts';
import { mendFindings } from './watch-kept.ts';

type Contract = typeof lostFoundContract;

/** 归还: whoever came was checked and has signed. */
export function returnItem(
  context: CommandContext,
  { itemId, claimant, checks, signature }: InputOf<Contract['returnItem']>,
): Record<string, never> {
  keptItem(context, itemId);
  assertKept(context, signature.how === 'finger' ? signature.sha256 : null);
  const by = whoActs(context);
  insertClaim(context.db, { itemId, at: context.now, checkedBy: by, checks, claimant, signature });
  setLife(context.db, itemId, { state: 'returned', endedAt: context.now, endedBy: by, praisedAt: null });
  mendFindings(context);
  record(context, 'returned', itemId, { signed: signature.how });
  return {};
}

/** 不予认领: it stays, and that somebody came stays with it. */
export function refuseClaim(
  context: CommandContext,
  { itemId, claimant, checks }: InputOf<Contract['refuseClaim']>,
): Record<string, never> {
  keptItem(context, itemId);
  insertClaim(context.db, {
    itemId,
    at: context.now,
    checkedBy: whoActs(context),
    checks,
    claimant,
    signature: null,
  });
  record(context, 'claim-refused', itemId);
  return {};
}

/** 移交. */
export function handOver(
  context: CommandContext,
  { itemId, to, takenBy }: InputOf<Contract['handOver']>,
): Record<string, never> {
  keptItem(context, itemId);
  const endedBy = whoActs(context);
  setLife(context.db, itemId, { state: 'handed-over', endedAt: context.now, endedBy, to, takenBy });
  mendFindings(context);
  record(context, 'handed-over', itemId, { to });
  return {};
}

/** 撤回: kept again; a praise that was given for it is given no more. */
export function takeBack(
  context: CommandContext,
  { itemId }: InputOf<Contract['takeBack']>,
): Record<string, never> {
  if (itemInHall(context, itemId).life.state === 'kept') throw new Refusal('lost-found.kept-already');
  setLife(context.db, itemId, { state: 'kept' });
  takeBackPraise(context, itemId);
  mendFindings(context);
  record(context, 'taken-back', itemId);
  return {};
}

/** 作为典型事例, in one click. */
export function praise(
  context: CommandContext,
  { itemId }: InputOf<Contract['praise']>,
): Record<string, never> {
  const { life, finderId } = itemInHall(context, itemId);
  if (life.state !== 'returned') throw new Refusal('lost-found.not-returned');
  if (finderId === null) throw new Refusal('lost-found.no-finder');
  if (life.praisedAt !== null) throw new Refusal('lost-found.praised-already');
  setLife(context.db, itemId, { ...life, praisedAt: context.now });
  praiseFinder(context, itemId, finderId);
  record(context, 'praised', itemId, { finderId });
  return {};
}
