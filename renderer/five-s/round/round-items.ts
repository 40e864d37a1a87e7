import { type ItemAnswer, type KeptAnswer, isLater, problemsOf } from '../../../shared/checklists/answer.ts';
import type { CheckView } from '../../../shared/checklists/check.ts';
import { checklistsContract } from '../../../shared/checklists/contract.ts';
import type { CheckPhoto } from '../../../shared/checklists/photo.ts';
import type { ChecklistItem } from '../../../shared/checklists/template.ts';
import type { ItemFacts, PhotoWish } from '../../../shared/five-s/round.ts';
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
  const factsOf = new Map(facts.map((one) => [one.itemCode, one]));
  return view.items.map(({ item, answer, photos: atHost }) => {
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
    };
  });
}

/** Whether a photo is wanted that is not there. */
export function lacksPhoto({ answer, photos, photoWish }: RoundItem): boolean {
  if (photos.length > 0 || !answer || answer.finding.kind === 'not-applicable') return false;
  return photoWish === 'always' || (photoWish === 'on-fail' && hasFailed(answer));
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
