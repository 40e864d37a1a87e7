import type { BusinessTypeOrigins, BusinessTypeValues } from './business-type.ts';
import type { LocalName } from './local-name.ts';
import type { Origin } from './origin.ts';
import { presetBusinessType } from './preset-business-types.ts';

/** Where each part of a business type comes from: the preset of its code where they agree, else the store. */
export function businessTypeOriginsOf(code: string, values: BusinessTypeValues): BusinessTypeOrigins {
  const preset = presetBusinessType(code);
  if (!preset) return { entry: 'store', target: 'store', limit: 'store', backOffice: 'store' };
  const { draft, origins } = preset;
  const kept = (same: boolean, origin: Origin): Origin => (same ? origin : 'store');
  return {
    entry: kept(isSameEntry(values, draft), origins.entry),
    target: kept(values.targetMinutes === draft.targetMinutes, origins.target),
    limit: kept(values.limitMinutes === draft.limitMinutes, origins.limit),
    backOffice: kept(isSameName(values.backOffice, draft.backOffice), origins.backOffice),
  };
}

/** Whether any part of a business type has been changed by the store and its preset could be taken back. */
export function isChangedFromPreset(code: string, origins: BusinessTypeOrigins): boolean {
  return presetBusinessType(code) !== undefined && Object.values(origins).includes('store');
}

function isSameEntry(values: BusinessTypeValues, preset: BusinessTypeValues): boolean {
  return (
    isSameName(values.name, preset.name) &&
    values.series === preset.series &&
    values.complexity === preset.complexity &&
    values.divertible === preset.divertible &&
    values.mustInform === preset.mustInform
  );
}

function isSameName(one: LocalName | null, other: LocalName | null): boolean {
  return one?.zh === other?.zh && one?.en === other?.en;
}
