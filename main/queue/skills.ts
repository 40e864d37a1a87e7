import { randomUUID } from 'node:crypto';
import { Refusal } from '../../shared/call/refusal.ts';
import type { InputOf } from '../../shared/call/procedure.ts';
import type { LocalName } from '../../shared/store/local-name.ts';
import type { counterContract } from '../../shared/queue/counter-contract.ts';
import { presetSkills } from '../../shared/queue/preset-skills.ts';
import type { Db } from '../../db/database/handle.ts';
import { seriesOfHall } from '../../db/queue/businesses.ts';
import { setCounterRules } from '../../db/queue/counters.ts';
import { insertSkill, renameSkill, skillsOfHall } from '../../db/queue/skills.ts';
import type { CommandContext } from '../call/handler.ts';
import { counterInUse } from './lookup.ts';

/** Puts the preset skills into a new hall. */
export function furnishSkills(db: Db, hallId: number): void {
  for (const { code, name } of presetSkills) insertSkill(db, hallId, code, name, 'proposal');
}

/** A skill of the hall's own. */
export function addSkill({ db, hall }: CommandContext, name: LocalName): { id: number } {
  return { id: insertSkill(db, hall.id, randomUUID(), name, 'store') };
}

/** Another name for a skill. */
export function changeSkillName({ db, hall }: CommandContext, id: number, name: LocalName): void {
  if (!renameSkill(db, hall.id, id, name)) throw new Refusal('queue.transfer-nowhere');
}

/** What a counter helps out with, and its skills. */
export function changeCounterRules(
  context: CommandContext,
  { counterId, fallbacks, skillIds }: InputOf<typeof counterContract.setCounterRules>,
): void {
  const { db, hall } = context;
  const counter = counterInUse(context, counterId);
  const series = new Set(seriesOfHall(db, hall.id).map(({ id }) => id));
  const skills = new Set(skillsOfHall(db, hall.id).map(({ id }) => id));
  if (!fallbacks.every(({ seriesId }) => series.has(seriesId)) || !skillIds.every((id) => skills.has(id))) {
    throw new Refusal('queue.transfer-nowhere');
  }
  const helped = new Map(fallbacks.map((fallback) => [fallback.seriesId, fallback]));
  for (const own of counter.seriesIds) helped.delete(own);
  setCounterRules(db, counterId, [...helped.values()], skillIds);
  context.record({
    kind: 'counter.rules-changed',
    subjectKind: 'counter',
    subjectId: counterId,
    body: { fallbacks: [...helped.values()], skillIds },
  });
}
