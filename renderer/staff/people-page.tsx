import { Button } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useContext, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Person } from '../../shared/staff/person.ts';
import type { PinState } from '../../shared/staff/sign-in-contract.ts';
import type { CallError } from '../call/refused-error.ts';
import { useQueryOf } from '../call/use-query-of.ts';
import type { Column } from '../design/data-table.tsx';
import { RecordsPage } from '../store/settings/records-page.tsx';
import { AddMany } from './add-many.tsx';
import { staffCalls } from './calls.ts';
import { NewPerson, PersonEditor } from './person-editor.tsx';
import { PersonExtrasContext } from './person-extras-context.ts';
import { RecoveryCard } from './recovery-card.tsx';
import { PinWords } from './pin-words.tsx';
import { useMay } from './who-is-here.ts';
import { RoleWords } from './role-words.tsx';

/** 设置 → 人员. */
export function PeoplePage(): ReactNode {
  const people = useQueryOf(staffCalls.people, {});
  const [addingMany, setAddingMany] = useState(false);
  return addingMany ? (
    <AddMany people={people.data ?? []} onLeave={() => setAddingMany(false)} />
  ) : (
    <PeopleList query={people} onAddMany={() => setAddingMany(true)} />
  );
}

interface PeopleListProps {
  readonly query: UseQueryResult<Person[], CallError>;
  readonly onAddMany: () => void;
}

function PeopleList({ query, onAddMany }: PeopleListProps): ReactNode {
  const { t } = useTranslation('staff');
  const may = useMay();
  const pins = useQueryOf(staffCalls.pinStates, {}).data;
  const pinOf = ({ id }: Person): PinState => pins?.find(({ personId }) => personId === id)?.state ?? 'none';
  return (
    <RecordsPage
      section="people"
      sentence={t('sentence')}
      caption={t('caption')}
      add={t('add')}
      query={query}
      columns={usePeopleColumns(pinOf)}
      editor={(person) => <PersonInFull person={person} pin={pinOf(person)} />}
      adder={(onAdded) => <NewPerson onAdded={onAdded} />}
      below={may(staffCalls.makeRecoveryCard) && <RecoveryCard />}
      tools={
        <>
          <Button component={Link} href="/settings/people/import" variant="default">
            {t('importSheet')}
          </Button>
          <Button variant="default" onClick={onAddMany}>
            {t('addMany')}
          </Button>
        </>
      }
    />
  );
}

/** A person's own fields, and what later rooms show below them. */
function PersonInFull({ person, pin }: { readonly person: Person; readonly pin: PinState }): ReactNode {
  const extrasOf = useContext(PersonExtrasContext);
  return (
    <>
      <PersonEditor person={person} pin={pin} />
      {extrasOf(person)}
    </>
  );
}

function usePeopleColumns(pinOf: (person: Person) => PinState): Column<Person>[] {
  const { t } = useTranslation('staff');
  return [
    { title: t('staffNumber'), cell: ({ staffNumber }) => staffNumber },
    { title: t('name'), cell: ({ name }) => name },
    { title: t('role'), cell: ({ roles }) => <RoleWords roles={roles} /> },
    { title: t('pins.title'), cell: (person) => <PinWords state={pinOf(person)} /> },
  ];
}
