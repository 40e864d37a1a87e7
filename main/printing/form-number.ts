import { type FormKind, formNumberText } from '../../shared/printing/form-number.ts';
import type { PrintSubject } from '../../shared/printing/print-job.ts';
import { findFormNumber, takeFormNumber } from '../../db/printing/form-numbers.ts';
import { findHall } from '../../db/store/hall.ts';
import type { CommandContext, QueryContext } from '../call/handler.ts';

/**
 * 编号 of a record's form, as it is printed: taken in the command's transaction the first time that it is asked for,
 * and the same ever after.
 */
export function numberOfForm(
  { db, hall, businessDate, now }: CommandContext,
  form: FormKind,
  subject: PrintSubject,
): string {
  const year = Number(businessDate.slice(0, 4));
  const number = takeFormNumber(db, { hallId: hall.id, kind: form.kind, subject }, year, now);
  return formNumberText(form, findHall(db)?.code ?? '', number);
}

/** 编号 that a record's form bears, as it is printed; nothing where it has none. */
export function numberOnForm(
  { db, hall }: Pick<QueryContext, 'db' | 'hall'>,
  form: FormKind,
  subject: PrintSubject,
): { readonly formNumber?: string } {
  const number = findFormNumber(db, { hallId: hall.id, kind: form.kind, subject });
  return number === undefined ? {} : { formNumber: formNumberText(form, findHall(db)?.code ?? '', number) };
}
