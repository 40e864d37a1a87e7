import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useQueryOf } from '../call/use-query-of.ts';
import { Notice } from '../design/notice.tsx';
import { useMay } from '../staff/who-is-here.ts';
import { useNameOf } from '../store/use-name-of.ts';
import { caseHref } from './addresses.ts';
import { specialServiceCalls } from './calls.ts';

/** 凭告知单回来: what the customer at the counter was to bring, and the case that waits for it. */
export function CameBack({ ticketId }: { readonly ticketId: number }): ReactNode {
  const { t } = useTranslation('special-service');
  const nameOf = useNameOf();
  const may = useMay();
  const about = useQueryOf(specialServiceCalls.returned, { ticketId }).data;
  if (!about) return null;
  const { caseId, missing, name } = about;
  const words = { name: nameOf(name), missing: missing.map(nameOf).join(t('case.and')) };
  return (
    <Notice
      kind="info"
      acts={
        caseId !== null &&
        may(specialServiceCalls.printSlip) && (
          <Button component={Link} href={caseHref(caseId)} h="var(--target)">
            {t('counter.openCase', { number: caseId })}
          </Button>
        )
      }
    >
      {t('counter.cameBack', words)}
    </Notice>
  );
}
