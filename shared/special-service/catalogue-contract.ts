import { z } from 'zod';
import { type RoomContract, command, query } from '../call/procedure.ts';
import { catalogueBody, catalogueCode, catalogueEntry, catalogueVersion } from './catalogue.ts';

const id = z.int().positive();
const topics = ['special-service'] as const;
const staff = ['greeter', 'clerk', 'special-clerk', 'duty-manager', 'store-manager', 'regional'] as const;
const editors = ['store-manager', 'regional'] as const;

/** An entry as it was seen in a version: whoever acts on an older one is told. */
const seen = z.strictObject({ entryId: id, version: z.int().min(1) });
const seenRefusals = ['special-service.entry-unknown', 'special-service.entry-changed'];

/** 办理目录: special business and the material lists of ordinary business. */
export const catalogueContract = {
  /** In its newest version, inactive entries last. */
  catalogue: query({ input: z.strictObject({}), output: z.array(catalogueEntry), roles: staff, topics }),
  /** All versions of an entry, the newest first. */
  versions: query({
    input: z.strictObject({ entryId: id }),
    output: z.array(catalogueVersion),
    roles: staff,
    topics,
    refusals: ['special-service.entry-unknown'],
  }),
  addEntry: command({
    input: z.strictObject({ code: catalogueCode, businessTypeId: id.nullable(), body: catalogueBody }),
    output: catalogueEntry,
    roles: editors,
    topics,
    refusals: ['special-service.code-taken', 'special-service.business-unknown'],
  }),
  /** A new version, which nobody has confirmed yet: cases that are open keep theirs. */
  changeEntry: command({
    input: seen.extend({ body: catalogueBody }),
    output: catalogueEntry,
    roles: editors,
    topics,
    refusals: seenRefusals,
  }),
  /** 启用, 停用. */
  setEntry: command({
    input: seen.extend({ active: z.boolean() }),
    output: catalogueEntry,
    roles: editors,
    topics,
    refusals: seenRefusals,
  }),
  /** 区域确认 of the version that was seen, or taken back. */
  confirmEntry: command({
    input: seen.extend({ confirmed: z.boolean() }),
    output: catalogueEntry,
    roles: editors,
    topics,
    refusals: seenRefusals,
  }),
  /** 载入预置: the presets that the hall does not have; what it has stays as it is. */
  loadPresets: command({
    input: z.strictObject({}),
    output: z.strictObject({ added: z.int() }),
    roles: editors,
    topics,
  }),
  /** 办理时限公示 on A4. */
  limitsNotice: query({
    input: z.strictObject({ language: z.enum(['zh-CN', 'en']) }),
    output: z.strictObject({ html: z.string() }),
    roles: editors,
    topics: ['special-service', 'store', 'settings'],
  }),
} satisfies RoomContract;
