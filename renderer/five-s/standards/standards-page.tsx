import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../../shared/call/procedure.ts';
import type { standardContract } from '../../../shared/five-s/standard-contract.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { DataTable } from '../../design/data-table.tsx';
import { ListAndDetail } from '../../design/list-and-detail.tsx';
import { Page } from '../../design/page.tsx';
import { PageTitle } from '../../design/page-title.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { useScale } from '../../design/use-compact.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import { fiveSCalls } from '../calls.ts';
import { useItemText } from '../views/item-words.ts';
import { StandardDetail } from './standard-detail.tsx';
import { StandardPacks } from './standard-packs.tsx';
import { type StandardItem, inForce } from './standard-item.ts';

/** 标准照: what each item looks like when it is right, beside how it looked last. */
export function StandardsPage(): ReactNode {
  const { t } = useTranslation('five-s');
  const items = useQueryOf(fiveSCalls.standardItems, {});
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <Page scale={useScale()}>
      <PageTitle
        title={t('standards.title')}
        sentence={items.data && <StandardsSentence items={items.data} />}
        tools={<StandardPacks />}
      />
      <QueryStates query={items}>
        {(all) => {
          const one = all.find(({ item }) => item.code === chosen);
          return (
            <ListAndDetail
              list={<StandardsTable items={all} chosen={chosen} choose={setChosen} />}
              detail={one && <StandardDetail key={one.item.code} of={one} />}
              hint={t('standards.choose')}
            />
          );
        }}
      </QueryStates>
    </Page>
  );
}

type Items = OutputOf<typeof standardContract.standardItems>;

function StandardsSentence({ items }: { readonly items: Items }): ReactNode {
  const { t } = useTranslation('five-s');
  const current = items.flatMap((one) => inForce(one) ?? []);
  const fromHalls = current.filter(({ from }) => from !== null).length;
  const sentence = t('standards.sentence', { items: items.length, count: current.length });
  return fromHalls === 0 ? sentence : `${sentence}${t('standards.fromHalls', { count: fromHalls })}`;
}

interface StandardsTableProps {
  readonly items: Items;
  readonly chosen: string | null;
  readonly choose: (code: string) => void;
}

function StandardsTable({ items, chosen, choose }: StandardsTableProps): ReactNode {
  const { t } = useTranslation('five-s');
  const itemText = useItemText();
  return (
    <DataTable
      caption={t('standards.caption')}
      rows={items}
      rowKey={({ item }) => item.code}
      choice={{ chosen, choose: ({ item }) => choose(item.code) }}
      columns={[
        {
          title: t('standards.item'),
          cell: ({ item }) => t('views.itemName', { code: item.code, text: itemText(item.text) }),
        },
        { title: t('standards.state'), cell: (one) => <Origin of={one} /> },
      ]}
    />
  );
}

/** Whether an item has a standard, and whose it is. */
function Origin({ of }: { readonly of: StandardItem }): ReactNode {
  const { t } = useTranslation('five-s');
  const nameOf = useNameOf();
  const current = inForce(of);
  if (!current) return t('standards.missing');
  return current.from === null
    ? t('standards.own')
    : t('standards.fromHall', { hall: nameOf(current.from.name) });
}
