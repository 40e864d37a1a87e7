import { useMemo } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import type { CheckView } from '../../../shared/checklists/check.ts';
import type { ItemFinding } from '../../../shared/checklists/answer.ts';
import type { PhotoWaiver } from '../../../shared/checklists/photo-waiver.ts';
import { useClient } from '../../call/client-context.ts';
import { useSendLater, useUnsent } from '../../call/outbox/outbox-context.ts';
import type { Unsent } from '../../call/outbox/unsent.ts';
import type { CallError } from '../../call/refused-error.ts';
import { newRequestId } from '../../call/request-id.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { checklistsCalls } from '../../checklists/calls.ts';
import type { ReadyPhoto } from '../../files/photo/ready-photo.ts';
import { fiveSCalls } from '../calls.ts';
import { type GivenAnswer, type RoundItem, roundItems } from './round-items.ts';

/** What somebody who walks a round can do. Nothing of it waits for the host. */
export interface RoundActs {
  /** Answers an item, or changes its answer; what is left out stays. */
  answer(item: RoundItem, change: Partial<GivenAnswer>): void;
  /** Resolves once the photo is kept in this browser. */
  addPhoto(itemCode: string, photo: ReadyPhoto): Promise<void>;
  /** Says why these have no photo, or takes it back (null). */
  waivePhotos(itemCodes: readonly string[], why: PhotoWaiver | null): void;
}

export interface Round extends RoundActs {
  readonly view: CheckView;
  readonly items: readonly RoundItem[];
  /** What the host has not acknowledged yet, what it refused included. */
  readonly unsent: readonly Unsent[];
}

/** What belongs to a round in the outbox. */
function scopeOf(checkId: number): string {
  return `check:${checkId}`;
}

/** Counts up on this screen, so that two answers in one millisecond have an order. */
let sequence = 0;

/** A round with what is only in this browser so far; null until the host has told of it. */
export function useRound(checkId: number): {
  readonly query: UseQueryResult<CheckView, CallError>;
  readonly round: Round | null;
} {
  const query = useQueryOf(checklistsCalls.check, { checkId });
  const facts = useQueryOf(fiveSCalls.roundFacts, { checkId });
  const unsent = useUnsent(scopeOf(checkId));
  const acts = useRoundActs(checkId);
  const { data: view } = query;
  const round = useMemo(
    () =>
      view && facts.data ? { ...acts, view, unsent, items: roundItems(view, facts.data, unsent) } : null,
    [view, facts.data, unsent, acts],
  );
  return { query, round };
}

const nothingWrong: ItemFinding = { kind: 'counted', problems: 0 };

function useRoundActs(checkId: number): RoundActs {
  const { clock } = useClient();
  const sendLater = useSendLater();
  return useMemo<RoundActs>(
    () => ({
      answer: ({ item, answer }, change) => {
        sequence += 1;
        const said = { finding: nothingWrong, note: '', fixedOnSpot: false, ...pick(answer), ...change };
        void sendLater(scopeOf(checkId), checklistsCalls.answer, {
          checkId,
          itemCode: item.code,
          answeredAt: Math.floor(clock.now()),
          sequence,
          answerId: newRequestId(),
          ...said,
          // Nothing can be put right where nothing was wrong.
          fixedOnSpot: said.fixedOnSpot && isProblem(said.finding),
        });
      },
      addPhoto: (itemCode, { bytes, facts: { importedAt: _importedAt, ...facts } }) =>
        sendLater(scopeOf(checkId), checklistsCalls.addPhoto, { checkId, itemCode, ...facts }, [
          { bytes, sha256: facts.sha256 },
        ]),
      waivePhotos: (itemCodes, why) =>
        void sendLater(scopeOf(checkId), checklistsCalls.waivePhotos, {
          checkId,
          itemCodes: [...itemCodes],
          why,
        }),
    }),
    [checkId, clock, sendLater],
  );
}

function pick(answer: GivenAnswer | null): Partial<GivenAnswer> {
  if (!answer) return {};
  const { finding, note, fixedOnSpot } = answer;
  return { finding, note, fixedOnSpot };
}

function isProblem(finding: ItemFinding): boolean {
  return finding.kind === 'counted' && finding.problems > 0;
}
