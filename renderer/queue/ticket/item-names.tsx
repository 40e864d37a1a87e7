import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketItem } from '../../../shared/queue/ticket.ts';
import { useNameOf } from '../../store/use-name-of.ts';

/** What a visit is about in one line: `缴费充值 ×2 + 发票打印`. */
export function ItemNames({ items }: { readonly items: readonly TicketItem[] }): ReactNode {
  const { t } = useTranslation('queue');
  const nameOf = useNameOf();
  return items
    .map(({ name, count }) => (count > 1 ? `${nameOf(name)} ${t('counter.times', { count })}` : nameOf(name)))
    .join(' + ');
}
