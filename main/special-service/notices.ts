import { randomInt } from 'node:crypto';
import { Refusal } from '../../shared/call/refusal.ts';
import type { InputOf, OutputOf } from '../../shared/call/procedure.ts';
import type { specialServiceContract } from '../../shared/special-service/contract.ts';
import { areInList } from '../../shared/special-service/materials.ts';
import { type NoticeView, newReturnCode } from '../../shared/special-service/notice.ts';
import { noticeDays } from '../../shared/special-service/settings.ts';
import { addDays } from '../../shared/time/business-date.ts';
import { findNotice, insertNotice } from '../../db/special-service/notices.ts';
import { settingOn } from '../../db/store/settings.ts';
import type { CommandContext, QueryContext } from '../call/handler.ts';
import { appendStep } from './append-step.ts';
import { assertTicket, caseInHall, entryInHall, entryOfCase } from './lookup.ts';

type Contract = typeof specialServiceContract;

/** 一次性告知 (S2): all that is missing at once, with a code that brings the customer back to the front. */
export function issueNotice(
  context: CommandContext,
  { entryId, caseId, ticketId, missing }: InputOf<Contract['issueNotice']>,
): NoticeView {
  const { db, hall, now, caller, businessDate } = context;
  assertTicket(context, ticketId);
  const open = caseId === undefined ? undefined : caseInHall(context, caseId);
  const entry = open ? entryOfCase(context, open) : entryInHall(context, entryId);
  if (!areInList(entry.materials, missing)) throw new Refusal('special-service.not-in-list');
  const code = unusedCode(context);
  const noticeId = insertNotice(db, {
    hallId: hall.id,
    code,
    versionId: entry.versionId,
    caseId: caseId ?? null,
    ticketId: ticketId ?? open?.ticketId ?? null,
    missing,
    issuedAt: now,
    issuedBy: caller.person,
    validUntil: addDays(businessDate, settingOn(db, hall.id, noticeDays, businessDate)),
  });
  if (open) appendStep(context, open, { kind: 'noticed', noticeId });
  else
    context.record({ kind: 'notice.issued', subjectKind: 'notice', subjectId: noticeId, body: { missing } });
  return noticeInHall(context, code);
}

/** What a code stands for that a customer brings. Refuses one that was used or is over. */
export function noticeByCode(
  context: QueryContext,
  { code }: InputOf<Contract['notice']>,
): OutputOf<Contract['notice']> {
  const notice = noticeInHall(context, code);
  if (notice.usedForTicketId !== null) throw new Refusal('special-service.code-used');
  if (notice.validUntil < context.businessDate) {
    throw new Refusal('special-service.code-expired', { date: notice.validUntil });
  }
  return { notice, entry: entryOfCase(context, notice) };
}

function noticeInHall({ db, hall }: QueryContext, code: string): NoticeView {
  const notice = findNotice(db, hall.id, code);
  if (!notice) throw new Refusal('special-service.code-unknown');
  return notice;
}

function unusedCode({ db, hall }: CommandContext): string {
  let code = newReturnCode(randomInt);
  while (findNotice(db, hall.id, code)) code = newReturnCode(randomInt);
  return code;
}
