import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TemplateSummary } from '../../../shared/checklists/template-contract.ts';
import { localNameOf } from '../../../shared/store/local-name.ts';
import { useCommand } from '../../call/use-command.ts';
import { EditForm } from '../../design/edit-form.tsx';
import { useEdited } from '../../design/use-edited.ts';
import { NameFields } from '../../store/settings/name-fields.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import { checklistsCalls } from '../calls.ts';

export interface NewChecklistProps {
  readonly all: readonly TemplateSummary[];
  readonly onAdded: (templateId: number) => void;
}

/** One more checklist: it begins as a copy of another, to be changed or to have an Excel list put in its place. */
export function NewChecklist({ all, onAdded }: NewChecklistProps): ReactNode {
  const { t } = useTranslation('checklists');
  const { t: ofStore } = useTranslation('store');
  const nameOf = useNameOf();
  const edited = useEdited({ zh: '', en: '', versionId: all[0]?.version.id ?? 0 });
  const copy = useCommand(checklistsCalls.copyTemplate, {
    refusalShownInPlace: true,
    onDone: ({ templateId }) => onAdded(templateId),
  });
  const { zh, en, versionId } = edited.value;
  return (
    <EditForm
      title={t('list.new')}
      edited={edited}
      command={copy}
      complete={zh.trim() !== ''}
      onSave={() => copy.mutate({ versionId, name: localNameOf(zh, en) })}
    >
      <NameFields
        label={ofStore('pages.nameZh')}
        labelEn={ofStore('pages.nameEn')}
        zh={zh}
        en={en}
        onChange={(to, toEn) => edited.change({ zh: to, en: toEn })}
      />
      <NativeSelect
        label={t('list.beginsAs')}
        data={all.map(({ template, version }) => ({
          value: String(version.id),
          label: nameOf(template.name),
        }))}
        value={String(versionId)}
        onChange={({ currentTarget }) => edited.change({ versionId: Number(currentTarget.value) })}
      />
    </EditForm>
  );
}
