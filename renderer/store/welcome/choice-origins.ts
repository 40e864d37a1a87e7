import type { BusinessTypeOrigins } from '../../../shared/store/business-type.ts';
import { businessTypeOriginsOf } from '../../../shared/store/business-type-origins.ts';
import type { BusinessChoice } from './set-up-draft.ts';
import { businessTypeOf } from './set-up-of.ts';

/** Where each part of a chosen business comes from, as the host will note it. */
export function originsOfChoice(choice: BusinessChoice): BusinessTypeOrigins {
  return businessTypeOriginsOf(choice.code, businessTypeOf(choice));
}
