import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useQueryOf } from '../../call/use-query-of.ts';
import { QueryStates } from '../../design/query-states.tsx';
import { Section } from '../../design/section.tsx';
import { Colleagues } from '../../first-contact/people.tsx';
import { caseHref } from '../addresses.ts';
import { specialServiceCalls } from '../calls.ts';
import { CaseRows } from '../list/case-rows.tsx';

export interface CaseOfTicketProps {
  readonly ticketId: number;
  /** What is shown where a case is to be opened. */
  readonly children: ReactNode;
}

/** The ticket's one case that is not done leads straight on; several are named, above where another is opened. */
export function CaseOfTicket({ ticketId, children }: CaseOfTicketProps): ReactNode {
  const { t } = useTranslation('special-service');
  const query = useQueryOf(specialServiceCalls.ofTicket, { ticketId });
  return (
    <QueryStates query={query}>
      {(cases) => {
        const [first, ...others] = cases.filter(
          ({ life }) => life.state !== 'closed' && life.state !== 'withdrawn',
        );
        if (first && others.length === 0) return <GoOn caseId={first.id} />;
        return (
          <>
            {cases.length > 0 && (
              <Section title={t('new.ofTicket')}>
                <Colleagues>
                  <CaseRows lines={cases} />
                </Colleagues>
              </Section>
            )}
            {children}
          </>
        );
      }}
    </QueryStates>
  );
}

function GoOn({ caseId }: { readonly caseId: number }): ReactNode {
  const [, go] = useLocation();
  useEffect(() => go(caseHref(caseId), { replace: true }), [caseId, go]);
  return null;
}
