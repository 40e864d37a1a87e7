import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Printed } from '../../../shared/printing/printed.ts';
import type { NoticeView } from '../../../shared/special-service/notice.ts';
import { businessDateOf } from '../../../shared/time/business-date.ts';
import { useCommand } from '../../call/use-command.ts';
import { useHostNow } from '../../call/use-host-now.ts';
import { usePaperLanguage } from '../../printing/use-paper-language.ts';
import { Notice } from '../../design/notice.tsx';
import { useOncePerPress } from '../../design/use-once-per-press.ts';
import { PrintedSlip } from '../../printing/printed-slip.tsx';
import { TicketNumber } from '../../design/ticket-number.tsx';
import { useTimeZone } from '../../design/time-zone-context.ts';
import { useMay } from '../../staff/who-is-here.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import { specialServiceCalls } from '../calls.ts';
import type { CaseProps } from './case-props.ts';

/** 一次性告知: the codes that bring the customer back, each with what was missing. One that was used says so. */
export function NoticeList({ one: { notices, body } }: CaseProps): ReactNode {
  const { t } = useTranslation('special-service');
  const nameOf = useNameOf();
  const today = businessDateOf(useHostNow(), useTimeZone());
  const valid = notices.filter(({ validUntil }) => validUntil >= today);
  return valid.map((notice) => (
    <Notice key={notice.id} kind="info" acts={<ReprintKey notice={notice} />}>
      <TicketNumber number={notice.code} size="strong" />{' '}
      {t(notice.usedForTicketId === null ? 'case.noticeSays' : 'case.noticeUsed', {
        date: notice.validUntil,
        missing: notice.missing
          .flatMap((place) => body.materials.slice(place, place + 1))
          .map(({ name }) => nameOf(name))
          .join(t('case.and')),
      })}
    </Notice>
  ));
}

/** 补打 of a notice; the first print of one that was given out without. */
function ReprintKey({
  notice: { id: noticeId, prints, usedForTicketId },
}: {
  readonly notice: NoticeView;
}): ReactNode {
  const { t } = useTranslation('special-service');
  const may = useMay();
  const language = usePaperLanguage();
  const once = useOncePerPress();
  const [printed, setPrinted] = useState<Printed | null>(null);
  const print = useCommand(specialServiceCalls.printNotice, { onDone: (answer) => setPrinted(answer.print) });
  if (usedForTicketId !== null || !may(specialServiceCalls.printNotice)) return null;
  return (
    <>
      <Button
        variant="default"
        loading={print.isPending}
        onClick={() => once(() => print.mutate({ noticeId, copy: prints, language }))}
      >
        {prints === 0 ? t('slips.printNotice') : t('slips.againNotice', { count: prints })}
      </Button>
      <PrintedSlip printed={printed} title={t('papers.notice')} onClose={() => setPrinted(null)} />
    </>
  );
}
