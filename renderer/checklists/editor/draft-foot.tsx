import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalText } from '../../call/refusal-text.tsx';
import { Notice } from '../../design/notice.tsx';
import classes from './editor.module.css';
import type { ContentDraft } from './use-content-draft.ts';

/** Saves the whole checklist, or leaves it as it was; in reach beside however long a list. */
export function DraftFoot({ draft }: { readonly draft: ContentDraft }): ReactNode {
  const { t } = useTranslation('checklists');
  const { changed, saving, base } = draft;
  return (
    <div className={classes['foot']}>
      {saving.error && (
        <Notice kind="danger">
          <RefusalText error={saving.error} />
        </Notice>
      )}
      <div className={classes['acts']}>
        <Button disabled={!changed} loading={saving.isPending} onClick={draft.save}>
          {t('editor.save')}
        </Button>
        {changed && (
          <Button variant="subtle" onClick={draft.undo}>
            {t('editor.undo')}
          </Button>
        )}
        <output className={classes['saved']}>
          {saving.isSuccess && !changed ? t('editor.saved', { number: base.version.number }) : ''}
        </output>
      </div>
    </div>
  );
}
