import { Button, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SuggestionCategory } from '../../../shared/first-contact/suggestion.ts';
import { localNameOf } from '../../../shared/store/local-name.ts';
import { useCommand } from '../../call/use-command.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { EditForm } from '../../design/edit-form.tsx';
import { FieldPair } from '../../design/field-pair.tsx';
import { useEdited } from '../../design/use-edited.ts';
import { RecordsPage } from '../../store/settings/records-page.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import { firstContactCalls } from '../calls.ts';

interface Written {
  readonly zh: string;
  readonly en: string;
}

/** 设置 → 建议类别. */
export function SuggestionCategoriesPage(): ReactNode {
  const { t } = useTranslation('first-contact');
  const nameOf = useNameOf();
  const categories = useQueryOf(firstContactCalls.suggestionCategories, {});
  return (
    <RecordsPage
      section="suggestions"
      sentence={t('categoriesPage.sentence')}
      caption={t('categoriesPage.caption')}
      add={t('categoriesPage.add')}
      query={categories}
      columns={[{ title: t('categoriesPage.name'), cell: ({ name }) => nameOf(name) }]}
      editor={(category) => <CategoryEditor category={category} />}
      adder={(onAdded) => <NewCategory onAdded={onAdded} />}
    />
  );
}

function CategoryEditor({ category }: { readonly category: SuggestionCategory }): ReactNode {
  const { t } = useTranslation('first-contact');
  const nameOf = useNameOf();
  const edited = useEdited(writtenOf(category));
  const save = useCommand(firstContactCalls.changeSuggestionCategory, {
    refusalShownInPlace: true,
    onDone: (saved) => edited.undo(writtenOf(saved)),
  });
  const { active } = category;
  return (
    <EditForm
      title={nameOf(category.name)}
      edited={edited}
      command={save}
      complete={edited.value.zh.trim() !== ''}
      onSave={({ zh, en }) => save.mutate({ ...category, name: localNameOf(zh, en) })}
      acts={
        <Button variant="default" onClick={() => save.mutate({ ...category, active: !active })}>
          {t(active ? 'categoriesPage.deactivate' : 'categoriesPage.reactivate')}
        </Button>
      }
    >
      <NameFields value={edited.value} onChange={edited.change} />
    </EditForm>
  );
}

function NewCategory({ onAdded }: { readonly onAdded: (id: number) => void }): ReactNode {
  const { t } = useTranslation('first-contact');
  const edited = useEdited<Written>({ zh: '', en: '' });
  const add = useCommand(firstContactCalls.addSuggestionCategory, {
    refusalShownInPlace: true,
    onDone: ({ id }) => onAdded(id),
  });
  return (
    <EditForm
      title={t('categoriesPage.new')}
      edited={edited}
      command={add}
      complete={edited.value.zh.trim() !== ''}
      onSave={({ zh, en }) => add.mutate({ name: localNameOf(zh, en) })}
    >
      <NameFields value={edited.value} onChange={edited.change} />
    </EditForm>
  );
}

interface NameFieldsProps {
  readonly value: Written;
  readonly onChange: (to: Partial<Written>) => void;
}

function NameFields({ value, onChange }: NameFieldsProps): ReactNode {
  const { t } = useTranslation('first-contact');
  return (
    <FieldPair>
      <TextInput
        label={t('categoriesPage.name')}
        value={value.zh}
        onChange={({ currentTarget }) => onChange({ zh: currentTarget.value })}
      />
      <TextInput
        label={t('categoriesPage.nameEn')}
        value={value.en}
        onChange={({ currentTarget }) => onChange({ en: currentTarget.value })}
      />
    </FieldPair>
  );
}

function writtenOf({ name }: SuggestionCategory): Written {
  return { zh: name.zh, en: name.en ?? '' };
}
