import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { KioskLayout } from '../../../../shared/queue/kiosk-layout.ts';
import { arrangedTiles } from '../../../../shared/queue/kiosk-tiles.ts';
import type { BusinessType } from '../../../../shared/store/business-type.ts';
import { Section } from '../../../design/section.tsx';
import { KioskFrame } from '../kiosk-frame.tsx';
import { KioskTiles } from '../kiosk-tiles.tsx';
import { nobodyYet } from '../visit.ts';
import classes from './kiosk-preview.module.css';

export interface KioskPreviewProps {
  readonly layout: KioskLayout;
  readonly types: readonly BusinessType[];
  readonly wanted: readonly { readonly businessTypeId: number; readonly times: number }[];
}

/** The kiosks that there are, upright and lying down. */
const shapes = ['portrait', 'landscape'] as const;

const nothing = (): void => undefined;

/** The first screen of the kiosk as it would be with this layout: the kiosk's own screen, to be looked at only. */
export function KioskPreview({ layout, types, wanted }: KioskPreviewProps): ReactNode {
  const { t } = useTranslation('queue');
  const tiles = useMemo(() => {
    const times = new Map(wanted.map(({ businessTypeId, times }) => [businessTypeId, times]));
    return arrangedTiles(layout, types, times, () => []);
  }, [layout, types, wanted]);
  return (
    <Section title={t('kioskSettings.preview')}>
      <div className={classes['previews']}>
        {shapes.map((shape) => (
          <div key={shape} className={classes['preview']} data-shape={shape} inert>
            <KioskFrame
              visit={nobodyYet}
              onCare={nothing}
              onLarge={nothing}
              onLanguage={nothing}
              standsAlone={false}
            >
              <KioskTiles title={t('kiosk.title')} tiles={tiles} onOpen={nothing} />
            </KioskFrame>
          </div>
        ))}
      </div>
    </Section>
  );
}
