import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChecklistItem } from '../../../shared/checklists/template.ts';
import { Section } from '../../design/section.tsx';
import type { Chosen } from './chosen.ts';
import { withCopy, withItem, withItemMoved, withoutItem } from './edit-content.ts';
import classes from './editor.module.css';
import { ItemFields } from './item-fields.tsx';
import { ItemPreview } from './item-preview.tsx';
import type { ContentDraft } from './use-content-draft.ts';

export interface ItemDetailProps {
  readonly item: ChecklistItem;
  readonly draft: ContentDraft;
  readonly onChoose: (chosen: Chosen) => void;
}

/** One item being changed, what can be done with it, and how the round will show it. */
export function ItemDetail({ item, draft, onChoose }: ItemDetailProps): ReactNode {
  const { t } = useTranslation('checklists');
  const { t: ofStore } = useTranslation('store');
  const { content, change } = draft;
  return (
    <div className={classes['detail']}>
      <Section
        title={t('editor.itemOf', { code: item.code })}
        aside={<span className={classes['origin']}>{ofStore(`origins.${item.origin}`)}</span>}
      >
        <ItemFields
          item={item}
          areas={content.areas}
          onChange={(to) => change(withItem(content, item.code, to))}
        />
        <ItemActs item={item} draft={draft} onChoose={onChoose} />
      </Section>
      <Section title={t('preview.title')}>
        <ItemPreview item={item} areas={content.areas} />
      </Section>
    </div>
  );
}

function ItemActs({ item, draft, onChoose }: ItemDetailProps): ReactNode {
  const { t } = useTranslation('checklists');
  const { t: ofStore } = useTranslation('store');
  const { content, change, base } = draft;
  const { code, active } = item;
  const [earlier, later] = [withItemMoved(content, code, -1), withItemMoved(content, code, 1)];
  const isSaved = base.version.content.items.some((saved) => saved.code === code);
  const copy = (): void => {
    const made = withCopy(content, code);
    const added = made.items.find((one) => !content.items.includes(one));
    change(made);
    if (added) onChoose({ kind: 'item', code: added.code });
  };
  const remove = (): void => {
    change(withoutItem(content, code));
    onChoose(null);
  };
  return (
    <div className={classes['acts']}>
      <Button variant="default" disabled={!earlier} onClick={() => earlier && change(earlier)}>
        {ofStore('pages.up')}
      </Button>
      <Button variant="default" disabled={!later} onClick={() => later && change(later)}>
        {ofStore('pages.down')}
      </Button>
      <Button variant="default" onClick={copy}>
        {t('editor.copy')}
      </Button>
      {isSaved ? (
        <Button variant="default" onClick={() => change(withItem(content, code, { active: !active }))}>
          {active ? ofStore('pages.deactivate') : ofStore('pages.reactivate')}
        </Button>
      ) : (
        <Button variant="default" onClick={remove}>
          {t('editor.remove')}
        </Button>
      )}
    </div>
  );
}
