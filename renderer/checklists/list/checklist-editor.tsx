import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { localNameOf } from '../../../shared/store/local-name.ts';
import { useCommand } from '../../call/use-command.ts';
import { EditForm } from '../../design/edit-form.tsx';
import { useEdited } from '../../design/use-edited.ts';
import { NameFields } from '../../store/settings/name-fields.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import { checklistsCalls } from '../calls.ts';
import { checklistHref } from '../checklist-address.ts';
import { ExportChecklist } from './export-checklist.tsx';
import type { ListedChecklist } from './listed-checklist.ts';

/** One checklist: its name, the way to its items and versions, Excel, and whether it is in use. */
export function ChecklistEditor({ checklist }: { readonly checklist: ListedChecklist }): ReactNode {
  const { t } = useTranslation('checklists');
  const { t: ofStore } = useTranslation('store');
  const nameOf = useNameOf();
  const { id, active, template } = checklist;
  const edited = useEdited({ zh: template.name.zh, en: template.name.en ?? '' });
  const rename = useCommand(checklistsCalls.renameTemplate, { refusalShownInPlace: true });
  const setActive = useCommand(checklistsCalls.setTemplateActive);
  return (
    <EditForm
      title={nameOf(template.name)}
      edited={edited}
      command={rename}
      complete={edited.value.zh.trim() !== ''}
      onSave={({ zh, en }) => rename.mutate({ templateId: id, name: localNameOf(zh, en) })}
      acts={
        <>
          <Button component={Link} href={checklistHref('items', id)}>
            {t('list.changeItems')}
          </Button>
          <Button component={Link} href={checklistHref('import', id)} variant="default">
            {t('list.import')}
          </Button>
          <ExportChecklist templateId={id} />
          {active && template.kind === 'five-s' && (
            <Button component={Link} href="/five-s/paper" variant="default">
              {t('list.printSheet')}
            </Button>
          )}
          <Button component={Link} href={checklistHref('versions', id)} variant="default">
            {t('list.versions')}
          </Button>
          <Button variant="default" onClick={() => setActive.mutate({ templateId: id, active: !active })}>
            {active ? ofStore('pages.deactivate') : ofStore('pages.reactivate')}
          </Button>
        </>
      }
    >
      <NameFields
        label={ofStore('pages.nameZh')}
        labelEn={ofStore('pages.nameEn')}
        zh={edited.value.zh}
        en={edited.value.en}
        onChange={(zh, en) => edited.change({ zh, en })}
      />
    </EditForm>
  );
}
