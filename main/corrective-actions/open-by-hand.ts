import type { InputOf, OutputOf } from '../../shared/call/procedure.ts';
import { Refusal } from '../../shared/call/refusal.ts';
import type { actionContract } from '../../shared/corrective-actions/action-contract.ts';
import { findFinding } from '../../db/findings/list-findings.ts';
import { lastEventId } from '../../db/events/events.ts';
import type { CommandContext } from '../call/handler.ts';
import { assertPhotosKept, assertWorksHere } from './lookup.ts';
import { openOrJoinAction } from './open-action.ts';

type Contract = typeof actionContract;

/** 随手记: each is a thing of its own. */
export function openSeen(
  context: CommandContext,
  { title, area, severity, ownerId, photos }: InputOf<Contract['openSeen']>,
): OutputOf<Contract['openSeen']> {
  assertWorksHere(context, ownerId);
  assertPhotosKept(context, photos);
  const { actionId } = openOrJoinAction(context, {
    source: { kind: 'sight' },
    subjectKey: `sight:${lastEventId(context.db) + 1}`,
    title: { zh: title },
    area,
    severity,
    repeated: false,
    beforePhotos: photos,
    ownerId,
  });
  return { actionId };
}

/** A finding becomes an action: the same finding, told again later, joins it while it is not closed. */
export function openFromFinding(
  context: CommandContext,
  { findingId, ownerId }: InputOf<Contract['openFromFinding']>,
): OutputOf<Contract['openFromFinding']> {
  const finding = findFinding(context.db, context.hall.id, findingId);
  if (!finding) throw new Refusal('corrective-actions.unknown-finding');
  if (finding.polarity === 'praise') throw new Refusal('corrective-actions.finding-is-praise');
  assertWorksHere(context, ownerId);
  const { actionId, joined } = openOrJoinAction(context, {
    source: { kind: 'finding', findingId },
    subjectKey: `finding:${finding.dedupeKey}`,
    title: finding.words,
    area: null,
    severity: finding.severity,
    repeated: false,
    beforePhotos: [],
    ownerId,
  });
  return { actionId, joined };
}
