import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../shared/call/procedure.ts';
import type { CatalogueEntry } from '../../shared/special-service/catalogue.ts';
import type { specialServiceContract } from '../../shared/special-service/contract.ts';
import type { TicketView } from '../../shared/queue/ticket.ts';
import { useCommand } from '../call/use-command.ts';
import { usePaperLanguage } from '../printing/use-paper-language.ts';
import { useQueryOf } from '../call/use-query-of.ts';
import { KeyButton } from '../design/key-button.tsx';
import { useKeys } from '../design/keys/keys-context.ts';
import { Notice } from '../design/notice.tsx';
import { PrintedSlip } from '../printing/printed-slip.tsx';
import { QueryStates } from '../design/query-states.tsx';
import { TicketNumber } from '../design/ticket-number.tsx';
import { useDesk } from '../queue/counter/desk-context.ts';
import { Choices, digitChoices } from '../queue/counter/strips/choices.tsx';
import { useNameOf } from '../store/use-name-of.ts';
import { specialServiceCalls } from './calls.ts';

type Issued = OutputOf<typeof specialServiceContract.issueNotice>;

/** N 告知单 at a counter: which business, what is missing of its list, and one press prints it. */
export function CounterNotice({ ticket }: { readonly ticket: TicketView }): ReactNode {
  const catalogue = useQueryOf(specialServiceCalls.catalogue, {});
  return (
    <QueryStates query={catalogue}>
      {(entries) => <ByBusiness entries={entries} ticket={ticket} />}
    </QueryStates>
  );
}

interface ByBusinessProps {
  readonly entries: readonly CatalogueEntry[];
  readonly ticket: TicketView;
}

/** The lists of what the visit is about; where there are none, every list. One alone needs no choice. */
function ByBusiness({ entries, ticket }: ByBusinessProps): ReactNode {
  const { t } = useTranslation('special-service');
  const nameOf = useNameOf();
  const lists = entries.filter(({ active, materials }) => active && materials.length > 0);
  const own = lists.filter((entry) => itemOf(entry, ticket) !== undefined);
  const offered = own.length > 0 ? own : lists;
  const [chosen, setChosen] = useState<CatalogueEntry | undefined>(own.length === 1 ? own[0] : undefined);
  const [from, setFrom] = useState(0);
  if (chosen) return <MissingOf key={chosen.id} entry={chosen} ticket={ticket} />;
  if (offered.length === 0) return <p>{t('counter.noLists')}</p>;
  const next = from + 9 < offered.length ? from + 9 : 0;
  return (
    <Choices
      name={t('counter.which')}
      choices={[
        ...digitChoices(offered.slice(from), (entry) => ({
          label: nameOf(entry.name),
          run: () => setChosen(entry),
        })),
        ...(offered.length > 9
          ? [{ key: '0' as const, label: t('counter.more'), run: () => setFrom(next) }]
          : []),
      ]}
    />
  );
}

interface MissingOfProps {
  readonly entry: CatalogueEntry;
  readonly ticket: TicketView;
}

/** What is missing, each under its digit; 回车 prints the whole list with a code. */
function MissingOf({ entry, ticket }: MissingOfProps): ReactNode {
  const { t } = useTranslation('special-service');
  const nameOf = useNameOf();
  const { markUnsettled } = useDesk();
  const language = usePaperLanguage();
  const { materials } = entry;
  const [missing, setMissing] = useState<readonly number[]>(materials.length === 1 ? [0] : []);
  const [issued, setIssued] = useState<Issued | null>(null);
  const issue = useCommand(specialServiceCalls.issueNotice, {
    onDone: (notice) => {
      setIssued(notice);
      const item = itemOf(entry, ticket);
      if (item) markUnsettled(item.id, 'materials');
    },
  });
  const toggle = (place: number): void =>
    setMissing((before) =>
      before.includes(place) ? before.filter((other) => other !== place) : [...before, place],
    );
  const print = {
    key: 'Enter',
    label: t('counter.print', { count: missing.length }),
    disabled: missing.length === 0 || issue.isPending || issued !== null,
    run: () =>
      issue.mutate({
        entryId: entry.id,
        ticketId: ticket.id,
        missing: [...missing].sort((a, b) => a - b),
        language,
      }),
  } as const;
  useKeys([print]);
  if (issued) return <GivenOut issued={issued} />;
  return (
    <>
      <Choices
        name={t('counter.missing', { name: nameOf(entry.name) })}
        choices={digitChoices(materials, (material) => {
          const place = materials.indexOf(material);
          return {
            label: nameOf(material.name),
            note: t(`forms.${material.form}`),
            chosen: missing.includes(place),
            run: () => toggle(place),
          };
        })}
      />
      <div>
        <KeyButton action={print} weight="primary" />
      </div>
    </>
  );
}

/** The code that was given out, for the clerk to say, and the slip where the browser must print it. */
function GivenOut({ issued }: { readonly issued: Issued }): ReactNode {
  const { t } = useTranslation('special-service');
  const { close } = useDesk();
  const [printed, setPrinted] = useState(issued.print);
  return (
    <>
      <Notice kind="done">
        <TicketNumber number={issued.code} size="strong" /> {t('counter.given', { date: issued.validUntil })}
      </Notice>
      <PrintedSlip
        printed={printed}
        title={t('papers.notice')}
        onClose={() => {
          setPrinted(null);
          close();
        }}
      />
    </>
  );
}

/** The open business of the visit that a list is about. */
function itemOf(
  { businessTypeId }: CatalogueEntry,
  { items }: TicketView,
): TicketView['items'][number] | undefined {
  return items.find((item) => item.businessTypeId === businessTypeId && item.outcome === null);
}
