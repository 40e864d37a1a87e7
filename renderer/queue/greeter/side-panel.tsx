import { Tabs } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HallView } from '../hall-view.ts';
import { LongWaiters } from '../recovery/long-waiters.tsx';
import { useLongWaiters } from '../recovery/use-long-waiters.ts';
import { TicketCard } from '../ticket/ticket-card.tsx';
import { FindTicket } from './find-ticket.tsx';
import { MissedList } from './missed-list.tsx';
import { WaitingList } from './waiting-list.tsx';
import classes from './side-panel.module.css';

/** Who waits, who missed a call, who waited too long, and any ticket by its number; a ticket that was touched takes the whole panel. */
export function SidePanel({ view }: { readonly view: HallView }): ReactNode {
  const { t } = useTranslation('queue');
  const [tab, setTab] = useState<string | null>('waiting');
  const [ticketId, setTicketId] = useState<number | null>(null);
  const longWaiters = useLongWaiters();
  if (ticketId !== null) {
    return (
      <div className={classes['panel']}>
        <TicketCard ticketId={ticketId} view={view} onClose={() => setTicketId(null)} />
      </div>
    );
  }
  return (
    <Tabs value={tab} onChange={setTab} className={classes['panel'] ?? ''}>
      <Tabs.List grow>
        <Tabs.Tab value="waiting">
          {t('greeter.waitingTab')} {view.waiting.length}
        </Tabs.Tab>
        <Tabs.Tab value="missed">
          {t('greeter.missedTab')} {view.missed.length}
        </Tabs.Tab>
        <Tabs.Tab value="recovery">
          {t('recovery.tab')} {longWaiters.data?.waiters.length ?? 0}
        </Tabs.Tab>
        <Tabs.Tab value="find">{t('greeter.findTab')}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="waiting" className={classes['list'] ?? ''}>
        <WaitingList waiting={view.waiting} onChoose={setTicketId} />
      </Tabs.Panel>
      <Tabs.Panel value="missed" className={classes['list'] ?? ''}>
        <MissedList missed={view.missed} onChoose={setTicketId} />
      </Tabs.Panel>
      <Tabs.Panel value="recovery" className={classes['list'] ?? ''}>
        <LongWaiters query={longWaiters} onChoose={setTicketId} />
      </Tabs.Panel>
      <Tabs.Panel value="find" className={classes['list'] ?? ''}>
        <FindTicket onFound={setTicketId} />
      </Tabs.Panel>
    </Tabs>
  );
}
