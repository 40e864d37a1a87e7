import { z } from 'zod';
import { paperLanguages } from '../../shared/printing/printing-words.ts';
import { noticeSlip } from '../../shared/special-service/notice-slip.ts';
import { businessDateOf } from '../../shared/time/business-date.ts';
import { entriesInVersions } from '../../db/special-service/catalogue.ts';
import { findNoticeById } from '../../db/special-service/notices.ts';
import { type PaperContext, type RenderedPaper, paperKind } from '../printing/paper-kind.ts';
import { renderedSlip } from '../printing/print-or-show.ts';
import { momentOnSlip, slipHall, staffNumberOf } from '../printing/slip-hall.ts';

const noticePrint = z.strictObject({ noticeId: z.int(), language: z.enum(paperLanguages) });

/** 一次性告知单, on A5 or on a roll. */
export const noticePaper = paperKind({
  kind: 'special-service.notice',
  purpose: 'slip',
  payload: noticePrint,
  stillWanted: () => true,
  subjectName: (db, { noticeId }) => findNoticeById(db, noticeId)?.code ?? '',
  render: noticeOn,
});

/** The record that a notice's paper is about. */
export function noticeSubject(noticeId: number): { readonly kind: string; readonly id: number } {
  return { kind: 'notice', id: noticeId };
}

function noticeOn(context: PaperContext, { noticeId, language }: z.infer<typeof noticePrint>): RenderedPaper {
  const { db, hall, now, paper, copy } = context;
  const notice = findNoticeById(db, noticeId);
  const entry = notice && entriesInVersions(db, [notice.versionId]).get(notice.versionId);
  if (!notice || !entry) throw new Error(`There is no notice ${noticeId} to print.`);
  const slip = noticeSlip({
    business: entry.name,
    materials: entry.materials,
    missing: notice.missing,
    code: notice.code,
    validUntil: notice.validUntil,
    toldAt: momentOnSlip(hall, notice.issuedAt),
    toldBy: staffNumberOf(db, notice.issuedBy),
    confirmed: entry.confirmed,
    hall: slipHall(context, language),
    date: businessDateOf(now, hall.timeZone),
    reprint: copy,
    language,
  });
  return renderedSlip(slip, paper);
}
