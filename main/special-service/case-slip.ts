import { z } from 'zod';
import { formNumberText } from '../../shared/printing/form-number.ts';
import { paperLanguages } from '../../shared/printing/printing-words.ts';
import { chainOf } from '../../shared/special-service/approvals.ts';
import { type SlipApproval, type SlipOutcome, caseSlip } from '../../shared/special-service/case-slip.ts';
import type { CatalogueEntry } from '../../shared/special-service/catalogue.ts';
import { type CaseStep, fieldsOf, lifeOf, receivedOf } from '../../shared/special-service/step.ts';
import { yuanText } from '../../shared/special-service/yuan.ts';
import { maskedPhone } from '../../shared/first-contact/masked-phone.ts';
import { businessDateOf } from '../../shared/time/business-date.ts';
import type { ReadableDb } from '../../db/database/handle.ts';
import { findFormNumber } from '../../db/printing/form-numbers.ts';
import { findTicket } from '../../db/queue/tickets.ts';
import { entriesInVersions } from '../../db/special-service/catalogue.ts';
import { type StoredCase, findCase } from '../../db/special-service/cases.ts';
import { stepsOfCase } from '../../db/special-service/steps.ts';
import type { Hall } from '../../db/store/hall.ts';
import { type PaperContext, type RenderedPaper, paperKind } from '../printing/paper-kind.ts';
import { renderedSlip } from '../printing/print-or-show.ts';
import { momentOnSlip, slipHall, staffNumberOf } from '../printing/slip-hall.ts';

/** 受理单号. */
export const slipForm = { kind: 'special-service.slip', prefix: 'TS' } as const;

const slipPrint = z.strictObject({
  caseId: z.int(),
  language: z.enum(paperLanguages),
  /** The counter at which it was asked for, or null where nobody sat at one. */
  counterNumber: z.int().nullable(),
});
type SlipPrint = z.infer<typeof slipPrint>;

/** 回执单, on A5 or on a roll. */
export const caseSlipPaper = paperKind({
  kind: 'special-service.slip',
  purpose: 'slip',
  payload: slipPrint,
  stillWanted: () => true,
  subjectName: (_db, { caseId }) => String(caseId),
  render: caseSlipOn,
});

/** The record that a case's slip is about. */
export function slipSubject(caseId: number): { readonly kind: string; readonly id: number } {
  return { kind: 'special-case', id: caseId };
}

/** 受理单号 of a case as it is printed, or null before the first print. */
export function slipNumber(db: ReadableDb, hall: Pick<Hall, 'id' | 'code'>, caseId: number): string | null {
  const given = findFormNumber(db, { hallId: hall.id, kind: slipForm.kind, subject: slipSubject(caseId) });
  return given ? formNumberText(slipForm, hall.code, given) : null;
}

function caseSlipOn(context: PaperContext, { caseId, language, counterNumber }: SlipPrint): RenderedPaper {
  const { db, hall, now, paper, copy } = context;
  const one = findCase(db, hall.id, caseId);
  const entry = one && entriesInVersions(db, [one.versionId]).get(one.versionId);
  if (!one || !entry) throw new Error(`There is no case ${caseId} to print.`);
  const steps = stepsOfCase(db, caseId);
  const ticket = one.ticketId === null ? undefined : findTicket(db, hall.id, one.ticketId);
  const values = fieldsOf(steps);
  const slip = caseSlip({
    number: slipNumber(db, hall, caseId),
    ticketNumber: ticket?.number ?? null,
    counterNumber: counterNumber ?? ticket?.counterNumber ?? null,
    handler: staffNumberOf(db, one.handlerId) ?? '',
    business: entry.name,
    phone: one.phone === null ? null : maskedPhone(one.phone),
    openedAt: momentOnSlip(hall, one.openedAt),
    appointedAt: one.appointedAt === null ? null : momentOnSlip(hall, one.appointedAt),
    received: receivedOf(steps).flatMap((place) => entry.materials[place] ?? []),
    amount: one.amount === null ? null : yuanText(one.amount),
    outcome: outcomeOf(steps, hall),
    approvals: approvalsOf(context, one, entry, steps),
    substitutions: substitutionsOf(db, steps),
    fields: entry.slipFields.map((name, place) => ({ name, value: values[place] ?? null })),
    notes: entry.notes,
    hall: slipHall(context, language),
    date: businessDateOf(now, hall.timeZone),
    reprint: copy,
    language,
  });
  return renderedSlip(slip, paper);
}

function outcomeOf(steps: readonly CaseStep[], hall: Hall): SlipOutcome {
  const life = lifeOf(steps);
  switch (life.state) {
    case 'back-office':
      return { kind: 'promised', time: momentOnSlip(hall, life.dueAt) };
    case 'to-tell':
    case 'closed': {
      const { refused, result } = life;
      if (refused) return { kind: 'refused', result };
      return { kind: 'settled', result, later: steps.some(({ body }) => body.kind === 'promised') };
    }
    case 'withdrawn':
      return { kind: 'withdrawn' };
    case 'collecting':
    case 'approving':
    case 'approved':
      return { kind: 'under-way' };
  }
}

/** The decisions since it was last submitted: what was decided before it was sent back counts no more. */
function approvalsOf(
  { db, hall }: PaperContext,
  { amount }: StoredCase,
  entry: CatalogueEntry,
  steps: readonly CaseStep[],
): SlipApproval[] {
  const chain = chainOf(entry.approvals, amount);
  const since = steps.findLastIndex(({ body }) => body.kind === 'submitted');
  return steps.slice(since + 1).flatMap(({ body, personId }): SlipApproval[] => {
    if (body.kind !== 'approved' && body.kind !== 'approved-outside') return [];
    const level = chain[body.level]?.name;
    if (!level) return [];
    if (body.kind === 'approved') {
      const staffNumber = staffNumberOf(db, personId) ?? '';
      const standsInFor = staffNumberOf(db, body.standsInFor ?? null);
      return [{ level, by: 'hall', staffNumber, standsIn: body.standsIn, standsInFor }];
    }
    const { system, number, decidedBy, decidedAt } = body;
    return [{ level, by: 'outside', system, number, who: decidedBy, time: momentOnSlip(hall, decidedAt) }];
  });
}

/** 经办变更: from whom to whom, each time. */
function substitutionsOf(
  db: ReadableDb,
  steps: readonly CaseStep[],
): { readonly from: string; readonly to: string }[] {
  let handler = steps.find(({ body }) => body.kind === 'opened')?.personId ?? null;
  return steps.flatMap(({ body }) => {
    if (body.kind !== 'substituted') return [];
    const change = { from: staffNumberOf(db, handler) ?? '', to: staffNumberOf(db, body.handlerId) ?? '' };
    handler = body.handlerId;
    return [change];
  });
}
