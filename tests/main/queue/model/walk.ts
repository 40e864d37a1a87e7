import fc from 'fast-check';
import { drawFrom } from './draw.ts';
import { drawnInputs } from './drawn-inputs.ts';
import { dateOf, endOf } from './model-lookup.ts';
import { modelCommands } from './model-commands.ts';
import type { ModelHall } from './model-hall.ts';
import { type CommandInput, type CommandName, commandNames } from './model-step.ts';
import { type Reached, type WalkedHall, type WalkedDay, beginDay, endDay, take } from './walked-hall.ts';

const second = 1_000;
const minute = 60 * second;

/** One step of somebody in the hall, some time after the step before. */
export interface WalkStep {
  /** What somebody thinks of, one after the other: the first that can be done is done, else the last is tried. */
  readonly ideas: readonly CommandName[];
  /** What it is chosen with: whom, where, what. */
  readonly picks: readonly number[];
  readonly after: Lapse;
}

type Lapse = { readonly ms: number } | { readonly beforeMidnightMs: number };

/** What a hall mostly does; of everything else there is some of each. */
const often: Partial<Record<CommandName, number>> = {
  issueTicket: 11,
  callNext: 14,
  arrive: 14,
  finish: 8,
  undo: 6,
  noShow: 5,
  recall: 4,
  requeue: 6,
  hold: 5,
  callHeld: 5,
  callChosen: 4,
  transfer: 5,
  removeItem: 5,
  takeSeat: 5,
  resume: 6,
  reopen: 5,
  endItem: 4,
  correctEnd: 4,
  leaveSeat: 1,
  addSkill: 1,
  callManager: 1,
  renameSkill: 1,
  declareFailure: 1,
};

const aCommand: fc.Arbitrary<CommandName> = fc.oneof(
  ...commandNames.map((name) => ({ weight: often[name] ?? 2, arbitrary: fc.constant(name) })),
);

const aLapse: fc.Arbitrary<Lapse> = fc.oneof(
  { weight: 60, arbitrary: fc.constant({ ms: 0 }) },
  { weight: 80, arbitrary: fc.record({ ms: fc.integer({ min: 1, max: 15 * second }) }) },
  { weight: 50, arbitrary: fc.record({ ms: fc.integer({ min: 15 * second, max: 6 * minute }) }) },
  { weight: 10, arbitrary: fc.record({ ms: fc.integer({ min: 6 * minute, max: 40 * minute }) }) },
  { weight: 1, arbitrary: fc.record({ beforeMidnightMs: fc.nat(2 * minute) }) },
);

/** A day of random steps, sense and nonsense. */
export function someDay(steps: { readonly least: number; readonly most: number }): fc.Arbitrary<WalkStep[]> {
  const step = fc.record({
    ideas: fc.array(aCommand, { minLength: 1, maxLength: 6, size: 'max' }),
    picks: fc.array(fc.nat(1_000), { minLength: 9, maxLength: 9 }),
    after: aLapse,
  });
  return fc.array(step, { minLength: steps.least, maxLength: steps.most, size: 'max' });
}

/**
 * Walks a day through the store and the model side by side, and throws where they part: a step that one does and the
 * other refuses, a reason that does not hold, a refusal that changed something, a state that differs, a day that does
 * not add up.
 */
export async function walkDay(walked: WalkedHall, steps: readonly WalkStep[]): Promise<Reached[]> {
  const day = await beginDay(walked);
  const reached: Reached[] = [];
  for (const { ideas, picks, after } of steps) {
    letPass(day, after);
    const tries = ideas.map((command) => ({
      command,
      input: drawnInputs[command](drawFrom(picks), day.model),
    }));
    const chosen = tries.find(({ command, input }) => canBeDone(day.model, command, input)) ?? tries.at(-1);
    if (chosen) reached.push(await take(day, chosen.command, chosen.input));
  }
  await endDay(day);
  return reached;
}

function canBeDone<N extends CommandName>(model: ModelHall, command: N, input: CommandInput<N>): boolean {
  return modelCommands[command].objections(model, input).length === 0;
}

function letPass({ walked, model }: WalkedDay, lapse: Lapse): void {
  const midnight = endOf(dateOf(model.now));
  const at = 'ms' in lapse ? model.now + lapse.ms : Math.max(model.now, midnight - lapse.beforeMidnightMs);
  walked.hall.store.clock.advanceTo(at);
  model.now = at;
}
