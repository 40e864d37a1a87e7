import { z } from 'zod';
import { numberAndPin } from '../call/envelope.ts';
import { type RoomContract, command, query } from '../call/procedure.ts';
import { fileName } from '../files/photo.ts';
import { photoMarksSchema } from '../files/photo-marks.ts';
import { pinRefusals } from '../staff/sign-in-contract.ts';
import { businessDateSchema } from '../time/business-date-schema.ts';
import { itemAnswer } from './answer.ts';
import { checkers, checksWho } from './audience.ts';
import { checkSummary, checkView, occasion, signature } from './check.ts';
import { earlierUse, newPhoto } from './photo.ts';
import { photoWaiver } from './photo-waiver.ts';
import { checklistCode, checklistKinds, mostItems } from './template.ts';

const id = z.int().positive();
const ofCheck = z.strictObject({ checkId: id });
const done = z.strictObject({});
const topics = ['checks'] as const;
const unknown = 'checklists.unknown-check';
const notOpen = 'checklists.check-not-open';

/** 检查 under way and after. Rounds are begun by their own rooms too, which know what is due. */
export const checkContract = {
  /** One check with its items, answers, photos and score. */
  check: query({ input: ofCheck, output: checkView, roles: checksWho, topics, refusals: [unknown] }),
  /** The checks that are under way, of whatever day, the oldest first: none is lost overnight. */
  openChecks: query({
    input: z.strictObject({}),
    output: z.array(checkSummary),
    roles: checksWho,
    topics,
  }),
  /** The checks of some days, the newest first, void ones included. */
  checks: query({
    input: z.strictObject({
      kind: z.enum(checklistKinds),
      from: businessDateSchema,
      to: businessDateSchema,
    }),
    output: z.array(checkSummary),
    roles: checksWho,
    topics,
    long: true,
  }),
  /** Begins a check of a template with all its items or some, or joins the one that is under way. */
  begin: command({
    input: z.strictObject({
      templateId: id,
      occasion,
      items: z.array(checklistCode).min(1).max(mostItems).exactOptional(),
    }),
    output: z.strictObject({ checkId: id, joined: z.boolean() }),
    roles: checkers,
    topics: ['checks', 'checklists'],
    refusals: ['checklists.unknown-template', 'checklists.unknown-item', 'checklists.nothing-to-ask'],
  }),
  /** Sends an answer, for the first time or again. `counts` is false where a later one was there before. */
  answer: command({
    input: z.strictObject({ checkId: id, ...itemAnswer.shape }),
    output: z.strictObject({ counts: z.boolean() }),
    roles: checksWho,
    topics,
    refusals: [unknown, notOpen, 'checklists.unknown-item'],
  }),
  /** Adds a photo to an item; the same one again changes nothing. Tells where it was used before. */
  addPhoto: command({
    input: z.strictObject({ checkId: id, ...newPhoto.shape }),
    output: z.strictObject({ photoId: id, earlier: z.array(earlierUse) }),
    roles: checksWho,
    topics,
    refusals: [unknown, notOpen, 'checklists.unknown-item', 'files.unknown', 'checklists.too-many-photos'],
  }),
  /** Says why some items have no photo, or takes it back (null). */
  waivePhotos: command({
    input: z.strictObject({
      checkId: id,
      itemCodes: z.array(checklistCode).min(1).max(mostItems),
      why: photoWaiver.nullable(),
    }),
    output: done,
    roles: checksWho,
    topics,
    refusals: [unknown, notOpen, 'checklists.unknown-item'],
  }),
  /** Draws over a photo, in place of what was drawn before. */
  markPhoto: command({
    input: z.strictObject({ photoId: id, marks: photoMarksSchema }),
    output: done,
    roles: checksWho,
    topics,
    refusals: ['checklists.unknown-photo', notOpen],
  }),
  removePhoto: command({
    input: z.strictObject({ photoId: id }),
    output: done,
    roles: checksWho,
    topics,
    refusals: ['checklists.unknown-photo', notOpen],
  }),
  /** 提交: every item answered, and with the photo that it wants or the reason why there is none. From then on nothing of it changes. */
  submit: command({
    input: ofCheck,
    output: checkView,
    roles: checksWho,
    topics: ['checks', 'findings'],
    refusals: [unknown, notOpen, 'checklists.items-missing', 'checklists.photos-missing'],
  }),
  /** 作废: kept with its reason, counted nowhere. */
  void: command({
    input: z.strictObject({ checkId: id, reason: z.string().trim().min(2).max(200) }),
    output: done,
    roles: checkers,
    topics: ['checks', 'findings'],
    refusals: [unknown, 'checklists.already-void'],
  }),
  /** 签名 with number and PIN. */
  signWithPin: command({
    input: z.strictObject({ checkId: id, role: signature.shape.role, ...numberAndPin.shape }),
    output: done,
    roles: checksWho,
    topics,
    secretInput: true,
    refusals: [
      unknown,
      'checklists.not-submitted',
      'checklists.signed-already',
      'checklists.same-signer',
      ...pinRefusals,
    ],
  }),
  /** 签名 with a finger: the drawing was handed in as a file. */
  signWithFinger: command({
    input: z.strictObject({ checkId: id, role: signature.shape.role, personId: id, sha256: fileName }),
    output: done,
    roles: checksWho,
    topics,
    refusals: [
      unknown,
      'checklists.not-submitted',
      'checklists.signed-already',
      'checklists.same-signer',
      'staff.unknown-person',
      'files.unknown',
    ],
  }),
} satisfies RoomContract;
