import { z } from 'zod';
import { maskedPhone } from '../../shared/first-contact/masked-phone.ts';
import { recordSlip } from '../../shared/first-contact/record-slip.ts';
import { formNumberText } from '../../shared/printing/form-number.ts';
import { paperLanguages } from '../../shared/printing/printing-words.ts';
import { businessDateOf } from '../../shared/time/business-date.ts';
import type { ReadableDb } from '../../db/database/handle.ts';
import { findDepartment } from '../../db/first-contact/departments.ts';
import { findRecord } from '../../db/first-contact/records.ts';
import { findFormNumber } from '../../db/printing/form-numbers.ts';
import { findPerson } from '../../db/staff/people.ts';
import type { Hall } from '../../db/store/hall.ts';
import { type PaperContext, type RenderedPaper, paperKind } from '../printing/paper-kind.ts';
import { renderedSlip } from '../printing/print-or-show.ts';
import { momentOnSlip, slipHall } from '../printing/slip-hall.ts';

/** 首问单号. */
export const recordForm = { kind: 'first-contact.slip', prefix: 'SW' } as const;

const recordPrint = z.strictObject({ recordId: z.int(), language: z.enum(paperLanguages) });

/** 首问单, on A5 or on a roll. */
export const firstContactSlip = paperKind({
  kind: 'first-contact.slip',
  purpose: 'slip',
  payload: recordPrint,
  stillWanted: () => true,
  subjectName: (_db, { recordId }) => String(recordId),
  render: recordOn,
});

/** The record that a slip is about. */
export function recordSubject(recordId: number): { readonly kind: string; readonly id: number } {
  return { kind: 'first-contact', id: recordId };
}

/** 首问单号 as it is printed, or null before the first print. */
export function slipNumber(db: ReadableDb, hall: Pick<Hall, 'id' | 'code'>, recordId: number): string | null {
  const subject = recordSubject(recordId);
  const given = findFormNumber(db, { hallId: hall.id, kind: recordForm.kind, subject });
  return given ? formNumberText(recordForm, hall.code, given) : null;
}

function recordOn(context: PaperContext, { recordId, language }: z.infer<typeof recordPrint>): RenderedPaper {
  const { db, hall, now, paper, copy } = context;
  const record = findRecord(db, hall.id, recordId);
  const number = slipNumber(db, hall, recordId);
  if (!record || number === null) throw new Error(`There is no first-contact record ${recordId} to print.`);
  const { kind, matter, ownerId, openedAt, promisedAt, departmentId, phone } = record;
  const owner = findPerson(db, ownerId);
  const department = departmentId === null ? undefined : findDepartment(db, hall.id, departmentId);
  const slip = recordSlip({
    number,
    kind,
    matter,
    owner: { name: owner?.name ?? '', staffNumber: owner?.staffNumber ?? '' },
    askedAt: momentOnSlip(hall, openedAt),
    promisedAt: momentOnSlip(hall, promisedAt),
    department: department?.name ?? null,
    phone: phone === null ? null : maskedPhone(phone),
    hall: slipHall(context, language),
    date: businessDateOf(now, hall.timeZone),
    reprint: copy,
    language,
  });
  return renderedSlip(slip, paper);
}
