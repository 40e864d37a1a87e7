import type { Shift, ShiftKind } from '../../../shared/staff/shift.ts';
import { localNameOf } from '../../../shared/store/local-name.ts';

/** A shift as its form holds it; hours are kept while the kind is being chosen. */
export interface ShiftFieldValues {
  readonly kind: ShiftKind;
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly shortZh: string;
  readonly shortEn: string;
  readonly startsAt: string;
  readonly endsAt: string;
}

/** The form of a new shift. */
export const noShift: ShiftFieldValues = {
  kind: 'work',
  code: '',
  zh: '',
  en: '',
  shortZh: '',
  shortEn: '',
  startsAt: '',
  endsAt: '',
};

/** A shift as its form shows it. */
export function fieldsOfShift(shift: Shift): ShiftFieldValues {
  const { kind, code, name, shortWord } = shift;
  const hours = shift.kind === 'work' ? shift : noShift;
  return {
    kind,
    code,
    zh: name.zh,
    en: name.en ?? '',
    shortZh: shortWord.zh,
    shortEn: shortWord.en ?? '',
    startsAt: hours.startsAt,
    endsAt: hours.endsAt,
  };
}

/** What a form says, to be parsed by `shiftValues`. */
export function valuesOfFields(fields: ShiftFieldValues): object {
  const { kind, code, zh, en, shortZh, shortEn, startsAt, endsAt } = fields;
  const named = { kind, code, name: localNameOf(zh, en), shortWord: localNameOf(shortZh, shortEn) };
  return kind === 'work' ? { ...named, startsAt, endsAt } : named;
}
