import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { UncertifiedLine } from '../../../shared/queue/lines.ts';
import { Notice } from '../../design/notice.tsx';
import { useNameOf } from '../../store/use-name-of.ts';

/** Tickets that nobody at a counter is certified for, with who could be sent for. */
export function UncertifiedNotices({ lines }: { readonly lines: readonly UncertifiedLine[] }): ReactNode {
  const { t } = useTranslation('queue');
  const nameOf = useNameOf();
  return lines.map(({ id, number, businessName, certified }) => (
    <Notice key={id} kind="warning">
      {t(`uncertified.${certified.length > 0 ? 'somebody' : 'nobody'}`, {
        number,
        business: nameOf(businessName),
        staff: certified.join(t('uncertified.between')),
      })}
    </Notice>
  ));
}
