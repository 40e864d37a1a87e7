import { hash } from 'node:crypto';
import { z } from 'zod';
import { contract } from '../../shared/api/contract.ts';
import type { Procedure, RoomContract } from '../../shared/call/procedure.ts';

let computed: string | undefined;

/**
 * What this program means by its contract, in one word: the names of all procedures, what they take and answer.
 * Two programs whose words differ may misunderstand each other.
 */
export function contractHash(): string {
  computed ??= hash('sha256', JSON.stringify(Object.entries(contract).map(roomShape)), 'base64url');
  return computed;
}

function roomShape([room, procedures]: [string, RoomContract]): unknown {
  return [room, Object.entries(procedures).map(([name, procedure]) => [name, procedureShape(procedure)])];
}

function procedureShape({ kind, input, output }: Procedure): unknown {
  return [kind, shapeOf(input, 'input'), shapeOf(output, 'output')];
}

function shapeOf(schema: z.ZodType, io: 'input' | 'output'): unknown {
  return z.toJSONSchema(schema, { io, unrepresentable: 'any', cycles: 'ref' });
}
