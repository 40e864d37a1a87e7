import type { ReactNode } from 'react';
import type { Person } from '../../shared/staff/person.ts';
import { PersonCertifications } from '../queue/certifications/person-certifications.tsx';
import { PeoplePage } from '../staff/people-page.tsx';
import { PersonExtrasContext } from '../staff/person-extras-context.ts';

function certificationsOf(person: Person): ReactNode {
  return <PersonCertifications person={person} />;
}

/** 设置 → 人员, with what a later room shows of a person: certifications. */
export function PeoplePlace(): ReactNode {
  return (
    <PersonExtrasContext value={certificationsOf}>
      <PeoplePage />
    </PersonExtrasContext>
  );
}
