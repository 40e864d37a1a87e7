import {
  type ApprovalLevel,
  type CatalogueBody,
  type Material,
  catalogueBody,
} from '../../../shared/special-service/catalogue.ts';
import { type LocalName, localNameOf } from '../../../shared/store/local-name.ts';
import { fenOf, yuanText } from '../../../shared/special-service/yuan.ts';

/** Words while they are being written: nothing in a field is an empty text. */
export interface WordsDraft {
  readonly zh: string;
  readonly en: string;
}

/** A material while it is being written. */
export interface MaterialDraft extends Pick<Material, 'form' | 'count'> {
  readonly name: WordsDraft;
  readonly validity: WordsDraft;
  readonly whereToGet: WordsDraft;
}

/** A level of the chain while it is being written, its limit in yuan. */
export interface LevelDraft extends Pick<ApprovalLevel, 'by'> {
  readonly name: WordsDraft;
  readonly yuan: string;
}

/** What a catalogue entry says, while it is being changed. */
export interface EntryDraft extends Pick<
  CatalogueBody,
  'modes' | 'counterMinutes' | 'money' | 'promisedDays' | 'riskProcesses'
> {
  readonly name: WordsDraft;
  readonly materials: readonly MaterialDraft[];
  readonly work: readonly WordsDraft[];
  readonly approvals: readonly LevelDraft[];
  readonly slipFields: readonly WordsDraft[];
  readonly notes: readonly WordsDraft[];
}

export const noWords: WordsDraft = { zh: '', en: '' };
export const newMaterial: MaterialDraft = {
  name: noWords,
  form: 'original',
  count: 1,
  validity: noWords,
  whereToGet: noWords,
};
export const newLevel: LevelDraft = { name: noWords, by: 'duty-manager', yuan: '' };

/** What stands in the fields for what an entry says. */
export function draftOf(body: CatalogueBody): EntryDraft {
  const { modes, counterMinutes, money, promisedDays, riskProcesses } = body;
  return {
    name: wordsOf(body.name),
    modes,
    counterMinutes,
    money,
    promisedDays,
    riskProcesses,
    materials: body.materials.map(({ name, form, count, validity, whereToGet }) => ({
      name: wordsOf(name),
      form,
      count,
      validity: wordsOf(validity),
      whereToGet: wordsOf(whereToGet),
    })),
    work: body.work.map(wordsOf),
    approvals: body.approvals.map(({ name, by, upTo }) => ({
      name: wordsOf(name),
      by,
      yuan: upTo === null ? '' : yuanText(upTo).replace('¥', ''),
    })),
    slipFields: body.slipFields.map(wordsOf),
    notes: body.notes.map(wordsOf),
  };
}

/** What the fields say; null while something is missing or is no amount. Lines in which nothing stands are left out. */
export function bodyOf(draft: EntryDraft): CatalogueBody | null {
  const { approvals, riskProcesses, ...rest } = draft;
  const levels = approvals.map(({ name, by, yuan }) => {
    const upTo = yuan.trim() === '' ? null : fenOf(yuan);
    return { name: nameOf(name), by, upTo, wrong: yuan.trim() !== '' && upTo === null };
  });
  if (levels.some(({ wrong }) => wrong)) return null;
  const parsed = catalogueBody.safeParse({
    ...rest,
    name: nameOf(draft.name),
    materials: draft.materials.map(({ name, form, count, validity, whereToGet }) => ({
      name: nameOf(name),
      form,
      count,
      validity: nameOrNull(validity),
      whereToGet: nameOrNull(whereToGet),
    })),
    work: linesOf(draft.work),
    approvals: levels.map(({ name, by, upTo }) => ({ name, by, upTo })),
    slipFields: linesOf(draft.slipFields),
    notes: linesOf(draft.notes),
    riskProcesses: [...riskProcesses].sort((a, b) => a - b),
  });
  return parsed.success ? parsed.data : null;
}

function wordsOf(name: LocalName | null): WordsDraft {
  return { zh: name?.zh ?? '', en: name?.en ?? '' };
}

function nameOf({ zh, en }: WordsDraft): LocalName {
  return localNameOf(zh, en);
}

function nameOrNull(words: WordsDraft): LocalName | null {
  return words.zh.trim() === '' ? null : nameOf(words);
}

function linesOf(lines: readonly WordsDraft[]): LocalName[] {
  return lines.flatMap((line) => nameOrNull(line) ?? []);
}
