import type { Command, InputOf } from '../../../../shared/call/procedure.ts';
import { counterContract } from '../../../../shared/queue/counter-contract.ts';
import { greeterContract } from '../../../../shared/queue/greeter-contract.ts';
import { hallContract } from '../../../../shared/queue/hall-contract.ts';
import { visitContract } from '../../../../shared/queue/visit-contract.ts';
import { knownCounter, knownVisit } from './model-lookup.ts';
import type { ModelHall, ModelVisit } from './model-hall.ts';

/** What changes tickets and counters. Announcements, displays and the like change neither, and have tests of their own. */
const walked = { ...greeterContract, ...visitContract, ...counterContract, ...hallContract };
type Queue = typeof walked;

/** Every command of the queue, by name. */
export type CommandName = { [N in keyof Queue]: Queue[N] extends Command ? N : never }[keyof Queue];
export type CommandInput<N extends CommandName> = InputOf<Queue[N]>;

/** The commands as the contract lists them. */
export const commandNames = Object.entries(walked)
  .filter(([, { kind }]) => kind === 'command')
  .map(([name]) => name as CommandName);

/**
 * A command: why it cannot be done now (any of these may be told; none means that it is done), and what it does.
 */
export interface ModelCommand<I> {
  objections(hall: ModelHall, input: I): string[];
  effect(hall: ModelHall, input: I): void;
}

export type ModelCommands<Names extends CommandName> = {
  readonly [N in Names]: ModelCommand<CommandInput<N>>;
};

/** Something happens to a visit. */
export function happens(hall: ModelHall, visitId: number): void {
  const before = hall.happened.get(visitId)?.times ?? 0;
  hall.happened.set(visitId, { times: before + 1, at: hall.now });
}

/** A step at a counter, which its clerk can take back. */
export function step(
  hall: ModelHall,
  { counterId, ticketId }: { readonly counterId: number; readonly ticketId: number },
  change: (visit: ModelVisit) => void,
): void {
  const visit = knownVisit(hall, ticketId);
  const before = structuredClone(visit);
  change(visit);
  happens(hall, ticketId);
  rememberStep(hall, counterId, ticketId, before);
}

/** What a counter's clerk can take back now. */
export function rememberStep(
  hall: ModelHall,
  counterId: number,
  visitId: number,
  before: ModelVisit | null,
): void {
  knownCounter(hall, counterId).lastStep = {
    eventId: null,
    visitId,
    at: hall.now,
    happened: hall.happened.get(visitId)?.times ?? 0,
    before,
  };
}
