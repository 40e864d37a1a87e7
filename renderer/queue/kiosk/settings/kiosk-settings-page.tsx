import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueryOf } from '../../../call/use-query-of.ts';
import { QueryStates } from '../../../design/query-states.tsx';
import { storeCalls } from '../../../store/calls.ts';
import { SettingsFrame } from '../../../store/settings/settings-frame.tsx';
import { queueCalls } from '../../calls.ts';
import { KioskLayoutEditor } from './kiosk-layout-editor.tsx';

/** 设置 → 取号机. */
export function KioskSettingsPage(): ReactNode {
  const { t } = useTranslation('queue');
  const layout = useQueryOf(queueCalls.kioskLayout, {});
  const types = useQueryOf(storeCalls.businessTypes, {});
  return (
    <SettingsFrame section="kiosk" sentence={t('kioskSettings.sentence')}>
      <QueryStates query={types}>
        {(known) => (
          <QueryStates query={layout}>
            {(kept) => <KioskLayoutEditor kept={kept} types={known} />}
          </QueryStates>
        )}
      </QueryStates>
    </SettingsFrame>
  );
}
