import { z } from 'zod';
import { command } from '../call/procedure.ts';
import { staffOfHall } from '../queue/audience.ts';
import { recordView } from './record-view.ts';

const id = z.int().positive();

/** A step of one record, taken by whoever works in the hall unless fewer are named. */
export function step<S extends z.ZodRawShape>(
  fields: S,
  refusals: readonly string[],
  roles: readonly (typeof staffOfHall)[number][] = staffOfHall,
) {
  return command({
    input: z.strictObject({ recordId: id, ...fields }),
    output: recordView,
    roles,
    topics: ['first-contact', 'findings'],
    refusals: ['first-contact.record-unknown', 'first-contact.closed-already', ...refusals],
  });
}
