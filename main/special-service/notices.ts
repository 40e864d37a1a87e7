import { randomInt } from 'node:crypto';
import { Refusal } from '../../shared/call/refusal.ts';
import type { InputOf, OutputOf } from '../../shared/call/procedure.ts';
import type { specialServiceContract } from '../../shared/special-service/contract.ts';
import { areInList } from '../../shared/special-service/materials.ts';
import { newReturnCode } from '../../shared/special-service/notice.ts';
import { noticeDays } from '../../shared/special-service/settings.ts';
import type { PaperLanguage } from '../../shared/printing/printing-words.ts';
import type { Printed } from '../../shared/printing/printed.ts';
import { addDays } from '../../shared/time/business-date.ts';
import {
  type KeptNotice,
  addNoticePrint,
  findNotice,
  findNoticeById,
  insertNotice,
  noticeOfTicket,
} from '../../db/special-service/notices.ts';
import { settingOn } from '../../db/store/settings.ts';
import type { CommandContext, QueryContext } from '../call/handler.ts';
import { printOrShow } from '../printing/print-or-show.ts';
import { appendStep } from './append-step.ts';
import { assertTicket, caseInHall, entryInHall, entryOfCase } from './lookup.ts';
import { noticePaper, noticeSubject } from './notice-paper.ts';
import { noticeView } from './notice-view.ts';
import { usableNotice } from './return-notices.ts';

type Contract = typeof specialServiceContract;

/** 一次性告知 (S2): all that is missing at once, with a code that brings the customer back to the front. */
export function issueNotice(
  context: CommandContext,
  { entryId, caseId, ticketId, missing, language }: InputOf<Contract['issueNotice']>,
): OutputOf<Contract['issueNotice']> {
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
  const print = language === undefined ? null : printCopy(context, findNoticeById(db, noticeId), language, 0);
  return { ...noticeView(findNoticeById(db, noticeId)), print };
}

/**
 * 打印告知单 and 补打: the copy that is asked for is the one that the screen knows to be next, so nothing is printed
 * twice. For a case, each print after the first is a step of it.
 */
export function printNotice(
  context: CommandContext,
  { noticeId, copy, language }: InputOf<Contract['printNotice']>,
): OutputOf<Contract['printNotice']> {
  const notice = findNoticeById(context.db, noticeId);
  if (!notice) throw new Refusal('special-service.code-unknown');
  if (copy > notice.prints) throw new Refusal('printing.other-copy');
  if (copy < notice.prints) return { notice: noticeView(notice), print: { on: 'before' } };
  const print = printCopy(context, notice, language, copy);
  return { notice: noticeView(findNoticeById(context.db, noticeId)), print };
}

function printCopy(
  context: CommandContext,
  notice: KeptNotice | undefined,
  language: PaperLanguage,
  copy: number,
): Printed {
  if (!notice) throw new Error('The notice that was just given out is gone.');
  const { id: noticeId, caseId } = notice;
  addNoticePrint(context.db, noticeId);
  const open = caseId === null ? undefined : caseInHall(context, caseId);
  if (open && copy > 0) appendStep(context, open, { kind: 'notice-printed', noticeId, copy });
  else
    context.record({
      kind: 'notice.printed',
      subjectKind: 'notice',
      subjectId: noticeId,
      body: { copy },
    });
  return printOrShow(context, noticePaper, { noticeId, language }, noticeSubject(noticeId), copy);
}

/** What the ticket of a customer who came back is about, or null for any other ticket. */
export function returnedWith(
  context: QueryContext,
  { ticketId }: InputOf<Contract['returned']>,
): OutputOf<Contract['returned']> {
  const notice = noticeOfTicket(context.db, context.hall.id, ticketId);
  if (!notice) return null;
  const { name, materials } = entryOfCase(context, notice);
  return {
    name,
    caseId: notice.caseId,
    missing: notice.missing.flatMap((place) => materials[place]?.name ?? []),
    toldAt: notice.issuedAt,
  };
}

/** What a code stands for that a customer brings. Refuses one that was used or is over. */
export function noticeByCode(
  context: QueryContext,
  { code }: InputOf<Contract['notice']>,
): OutputOf<Contract['notice']> {
  const notice = usableNotice(context, code);
  return { notice: noticeView(notice), entry: entryOfCase(context, notice) };
}

function unusedCode({ db, hall }: CommandContext): string {
  let code = newReturnCode(randomInt);
  while (findNotice(db, hall.id, code)) code = newReturnCode(randomInt);
  return code;
}
