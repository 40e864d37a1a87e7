import { z } from 'zod';

/** How a setting's value is filled in: what its schema allows, as a screen needs it. */
export const settingForm = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('number'),
    least: z.number().nullable(),
    most: z.number().nullable(),
    whole: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('switch') }),
  z.strictObject({ kind: z.literal('choice'), choices: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('name') }),
  z.strictObject({ kind: z.literal('text') }),
]);
export type SettingForm = z.infer<typeof settingForm>;

/** The form of a schema. Throws for one that no screen could fill in. */
export function settingFormOf(schema: z.ZodType): SettingForm {
  const described = z.toJSONSchema(schema, { io: 'input' });
  const { type, minimum = null, maximum = null } = described;
  if (described.enum) return { kind: 'choice', choices: described.enum.map(String) };
  if (type === 'integer' || type === 'number') {
    return { kind: 'number', least: minimum, most: maximum, whole: type === 'integer' };
  }
  if (type === 'boolean') return { kind: 'switch' };
  if (type === 'string') return { kind: 'text' };
  if (type === 'object' && described.properties?.['zh']) return { kind: 'name' };
  throw new Error(`No screen can fill in a setting of this kind: ${JSON.stringify(described)}`);
}
