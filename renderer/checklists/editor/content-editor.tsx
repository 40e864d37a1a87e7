import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ListAndDetail } from '../../design/list-and-detail.tsx';
import { AreaDetail, NewArea } from './area-detail.tsx';
import { AreaSection } from './area-section.tsx';
import type { Chosen } from './chosen.ts';
import { DraftFoot } from './draft-foot.tsx';
import classes from './editor.module.css';
import { ItemDetail } from './item-detail.tsx';
import type { ContentDraft } from './use-content-draft.ts';

/** The areas with their items, and beside them the one that is being changed. */
export function ContentEditor({ draft }: { readonly draft: ContentDraft }): ReactNode {
  const { t } = useTranslation('checklists');
  const [chosen, choose] = useState<Chosen>(null);
  return (
    <ListAndDetail
      list={
        <div className={classes['areas']}>
          {draft.content.areas.map((area) => (
            <AreaSection key={area.code} area={area} draft={draft} chosen={chosen} onChoose={choose} />
          ))}
          <NewArea draft={draft} onAdded={(code) => choose({ kind: 'area', code })} />
        </div>
      }
      detail={
        (chosen !== null || draft.changed) && (
          <>
            <Detail draft={draft} chosen={chosen} onChoose={choose} />
            <DraftFoot draft={draft} />
          </>
        )
      }
      hint={t('editor.choose')}
    />
  );
}

interface DetailProps {
  readonly draft: ContentDraft;
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
}

function Detail({ draft, chosen, onChoose }: DetailProps): ReactNode {
  const { areas, items } = draft.content;
  if (chosen?.kind === 'item') {
    const item = items.find(({ code }) => code === chosen.code);
    return item && <ItemDetail key={item.code} item={item} draft={draft} onChoose={onChoose} />;
  }
  const area = chosen?.kind === 'area' && areas.find(({ code }) => code === chosen.code);
  return area && <AreaDetail key={area.code} area={area} draft={draft} onChoose={onChoose} />;
}
