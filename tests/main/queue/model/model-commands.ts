import { callCommands } from './model-calls.ts';
import { floorCommands } from './model-floor.ts';
import { greeterCommands } from './model-greeter.ts';
import type { CommandName, ModelCommands } from './model-step.ts';
import { undoCommands } from './model-undo.ts';
import { visitCommands } from './model-visits.ts';

/** Every command that changes tickets and counters, as the model understands it: the compiler misses none. */
export const modelCommands: ModelCommands<CommandName> = {
  ...greeterCommands,
  ...callCommands,
  ...visitCommands,
  ...undoCommands,
  ...floorCommands,
};
