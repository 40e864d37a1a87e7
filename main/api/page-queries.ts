import { z } from 'zod';
import type { Procedure } from '../../shared/call/procedure.ts';
import { Refusal } from '../../shared/call/refusal.ts';
import type { PageQueries } from '../printing/page-queries.ts';
import { registeredProcedures } from './handlers.ts';
import { assertMayCall } from './may-call.ts';

const page = z.strictObject({ html: z.string() });

/** The papers of all rooms: every query that answers with a page and nothing else is one. */
export function pageQueries(): PageQueries {
  let known: ReturnType<typeof registeredProcedures> | undefined;
  return {
    make: (context, procedure, input) => {
      const found = (known ??= registeredProcedures()).get(procedure);
      if (found?.kind !== 'query' || !isPage(found.procedure)) {
        throw new Refusal('printing.unknown-paper', { procedure });
      }
      assertMayCall(context.caller, found.procedure, procedure);
      const asked = found.procedure.input.safeParse(input);
      if (!asked.success) throw new Refusal('call.bad-input', { field: '', problem: asked.error.message });
      return page.parse(found.read(context, asked.data)).html;
    },
  };
}

/** Whether a procedure makes a paper. */
export function isPage({ output }: Procedure): boolean {
  return output instanceof z.ZodObject && Object.keys(output.shape).join() === 'html';
}
