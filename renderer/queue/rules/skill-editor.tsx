import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type LocalName, localNameOf } from '../../../shared/store/local-name.ts';
import { useCommand } from '../../call/use-command.ts';
import { EditForm, type EditFormProps } from '../../design/edit-form.tsx';
import { useEdited } from '../../design/use-edited.ts';
import { NameFields } from '../../store/settings/name-fields.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import { queueCalls } from '../calls.ts';
import type { Skill } from './counter-rules.ts';

/** Another name for a skill. */
export function SkillEditor({ skill: { id, name } }: { readonly skill: Skill }): ReactNode {
  const { t } = useTranslation('queue');
  const nameOf = useNameOf();
  const rename = useCommand(queueCalls.renameSkill, { refusalShownInPlace: true });
  return (
    <SkillForm
      title={t('skills.rename', { name: nameOf(name) })}
      saved={{ zh: name.zh, en: name.en ?? '' }}
      command={rename}
      onSave={(to) => rename.mutate({ skillId: id, name: to })}
    />
  );
}

/** One more skill. */
export function NewSkill({ onAdded }: { readonly onAdded: (id: number) => void }): ReactNode {
  const { t } = useTranslation('queue');
  const add = useCommand(queueCalls.addSkill, {
    refusalShownInPlace: true,
    onDone: ({ id }) => onAdded(id),
  });
  return (
    <SkillForm
      title={t('skills.new')}
      saved={{ zh: '', en: '' }}
      command={add}
      onSave={(name) => add.mutate({ name })}
    />
  );
}

interface SkillFields {
  readonly zh: string;
  readonly en: string;
}

interface SkillFormProps extends Pick<EditFormProps<SkillFields>, 'command'> {
  readonly title: string;
  readonly saved: SkillFields;
  readonly onSave: (name: LocalName) => void;
}

function SkillForm({ title, saved, command, onSave }: SkillFormProps): ReactNode {
  const { t } = useTranslation('store');
  const edited = useEdited(saved);
  const { zh, en } = edited.value;
  return (
    <EditForm
      title={title}
      edited={edited}
      command={command}
      complete={zh.trim() !== ''}
      onSave={() => onSave(localNameOf(zh, en))}
    >
      <NameFields
        label={t('pages.nameZh')}
        labelEn={t('pages.nameEn')}
        zh={zh}
        en={en}
        onChange={(zh, en) => edited.change({ zh, en })}
      />
    </EditForm>
  );
}
