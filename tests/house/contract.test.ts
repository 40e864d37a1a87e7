import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { contract, findProcedure } from '../../shared/api/contract.ts';
import type { Procedure, RoomContract } from '../../shared/call/procedure.ts';
import { registeredProcedures } from '../../main/api/handlers.ts';

const declared = Object.entries(contract).flatMap(([room, procedures]) =>
  Object.entries(procedures as RoomContract).map(([name, procedure]) => ({
    name: `${room}.${name}`,
    procedure,
  })),
);

/** The names of the procedures of which something does not hold. */
function failing(holds: (procedure: Procedure) => boolean): string[] {
  return declared.filter(({ procedure }) => !holds(procedure)).map(({ name }) => name);
}

describe('every procedure of the contract', () => {
  it('has a handler, and no handler is without its procedure', () => {
    const handled = [...registeredProcedures()];
    expect(handled.map(([name]) => name).sort()).toEqual(declared.map(({ name }) => name).sort());
    for (const [, registered] of handled) {
      expect(registered.kind === 'query' ? registered.read : registered.apply).toBeTypeOf('function');
    }
  });

  it('is found by its full name', () => {
    for (const { name, procedure } of declared) expect(findProcedure(name)).toBe(procedure);
  });

  it.each(['', 'queue', 'queue.', 'queue.callNext.x', 'queue.constructor', '__proto__.x'])(
    'is not found under “%s”',
    (name) => expect(findProcedure(name)).toBeUndefined(),
  );

  it('says who may call it', () => {
    expect(failing(({ roles }) => roles === 'everyone' || roles.length > 0)).toEqual([]);
  });

  it('says what it is about', () => {
    expect(failing(({ topics }) => topics.length > 0)).toEqual([]);
  });

  it('takes an object, and nothing in it that it does not know', () => {
    expect(failing(({ input }) => isStrictObject(input))).toEqual([]);
  });
});

function isStrictObject(schema: z.ZodType): boolean {
  if (schema instanceof z.ZodObject) return schema.def.catchall instanceof z.ZodNever;
  if (schema instanceof z.ZodUnion) {
    return schema.options.every((option) => option instanceof z.ZodType && isStrictObject(option));
  }
  return false;
}
