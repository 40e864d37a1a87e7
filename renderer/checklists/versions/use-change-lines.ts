import { useTranslation } from 'react-i18next';
import type { Area, ChecklistItem } from '../../../shared/checklists/template.ts';
import type { ChangedItem, ItemField, VersionDiff } from '../../../shared/checklists/version-diff.ts';
import { useNameOf } from '../../store/use-name-of.ts';

/** One change between two versions, in words. */
export interface ChangeLine {
  readonly key: string;
  /** 新增, 删去, 修改… */
  readonly what: string;
  readonly subject: string;
  readonly fields: readonly { readonly name: string; readonly before: string; readonly after: string }[];
}

/** What was changed between two versions, line by line: areas first, then items. */
export function useChangeLines(diff: VersionDiff): ChangeLine[] {
  const { t } = useTranslation('checklists');
  const nameOf = useNameOf();
  const wordsOf = useFieldWords();
  const area = ({ code, name }: Area): string => t('versions.area', { code, name: nameOf(name) });
  const item = ({ code, text }: ChecklistItem): string => `${code} ${nameOf(text)}`;
  const line = (
    key: string,
    what: string,
    subject: string,
    fields: ChangeLine['fields'] = [],
  ): ChangeLine => ({
    key: `${key} ${subject}`,
    what,
    subject,
    fields,
  });
  const fieldsOf = ({ before, after, fields }: ChangedItem): ChangeLine['fields'] =>
    fields.map((field) => ({
      name: t(`fields.${field}`),
      before: wordsOf(before, field),
      after: wordsOf(after, field),
    }));
  return [
    ...diff.areasAdded.map((one) => line('area-added', t('versions.added'), area(one))),
    ...diff.areasRemoved.map((one) => line('area-removed', t('versions.removed'), area(one))),
    ...diff.areasRenamed.map(({ before, after }) =>
      line('area-renamed', t('versions.renamed'), area(before), [
        { name: t('fields.name'), before: nameOf(before.name), after: nameOf(after.name) },
      ]),
    ),
    ...diff.added.map((one) => line('added', t('versions.added'), item(one))),
    ...diff.removed.map((one) => line('removed', t('versions.removed'), item(one))),
    ...diff.changed.map((one) => line('changed', t('versions.changed'), item(one.after), fieldsOf(one))),
    ...(diff.reordered ? [line('reordered', t('versions.reordered'), '')] : []),
  ];
}

/** What an item says in one of its fields. */
function useFieldWords(): (item: ChecklistItem, field: ItemField) => string {
  const { t } = useTranslation('checklists');
  const nameOf = useNameOf();
  const yes = (value: boolean): string => (value ? t('sheet.yes') : t('sheet.no'));
  const words: Record<ItemField, (item: ChecklistItem) => string> = {
    areaCode: ({ areaCode }) => areaCode,
    category: ({ category }) => t(`categories.c${category}`),
    text: ({ text }) => nameOf(text),
    standard: ({ standard }) => (standard ? nameOf(standard) : t('versions.none')),
    weight: ({ weight }) => String(weight),
    veto: ({ veto }) => yes(veto),
    frequency: ({ frequency }) => t(`frequencies.${frequency}`),
    photoRule: ({ photoRule }) => t(`photoRules.${photoRule}`),
    active: ({ active }) => yes(active),
  };
  return (item, field) => words[field](item);
}
