import { z } from 'zod';
import { localName } from '../store/local-name.ts';

const id = z.int().positive();
/** UTC ms. */
const at = z.int();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const line = z.string().trim().min(1);

/** What is written down when something is found. */
export const lostItemValues = z.strictObject({
  /** What it is: never a name or a number that stands on it. */
  what: line.max(200),
  /** 现金, fen; null where there is none. */
  cash: z.int().positive().max(100_000_000).nullable(),
  /** The counter where it was found; null where it was elsewhere. */
  counterId: id.nullable(),
  /** Where else, or where exactly. */
  place: line.max(60).nullable(),
  foundAt: at,
  /** 拾到人: who of the staff found it; null where a customer handed it in. */
  finderId: id.nullable(),
  keptWhere: line.max(60),
  photo: sha256.nullable(),
});
export type LostItemValues = z.infer<typeof lostItemValues>;

/** 移交给: 公安机关, 区域, 发证或发卡单位. */
export const takers = ['police', 'region', 'issuer'] as const;

const ended = { endedAt: at, endedBy: id };

/** How a found thing stands: it is kept, its owner has it, or somebody took it over. */
export const lostItemLife = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('kept') }),
  z.strictObject({ state: z.literal('returned'), ...ended, praisedAt: at.nullable() }),
  z.strictObject({
    state: z.literal('handed-over'),
    ...ended,
    to: z.enum(takers),
    /** 接收人, such as 城关派出所 王警官 123456. */
    takenBy: z.string(),
  }),
]);
export type LostItemLife = z.infer<typeof lostItemLife>;

/** 失物 as a list shows it. */
export const lostItem = z.strictObject({
  id,
  ...lostItemValues.shape,
  recordedAt: at,
  recordedBy: id,
  life: lostItemLife,
});
export type LostItem = z.infer<typeof lostItem>;

/** 认领人: who says that it is theirs. No whole ID number is ever asked for. */
export const claimant = z.strictObject({
  callName: line.max(40),
  phone: z
    .string()
    .trim()
    .regex(/^[0-9+][0-9 -]{4,19}$/)
    .nullable(),
  /** 证件号后四位. */
  idLast4: z
    .string()
    .trim()
    .regex(/^[0-9]{3}[0-9Xx]$/)
    .nullable(),
});
export type Claimant = z.infer<typeof claimant>;

/** 签收: with a finger here, or on the printed slip. */
export const claimSignature = z.discriminatedUnion('how', [
  z.strictObject({ how: z.literal('finger'), sha256 }),
  z.strictObject({ how: z.literal('paper') }),
]);
export type ClaimSignature = z.infer<typeof claimSignature>;

/** 认领: who came for it, what was asked of them, and whether it was given to them. */
export const lostClaim = z.strictObject({
  id,
  at,
  checkedBy: id,
  outcome: z.enum(['returned', 'refused']),
  /** 核对了什么: what they knew of it, which papers they showed. */
  checks: z.string(),
  signed: z.enum(['finger', 'paper']).nullable(),
  /** Masked; null once it was erased. */
  claimant: z
    .strictObject({
      callName: z.string(),
      phone: z.string().nullable(),
      idLast4: z.string().nullable(),
      signature: sha256.nullable(),
    })
    .nullable(),
});
export type LostClaim = z.infer<typeof lostClaim>;

/** One of those who were served where and when the thing was found, with what the hall knows of them. */
export const servedThere = z.strictObject({
  ticketId: id,
  number: z.string(),
  businessName: localName,
  personId: id.nullable(),
  arrivedAt: at,
  /** Null while they are served. */
  endedAt: at.nullable(),
  /** Records of the visit that a customer left a name or a number with, masked. */
  contacts: z.array(
    z.strictObject({
      kind: z.enum(['first-contact', 'special-service']),
      recordId: id,
      callName: z.string().nullable(),
      phone: z.string().nullable(),
    }),
  ),
});
export type ServedThere = z.infer<typeof servedThere>;
