import { z } from 'zod';
import { networkTrouble } from './record.ts';

const id = z.int().positive();
/** UTC ms. */
const at = z.int();

/** 网络问题 as the list for the network department has it: nothing in it is about a customer. */
export const networkIssue = z.strictObject({
  recordId: id,
  ...networkTrouble.shape,
  openedAt: at,
  state: z.enum(['handling', 'handed', 'to-tell', 'closed']),
  /** 已转网络部门: when and by whom; null where nobody has passed it on. */
  forwarded: z.strictObject({ at, by: id }).nullable(),
});
export type NetworkIssue = z.infer<typeof networkIssue>;

/** 共性问题 (B26): the issues of one place, the newest first. */
export interface IssuesOfPlace {
  /** As it was written last. */
  readonly place: string;
  readonly issues: readonly NetworkIssue[];
}

/** A place as it is told apart: without blanks and marks, in one width and case. */
export function placeKey(place: string): string {
  return place
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{P}]/gu, '');
}

/** The places with the most issues first; of as many, the one that was told of last. */
export function byPlace(issues: readonly NetworkIssue[]): IssuesOfPlace[] {
  const places = new Map<string, NetworkIssue[]>();
  for (const issue of [...issues].sort((one, other) => other.openedAt - one.openedAt)) {
    const key = placeKey(issue.place);
    places.set(key, [...(places.get(key) ?? []), issue]);
  }
  return [...places.values()]
    .map((ofPlace) => ({ place: ofPlace[0]?.place ?? '', issues: ofPlace }))
    .sort((one, other) => other.issues.length - one.issues.length);
}
