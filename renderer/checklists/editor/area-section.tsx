import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Area, ChecklistItem } from '../../../shared/checklists/template.ts';
import { type Column, DataTable } from '../../design/data-table.tsx';
import { Section } from '../../design/section.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import type { Chosen } from './chosen.ts';
import { withNewItem } from './edit-content.ts';
import classes from './editor.module.css';
import type { ContentDraft } from './use-content-draft.ts';

export interface AreaSectionProps {
  readonly area: Area;
  readonly draft: ContentDraft;
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
}

/** One area: its items in the order of the walk, and one more. */
export function AreaSection({ area, draft, chosen, onChoose }: AreaSectionProps): ReactNode {
  const { t } = useTranslation('checklists');
  const nameOf = useNameOf();
  const columns = useItemColumns();
  const name = nameOf(area.name);
  const items = draft.content.items.filter(({ areaCode }) => areaCode === area.code);
  const addItem = (): void => {
    const made = withNewItem(draft.content, area.code, t('editor.newItemText'));
    const added = made.items.find((item) => !draft.content.items.includes(item));
    draft.change(made);
    if (added) onChoose({ kind: 'item', code: added.code });
  };
  return (
    <Section
      title={`${area.code} ${name}`}
      aside={
        <>
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => onChoose({ kind: 'area', code: area.code })}
          >
            {t('editor.changeArea')}
          </Button>
          <Button variant="subtle" size="compact-sm" onClick={addItem}>
            {t('editor.addItem')}
          </Button>
        </>
      }
    >
      {items.length === 0 ? (
        <p className={classes['hint']}>{t('editor.emptyArea')}</p>
      ) : (
        <DataTable
          caption={name}
          columns={columns}
          rows={items}
          rowKey={({ code }) => code}
          choice={{
            chosen: chosen?.kind === 'item' ? chosen.code : null,
            choose: ({ code }) => onChoose({ kind: 'item', code }),
          }}
        />
      )}
    </Section>
  );
}

function useItemColumns(): Column<ChecklistItem>[] {
  const { t } = useTranslation('checklists');
  const nameOf = useNameOf();
  return [
    { title: t('editor.code'), cell: ({ code }) => code },
    {
      title: t('editor.item'),
      cell: ({ text, veto, active }) => (
        <span className={classes['text']} data-unused={!active || undefined}>
          {veto && <span className={classes['veto']}>{t('editor.vetoMark')}</span>}
          {nameOf(text)}
          {!active && <span className={classes['unused']}>{t('editor.unused')}</span>}
        </span>
      ),
    },
    { title: t('editor.category'), cell: ({ category }) => t(`categories.c${category}`) },
    { title: t('editor.weight'), cell: ({ weight }) => weight },
    { title: t('editor.frequency'), cell: ({ frequency }) => t(`frequencies.${frequency}`) },
    { title: t('editor.photo'), cell: ({ photoRule }) => t(`photoRules.${photoRule}`) },
  ];
}
