import fc from 'fast-check';
import { z } from 'zod';

/** The words of a JSON schema that the contract's inputs are made of. */
interface Shape {
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean' | 'null';
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly propertyNames?: Shape;
  readonly additionalProperties?: Shape | false;
  readonly items?: Shape;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  /** Which of the leaves it is: its own schema knows of refinements that no JSON schema can say. */
  readonly leaf?: number;
}

/** Whether a value is taken at a leaf. */
type Takes = (leaf: number | undefined, value: unknown) => boolean;

/** Strings that stand for something in the test hall, so that a call gets further than its first look-up. */
const hallWords = [
  '2026-11-17',
  '2026-11-16',
  '08:30',
  '18:00',
  'A001',
  'B001',
  '8001',
  '8011',
  '258014',
  '缴费充值',
  'Asia/Shanghai',
  'queue.waitTargetMinutes',
  'store.slogan',
  'staff',
  'upkeep.backup',
  'a-speaker-of-its-own',
];

/** Long lists make the calls slow and find nothing more. */
const mostItems = 4;

/** Values that an input schema of the contract takes. */
export function validInput(schema: z.ZodType): fc.Arbitrary<unknown> {
  const leaves: z.core.$ZodType[] = [];
  const shape = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (jsonSchema.type === 'string') jsonSchema['leaf'] = leaves.push(zodSchema) - 1;
    },
  }) as Shape;
  const takes: Takes = (leaf, value) => {
    const own = leaf === undefined ? undefined : leaves[leaf];
    return !own || z.safeParse(own, value).success;
  };
  return ofShape(shape, takes).filter((value) => schema.safeParse(value).success);
}

function ofShape(shape: Shape, takes: Takes): fc.Arbitrary<unknown> {
  const choices = shape.anyOf ?? shape.oneOf;
  if (choices) return fc.oneof(...choices.map((choice) => ofShape(choice, takes)));
  if (shape.const !== undefined) return fc.constant(shape.const);
  if (shape.enum) return fc.constantFrom(...shape.enum);
  switch (shape.type) {
    case 'object':
      return objectOf(shape, takes);
    case 'array':
      return listOf(shape, takes);
    case 'string':
      return wordOf(shape, takes);
    case 'integer':
    case 'number':
      return numberOf(shape);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(...hallWords));
  }
}

function objectOf(shape: Shape, takes: Takes): fc.Arbitrary<unknown> {
  if (!shape.properties) {
    const values = ofShape(shape.additionalProperties || {}, takes);
    return fc.dictionary(wordOf(shape.propertyNames ?? {}, takes), values, { maxKeys: 3 });
  }
  const fields = Object.entries(shape.properties).map(
    ([name, field]) => [name, ofShape(field, takes)] as const,
  );
  return fc.record(Object.fromEntries(fields), {
    requiredKeys: [...(shape.required ?? [])],
    noNullPrototype: true,
  });
}

function listOf(shape: Shape, takes: Takes): fc.Arbitrary<unknown> {
  const { items = {}, minItems = 0, maxItems = mostItems } = shape;
  return fc.array(ofShape(items, takes), {
    minLength: minItems,
    maxLength: Math.max(minItems, Math.min(maxItems, mostItems)),
  });
}

/** A word of the hall where one fits, or any that is taken: what a leaf refines is seldom hit by chance. */
function wordOf({ pattern, minLength = 0, maxLength = 20, leaf }: Shape, takes: Takes): fc.Arbitrary<string> {
  const any = pattern
    ? fc.stringMatching(new RegExp(pattern))
    : fc.string({ minLength, maxLength: Math.min(maxLength, minLength + 20), unit: 'grapheme' });
  const known = hallWords.filter((word) => takes(leaf, word));
  if (known.length === 0) return any.filter((word) => takes(leaf, word));
  const fitting = fc.constantFrom(...known);
  return fc.oneof(
    { arbitrary: fitting, weight: 3 },
    any.map((word) => (takes(leaf, word) ? word : (known[0] ?? word))),
  );
}

/** Small numbers above all: those are the ids of records that there are. */
function numberOf(shape: Shape): fc.Arbitrary<number> {
  const min = shape.minimum ?? (shape.exclusiveMinimum ?? -1) + 1;
  const max = shape.maximum ?? Number.MAX_SAFE_INTEGER;
  const low = Math.max(min, Math.min(1, max));
  return fc.oneof(
    { arbitrary: fc.integer({ min: low, max: Math.min(max, low + 5) }), weight: 5 },
    fc.maxSafeInteger().map((number) => Math.min(max, Math.max(min, number))),
  );
}
