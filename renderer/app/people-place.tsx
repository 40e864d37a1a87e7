import type { ReactNode } from 'react';
import type { Person } from '../../shared/staff/person.ts';
import { PersonCertifications } from '../queue/certifications/person-certifications.tsx';
import { StaffPhoto } from '../queue/plate/staff-photo.tsx';
import { PeoplePage } from '../staff/people-page.tsx';
import { PersonExtrasContext } from '../staff/person-extras-context.ts';

function extrasOf(person: Person): ReactNode {
  return (
    <>
      <PersonCertifications person={person} />
      <StaffPhoto key={person.id} person={person} />
    </>
  );
}

/** 设置 → 人员, with what a later room shows of a person: certifications and the photo for the counter's plate. */
export function PeoplePlace(): ReactNode {
  return (
    <PersonExtrasContext value={extrasOf}>
      <PeoplePage />
    </PersonExtrasContext>
  );
}
