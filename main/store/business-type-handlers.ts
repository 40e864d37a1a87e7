import { Refusal } from '../../shared/call/refusal.ts';
import {
  type BusinessType,
  type BusinessTypeDraft,
  type BusinessTypeValues,
  isLimitBelowTarget,
} from '../../shared/store/business-type.ts';
import { businessTypeOriginsOf } from '../../shared/store/business-type-origins.ts';
import { presetBusinessType } from '../../shared/store/preset-business-types.ts';
import {
  findBusinessType,
  hasBusinessType,
  insertBusinessType,
  listBusinessTypes,
  updateBusinessType,
} from '../../db/store/business-types.ts';
import type { CommandContext } from '../call/handler.ts';
import { inOrder } from './order.ts';
import { seriesIdsOf } from './series-ids.ts';
import { assertStillServed } from './still-served.ts';
import type { StoreHandlers } from './store-handlers.ts';

export const businessTypeHandlers: StoreHandlers<
  | 'businessTypes'
  | 'addBusinessType'
  | 'changeBusinessType'
  | 'setBusinessTypeActive'
  | 'resetBusinessType'
  | 'orderBusinessTypes'
> = {
  businessTypes: ({ db, hall }) => listBusinessTypes(db, hall.id),

  addBusinessType: (context, draft) => {
    const last = listBusinessTypes(context.db, context.hall.id).at(-1);
    const added = addBusinessType(context, draft, (last?.position ?? 0) + 1);
    assertStillServed(context);
    return added;
  },

  changeBusinessType: (context, { id, ...values }) =>
    changeBusinessType(context, knownBusinessType(context, id), values),

  setBusinessTypeActive: (context, { id, active }) => {
    const changed = { ...knownBusinessType(context, id), active };
    updateBusinessType(context.db, changed);
    assertStillServed(context);
    assertOneLeft(context);
    return recorded(context, 'business-type.changed', changed);
  },

  resetBusinessType: (context, { id }) => {
    const before = knownBusinessType(context, id);
    const preset = presetBusinessType(before.code);
    if (!preset) throw new Refusal('store.no-default');
    const { code: _same, ...values } = preset.draft;
    return changeBusinessType(context, before, values);
  },

  orderBusinessTypes: ({ db, hall, record }, { ids }) => {
    for (const type of inOrder(listBusinessTypes(db, hall.id), ids)) updateBusinessType(db, type);
    record({ kind: 'business-type.ordered', subjectKind: 'hall', subjectId: hall.id, body: { ids } });
    return listBusinessTypes(db, hall.id);
  },
};

/**
 * Adds a business type that is offered at once. Refuses a code that another has, a series that the hall lacks, and
 * a limit below the target. Whether anybody serves it is for the caller to ask.
 */
export function addBusinessType(
  context: CommandContext,
  { code, ...values }: BusinessTypeDraft,
  position: number,
): BusinessType {
  const { db, hall } = context;
  if (hasBusinessType(db, hall.id, code)) throw new Refusal('store.business-code-taken', { code });
  const added = { code, ...checked(context, code, values), active: true, position };
  const id = insertBusinessType(db, hall.id, added);
  return recorded(context, 'business-type.added', { id, ...added });
}

function changeBusinessType(
  context: CommandContext,
  before: BusinessType,
  values: BusinessTypeValues,
): BusinessType {
  const changed = { ...before, ...checked(context, before.code, values) };
  updateBusinessType(context.db, changed);
  assertStillServed(context);
  return recorded(context, 'business-type.changed', changed);
}

/** The values with what follows from them. Refuses a series that the hall lacks, and a limit below the target. */
function checked({ db, hall }: CommandContext, code: string, values: BusinessTypeValues) {
  if (isLimitBelowTarget(values)) throw new Refusal('store.limit-below-target', { name: values.name.zh });
  return {
    ...values,
    seriesId: seriesIdsOf(db, hall.id)(values.series),
    origins: businessTypeOriginsOf(code, values),
  };
}

function recorded({ record }: CommandContext, kind: string, type: BusinessType): BusinessType {
  const { id, code, seriesId, complexity, targetMinutes, limitMinutes, divertible, mustInform, active } =
    type;
  record({
    kind,
    subjectKind: 'business-type',
    subjectId: id,
    body: { code, seriesId, complexity, targetMinutes, limitMinutes, divertible, mustInform, active },
  });
  return type;
}

function knownBusinessType({ db }: CommandContext, id: number): BusinessType {
  const type = findBusinessType(db, id);
  if (!type) throw new Refusal('store.unknown-business-type', { id });
  return type;
}

function assertOneLeft({ db, hall }: CommandContext): void {
  const offered = listBusinessTypes(db, hall.id).some((type) => type.active);
  if (!offered) throw new Refusal('store.last-business-type');
}
