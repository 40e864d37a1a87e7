import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useHostNow } from '../../call/use-host-now.ts';
import { Notice } from '../../design/notice.tsx';
import { TicketNumber } from '../../design/ticket-number.tsx';
import { useTimeZone } from '../../design/time-zone-context.ts';
import { businessDateOf } from '../../../shared/time/business-date.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import type { CaseProps } from './case-props.ts';

/** 一次性告知: the codes that bring the customer back, each with what was missing. */
export function NoticeList({ one: { notices, body } }: CaseProps): ReactNode {
  const { t } = useTranslation('special-service');
  const nameOf = useNameOf();
  const today = businessDateOf(useHostNow(), useTimeZone());
  const valid = notices.filter(({ validUntil }) => validUntil >= today);
  return valid.map(({ id, code, validUntil, missing }) => (
    <Notice key={id} kind="info">
      <TicketNumber number={code} size="strong" />{' '}
      {t('case.noticeSays', {
        date: validUntil,
        missing: missing
          .flatMap((place) => body.materials.slice(place, place + 1))
          .map(({ name }) => nameOf(name))
          .join(t('case.and')),
      })}
    </Notice>
  ));
}
