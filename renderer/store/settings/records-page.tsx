import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../design/data-table.tsx';
import { ListAndDetail } from '../../design/list-and-detail.tsx';
import { type AskedQuery, QueryStates } from '../../design/query-states.tsx';
import { Section } from '../../design/section.tsx';
import { SettingsFrame, type SettingsSection } from './settings-frame.tsx';

/** Something that the store keeps for good: it is taken out of use, never deleted. */
export interface KeptRecord {
  readonly id: number;
  /** Records that cannot be taken out of use have none. */
  readonly active?: boolean;
}

export interface RecordsPageProps<R extends KeptRecord> {
  readonly section: SettingsSection;
  readonly sentence: string;
  readonly caption: string;
  /** What the button says that adds one. */
  readonly add: string;
  readonly query: AskedQuery<R[]>;
  readonly columns: readonly Column<R>[];
  readonly editor: (record: R, all: readonly R[]) => ReactNode;
  /** The form for a new one; it says when it has been added. */
  readonly adder: (onAdded: (id: number) => void) => ReactNode;
  /** What else can be done with the whole list. */
  readonly tools?: ReactNode;
  /** What has to be right before the list is of use, above it. */
  readonly above?: ReactNode;
  /** What belongs to all of them, below the list. */
  readonly below?: ReactNode;
}

/** A section of the settings that is a list: what is in use, what no longer is, and the one being changed. */
export function RecordsPage<R extends KeptRecord>(props: RecordsPageProps<R>): ReactNode {
  const { section, sentence, add, query, editor, adder, tools, above, below } = props;
  const { t } = useTranslation('store');
  const [chosen, setChosen] = useState<number | 'new' | null>(null);
  return (
    <SettingsFrame
      section={section}
      sentence={sentence}
      tools={
        <>
          {tools}
          <Button variant="default" onClick={() => setChosen('new')}>
            {add}
          </Button>
        </>
      }
    >
      <QueryStates query={query}>
        {(all) => {
          const record = all.find(({ id }) => id === chosen);
          return (
            <ListAndDetail
              list={
                <>
                  {above}
                  <Records {...props} all={all} chosen={record?.id ?? null} onChoose={setChosen} />
                  {below}
                </>
              }
              detail={
                record ? (
                  <div key={record.id}>{editor(record, all)}</div>
                ) : (
                  chosen === 'new' && adder(setChosen)
                )
              }
              hint={t('pages.choose')}
            />
          );
        }}
      </QueryStates>
    </SettingsFrame>
  );
}

interface RecordsProps<R extends KeptRecord> extends RecordsPageProps<R> {
  readonly all: readonly R[];
  readonly chosen: number | null;
  readonly onChoose: (id: number) => void;
}

function Records<R extends KeptRecord>(props: RecordsProps<R>): ReactNode {
  const { caption, columns, all, chosen, onChoose } = props;
  const { t } = useTranslation('store');
  const table = (title: string, rows: readonly R[]): ReactNode => (
    <DataTable
      caption={title}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      choice={{ chosen, choose: ({ id }) => onChoose(id) }}
    />
  );
  const unused = all.filter(({ active }) => active === false);
  return (
    <>
      {table(
        caption,
        all.filter(({ active }) => active !== false),
      )}
      {unused.length > 0 && (
        <Section title={t('pages.deactivated')}>{table(t('pages.deactivated'), unused)}</Section>
      )}
    </>
  );
}
