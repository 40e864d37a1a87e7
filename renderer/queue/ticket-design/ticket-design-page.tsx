import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueryOf } from '../../call/use-query-of.ts';
import { QueryStates } from '../../design/query-states.tsx';
import { SettingsFrame } from '../../store/settings/settings-frame.tsx';
import { queueCalls } from '../calls.ts';
import { TicketDesignEditor } from './ticket-design-editor.tsx';

/** 设置 → 号票. */
export function TicketDesignPage(): ReactNode {
  const { t } = useTranslation('queue');
  const kept = useQueryOf(queueCalls.ticketDesign, {});
  return (
    <SettingsFrame section="ticket" sentence={t('ticketDesign.sentence')}>
      <QueryStates query={kept}>{(design) => <TicketDesignEditor kept={design} />}</QueryStates>
    </SettingsFrame>
  );
}
