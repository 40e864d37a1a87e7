import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import type { CatalogueEntry } from '../../../shared/special-service/catalogue.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { useScale } from '../../design/use-compact.ts';
import { ChoiceCards } from '../../design/choice-cards.tsx';
import { Page } from '../../design/page.tsx';
import { PageTitle } from '../../design/page-title.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import { caseHref, deskHref, useTicketAsked } from '../addresses.ts';
import { specialServiceCalls } from '../calls.ts';
import { CaseOfTicket } from './case-of-ticket.tsx';
import { NewCaseForm } from './new-case-form.tsx';

/** 开单, for a ticket or without one: which kind, for whom, and how much where money moves. */
export function NewCasePage(): ReactNode {
  const { t } = useTranslation('special-service');
  const ticketId = useTicketAsked();
  return (
    <Page scale={useScale()}>
      <PageTitle title={t('new.title')} tools={<Link href={deskHref}>{t('desk.back')}</Link>} />
      {ticketId === 0 ? (
        <Opening ticketId={null} />
      ) : (
        <CaseOfTicket ticketId={ticketId}>
          <Opening ticketId={ticketId} />
        </CaseOfTicket>
      )}
    </Page>
  );
}

interface OfTicket {
  readonly ticketId: number | null;
}

function Opening({ ticketId }: OfTicket): ReactNode {
  const catalogue = useQueryOf(specialServiceCalls.catalogue, {});
  return (
    <QueryStates query={catalogue}>
      {(entries) => <ByKind entries={entries.filter(isSpecial)} ticketId={ticketId} />}
    </QueryStates>
  );
}

function isSpecial({ active, businessTypeId }: CatalogueEntry): boolean {
  return active && businessTypeId === null;
}

function ByKind({
  entries,
  ticketId,
}: OfTicket & { readonly entries: readonly CatalogueEntry[] }): ReactNode {
  const { t } = useTranslation('special-service');
  const nameOf = useNameOf();
  const [, go] = useLocation();
  const [chosen, setChosen] = useState(entries[0]?.code ?? '');
  const entry = entries.find(({ code }) => code === chosen);
  if (!entry) return <p>{t('new.nothing')}</p>;
  return (
    <>
      <ChoiceCards
        legend={t('new.kind')}
        choices={entries.map(({ code, name }) => ({ value: code, label: nameOf(name) }))}
        value={chosen}
        onChange={setChosen}
      />
      <NewCaseForm
        key={entry.id}
        entry={entry}
        ticketId={ticketId}
        onOpened={(caseId) => go(caseHref(caseId))}
      />
    </>
  );
}
