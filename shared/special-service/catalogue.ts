import { z } from 'zod';
import { localName } from '../store/local-name.ts';
import { origin } from '../store/origin.ts';

const id = z.int().positive();
const shortWords = localName;

/** 材料: what the customer must bring. */
export const material = z.strictObject({
  name: shortWords,
  /** 原件, 复印件, or either. */
  form: z.enum(['original', 'copy', 'either']),
  count: z.int().min(1).max(20),
  /** 有效期, in words; null where it has none. */
  validity: shortWords.nullable(),
  /** 哪里可以办到; null where everybody has it. */
  whereToGet: shortWords.nullable(),
});
export type Material = z.infer<typeof material>;

/** Who decides at a level: somebody of the hall, or an office outside it (稽核, 财务, 地市). */
export const approvalLevel = z.strictObject({
  name: shortWords,
  by: z.enum(['duty-manager', 'store-manager', 'outside']),
  /**
   * 审批限额, fen: a case up to this amount goes no further. Null, as long as the operator has set none, sends every
   * case on to the next level.
   */
  upTo: z.int().min(0).nullable(),
});
export type ApprovalLevel = z.infer<typeof approvalLevel>;

/** 办理方式: 当场, 后台, 预约. */
export const serviceModes = ['counter', 'back-office', 'appointment'] as const;
export type ServiceMode = (typeof serviceModes)[number];

/** What a version of a catalogue entry says. A case keeps the version with which it was opened. */
export const catalogueBody = z.strictObject({
  name: shortWords,
  modes: z.array(z.enum(serviceModes)).min(1),
  /** 台席限时, minutes; null where there is none. */
  counterMinutes: z.int().min(1).max(600).nullable(),
  materials: z.array(material).max(30),
  /** 办理步骤 that whoever handles it ticks off: 核验, 密码认证, 致电机主. */
  work: z.array(shortWords).max(20),
  /** 审批链 after whoever handles it, lowest first. */
  approvals: z.array(approvalLevel).max(6),
  /** True where money moves: the amount is needed, and each approval asks for the PIN again. */
  money: z.boolean(),
  /** What the return slip must say beside what every slip says. */
  slipFields: z.array(shortWords).max(12),
  /** 客户须知 on the slip. */
  notes: z.array(shortWords).max(3),
  /** 后台办结, working days; null where the store promises by hand. */
  promisedDays: z.int().min(0).max(60).nullable(),
  /** 涉及的风险点, by their number in the list of 22 hall processes (reference §16). */
  riskProcesses: z.array(z.int().min(1).max(22)),
});
export type CatalogueBody = z.infer<typeof catalogueBody>;

/** 预约 is one of the ways in which it is done. */
export function offersAppointment({ modes }: Pick<CatalogueBody, 'modes'>): boolean {
  return modes.includes('appointment');
}

/** 预约 is the only way in which it is done: nothing goes on before a time is agreed. */
export function needsAppointment({ modes }: Pick<CatalogueBody, 'modes'>): boolean {
  return modes.every((mode) => mode === 'appointment');
}

/** 目录编号, such as SP05; an ordinary business with a material list has that of its type. */
export const catalogueCode = z.string().regex(/^[A-Z][A-Z0-9]{1,7}$/);

/** 特殊业务目录: one kind of special business, or the material list of an ordinary one. */
export const catalogueEntry = z.strictObject({
  id,
  code: catalogueCode,
  /** The ordinary business type that it is the list of; null for special business. */
  businessTypeId: id.nullable(),
  active: z.boolean(),
  /** False where it is 待区域确认: nobody of the region has looked at this version yet. */
  confirmed: z.boolean(),
  /** Who has confirmed it, and when (UTC ms). */
  confirmedBy: id.nullable(),
  confirmedAt: z.int().nullable(),
  origin,
  versionId: id,
  /** From 1. */
  version: z.int().min(1),
  ...catalogueBody.shape,
});
export type CatalogueEntry = z.infer<typeof catalogueEntry>;

/** A version of an entry, as it stays for ever. */
export const catalogueVersion = z.strictObject({
  version: z.int().min(1),
  /** UTC ms. */
  madeAt: z.int(),
  /** Null where the product brought it. */
  madeBy: id.nullable(),
  body: catalogueBody,
});
export type CatalogueVersion = z.infer<typeof catalogueVersion>;
