import { Button } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../../../shared/call/procedure.ts';
import type { queueContract } from '../../../../shared/queue/contract.ts';
import { mostTiles } from '../../../../shared/queue/kiosk-layout.ts';
import { presetKiosk } from '../../../../shared/queue/preset-kiosk.ts';
import type { BusinessType } from '../../../../shared/store/business-type.ts';
import { useCommand } from '../../../call/use-command.ts';
import { EditForm } from '../../../design/edit-form.tsx';
import { ListAndDetail } from '../../../design/list-and-detail.tsx';
import { useEdited } from '../../../design/use-edited.ts';
import { queueCalls } from '../../calls.ts';
import { KioskPreview } from './kiosk-preview.tsx';
import { comparable, withTile } from './layout-changes.ts';
import { TileActs } from './tile-acts.tsx';
import { TileFields } from './tile-fields.tsx';
import { TileList } from './tile-list.tsx';

export interface KioskLayoutEditorProps {
  readonly kept: OutputOf<typeof queueContract.kioskLayout>;
  readonly types: readonly BusinessType[];
}

/** 取号机版面: the tiles, the one being changed, and how the kiosk looks with it before anything is saved. */
export function KioskLayoutEditor({ kept, types }: KioskLayoutEditorProps): ReactNode {
  const { t } = useTranslation('queue');
  const edited = useEdited(useMemo(() => comparable(kept.layout), [kept.layout]));
  const [chosen, setChosen] = useState<number | null>(null);
  const save = useCommand(queueCalls.setKioskLayout, { refusalShownInPlace: true });
  const reset = useCommand(queueCalls.resetKioskLayout, {
    onDone: () => edited.undo(comparable(presetKiosk(types))),
  });
  const layout = edited.value;
  const tile = chosen === null ? undefined : layout.tiles[chosen];
  const add = (): void => {
    edited.change(withTile(layout, layout.tiles.length, { name: { zh: '' }, businessTypeIds: [] }));
    setChosen(layout.tiles.length);
  };
  return (
    <ListAndDetail
      hint={t('kioskSettings.choose')}
      list={
        <>
          <TileList tiles={layout.tiles} types={types} chosen={chosen} onChoose={setChosen} />
          <div>
            <Button variant="default" disabled={layout.tiles.length >= mostTiles} onClick={add}>
              {t('kioskSettings.add')}
            </Button>{' '}
            {!kept.proposed && (
              <Button variant="default" onClick={() => reset.mutate({})}>
                {t('kioskSettings.reset')}
              </Button>
            )}
          </div>
          <p>{t(kept.proposed ? 'kioskSettings.proposed' : 'kioskSettings.full')}</p>
          {kept.wanted.length > 0 && <p>{t('kioskSettings.order')}</p>}
          <KioskPreview layout={layout} types={types} wanted={kept.wanted} />
        </>
      }
      detail={
        tile &&
        chosen !== null && (
          <EditForm
            title={tile.name.zh === '' ? t('kioskSettings.newTile') : tile.name.zh}
            edited={edited}
            command={save}
            complete={layout.tiles.every(
              ({ name, businessTypeIds }) => name.zh.trim() !== '' && businessTypeIds.length > 0,
            )}
            onSave={(value) => save.mutate(value)}
            acts={
              <TileActs
                layout={layout}
                at={chosen}
                onChange={(to, at) => {
                  edited.change(to);
                  setChosen(at);
                }}
              />
            }
          >
            <TileFields layout={layout} at={chosen} tile={tile} types={types} onChange={edited.change} />
          </EditForm>
        )
      }
    />
  );
}
