import { z } from 'zod';
import { severities } from '../findings/finding.ts';

const id = z.int().positive();

/** How a photo is named: the SHA-256 of its bytes. */
export const photoName = z.string().regex(/^[0-9a-f]{64}$/);

/** A photo as it came from the photo pipeline; what is not known of it is null. */
export const actionPhoto = z.strictObject({
  sha256: photoName,
  /** When the camera took it, UTC ms. */
  capturedAt: z.int().nullable(),
});
export type ActionPhoto = z.infer<typeof actionPhoto>;

/** Where an action comes from: a failed item of a check, a finding of any room, or what somebody saw in the hall. */
export const actionSource = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('checklist-item'), checkId: id, itemCode: z.string().min(1).max(40) }),
  z.strictObject({ kind: z.literal('finding'), findingId: id }),
  z.strictObject({ kind: z.literal('sight') }),
]);
export type ActionSource = z.infer<typeof actionSource>;

/** What is wrong, in a sentence. Never anything about a customer. */
export const actionTitle = z.strictObject({
  zh: z.string().trim().min(1).max(400),
  en: z.string().trim().min(1).max(400).exactOptional(),
});
export type ActionTitle = z.infer<typeof actionTitle>;

/** Where in the hall, as the room that saw it names its areas. */
export const actionArea = z.strictObject({
  code: z.string().trim().min(1).max(20),
  name: z.strictObject({ zh: z.string().min(1).max(60), en: z.string().min(1).max(120).exactOptional() }),
});
export type ActionArea = z.infer<typeof actionArea>;

/** 严重程度: what the deadline follows from. */
export const severity = z.enum(severities);
export type Severity = z.infer<typeof severity>;

/** What a room says of something that must be put right. */
export interface ActionWanted {
  readonly source: ActionSource;
  /** What makes it the same thing, such as `five-s:C03`: while one is open, the next joins it. */
  readonly subjectKey: string;
  readonly title: ActionTitle;
  readonly area: ActionArea | null;
  readonly severity: Severity;
  /** True where the room's own rule calls it a repeat (重复问题): the severity goes up one grade. */
  readonly repeated: boolean;
  readonly beforePhotos: readonly ActionPhoto[];
  readonly ownerId: number | null;
  /** UTC ms; by severity where it is left out. */
  readonly dueAt?: number;
}

/** What became of it: a new action, or the one that was open already. */
export interface ActionOpened {
  readonly actionId: number;
  readonly joined: boolean;
  /** How often it was seen again since the action was opened. */
  readonly repeats: number;
}
