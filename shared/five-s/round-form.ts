import type { FormKind } from '../printing/form-number.ts';

/** 检查报告 as a numbered form: signed by who checked and who was checked, one for each round that was handed in. */
export const roundReportForm: FormKind = { kind: 'five-s.round-report', prefix: 'JC' };
