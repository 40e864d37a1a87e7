import type { FormKind } from '../printing/form-number.ts';

/** 日报 as a numbered form: signed and filed, one for each day on which somebody came. */
export const dayForm: FormKind = { kind: 'reports.day', prefix: 'RB' };

/** The day, as the subject of its form: 2026-11-21 is 20261121. */
export function dayAsSubject(date: string): { readonly kind: 'day'; readonly id: number } {
  return { kind: 'day', id: Number(date.replaceAll('-', '')) };
}
