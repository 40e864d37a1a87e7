import { type ItemAnswer, type KeptAnswer, isLater, problemsOf } from '../../../shared/checklists/answer.ts';
import type { CheckView } from '../../../shared/checklists/check.ts';
import { checklistsContract } from '../../../shared/checklists/contract.ts';
import type { CheckPhoto } from '../../../shared/checklists/photo.ts';
import type { ChecklistItem } from '../../../shared/checklists/template.ts';
import type { PhotoWaiver } from '../../../shared/checklists/photo-waiver.ts';
import { type PhotoWish, lacksPhoto as lacks } from '../../../shared/five-s/photo-wish.ts';
import type { ItemFacts } from '../../../shared/five-s/round.ts';
import type { Unsent } from '../../call/outbox/unsent.ts';

/** What was answered, whether the host knows it already or not. */
export type GivenAnswer = Pick<KeptAnswer, 'finding' | 'note' | 'fixedOnSpot'>;

/** A photo of an item: at the host, or still waiting in this browser. */
export type RoundPhoto =
  | { readonly at: 'host'; readonly photo: CheckPhoto }
  | { readonly at: 'here'; readonly sha256: string; readonly bytes: Blob };

/** One item of a round, as the person sees it who walks it. */
export interface RoundItem {
  readonly item: ChecklistItem;
  readonly answer: GivenAnswer | null;
  readonly photos: readonly RoundPhoto[];
  readonly failedLast: boolean;
  readonly photoWish: PhotoWish;
  /** Why there is no photo. */
  readonly photoWaiver: PhotoWaiver | null;
  /** Whether its photo may follow after the round was handed in: it was keyed in from a paper sheet. */
  readonly photoMayFollow: boolean;
}

/**
 * The items of a round in the order of the walk, with what this browser has not handed in yet in its place: the later
 * answer counts, as at the host.
 */
export function roundItems(
  view: CheckView,
  facts: readonly ItemFacts[],
  unsent: readonly Unsent[],
): RoundItem[] {
  const answers = unsent.flatMap(unsentAnswer);
  const photos = unsent.flatMap(unsentPhoto);
  const waived = unsent.flatMap(unsentWaiver);
  const factsOf = new Map(facts.map((one) => [one.itemCode, one]));
  return view.items.map(({ item, answer, photos: atHost, photoWaiver }) => {
    const known = new Set(atHost.map(({ sha256 }) => sha256));
    const here = photos.filter(({ itemCode, sha256 }) => itemCode === item.code && !known.has(sha256));
    const own = factsOf.get(item.code);
    return {
      item,
      answer: laterOf(
        answer,
        answers.filter(({ itemCode }) => itemCode === item.code),
      ),
      photos: [
        ...atHost.map((photo) => ({ at: 'host', photo }) as const),
        ...here.map(({ sha256, bytes }) => ({ at: 'here', sha256, bytes }) as const),
      ],
      failedLast: own?.failedLast ?? false,
      photoWish: own?.photo ?? 'never',
      photoWaiver: waived.reduce<PhotoWaiver | null>(
        (before, { itemCodes, why }) => (itemCodes.includes(item.code) ? why : before),
        photoWaiver,
      ),
      photoMayFollow: view.check.occasion === 'paper',
    };
  });
}

/** Whether a photo is wanted that is not there, and nobody said why. */
export function lacksPhoto(one: RoundItem): boolean {
  return lacks({
    wish: one.photoWish,
    finding: one.answer?.finding ?? null,
    photos: one.photos.length,
    waiver: one.photoWaiver,
    mayFollow: one.photoMayFollow,
  });
}

/** Whether its photo was to follow and has not. */
export function owesPhoto({ photos, photoWaiver }: RoundItem): boolean {
  return photos.length === 0 && photoWaiver?.kind === 'later';
}

/** Whether something is wrong there. */
export function hasFailed(answer: GivenAnswer | null): boolean {
  return answer !== null && (problemsOf(answer.finding) ?? 0) > 0;
}

function laterOf(kept: KeptAnswer | null, waiting: readonly ItemAnswer[]): GivenAnswer | null {
  let last: (GivenAnswer & Pick<KeptAnswer, 'answeredAt' | 'sequence' | 'answerId'>) | null = kept;
  for (const one of waiting) if (last === null || isLater(one, last)) last = one;
  return last;
}

function unsentAnswer({ procedure, input, refused }: Unsent): ItemAnswer[] {
  if (procedure !== 'checklists.answer' || refused) return [];
  const { success, data } = checklistsContract.answer.input.safeParse(input);
  return success ? [data] : [];
}

function unsentWaiver({
  procedure,
  input,
  refused,
}: Unsent): { itemCodes: readonly string[]; why: PhotoWaiver | null }[] {
  if (procedure !== 'checklists.waivePhotos' || refused) return [];
  const { success, data } = checklistsContract.waivePhotos.input.safeParse(input);
  return success ? [data] : [];
}

function unsentPhoto({
  procedure,
  input,
  files,
  refused,
}: Unsent): { itemCode: string; sha256: string; bytes: Blob }[] {
  if (procedure !== 'checklists.addPhoto' || refused) return [];
  const { success, data } = checklistsContract.addPhoto.input.safeParse(input);
  const [file] = files;
  return success && file ? [{ itemCode: data.itemCode, sha256: file.sha256, bytes: file.bytes }] : [];
}
