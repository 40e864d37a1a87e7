/** A kind of numbered form. */
export interface FormKind {
  /** Room and form, such as `five-s.red-tag`. */
  readonly kind: string;
  /** What its numbers begin with, such as `HP`: short, in capitals, one for each kind. */
  readonly prefix: string;
}

/** A number as it was given: in a year, from 1. */
export interface FormNumber {
  readonly year: number;
  readonly number: number;
}

/** 编号 as it is printed, unlike any of another hall: `HP-YH01-2026-0007`. */
export function formNumberText({ prefix }: FormKind, hallCode: string, { year, number }: FormNumber): string {
  return `${prefix}-${hallCode}-${year}-${String(number).padStart(4, '0')}`;
}
