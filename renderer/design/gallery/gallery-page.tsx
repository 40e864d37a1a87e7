import type { ReactNode } from 'react';
import { states } from '../../../shared/design/states.ts';
import { Page } from '../page.tsx';
import { PageTitle } from '../page-title.tsx';
import { StateMark } from '../state-mark.tsx';

export function GalleryPage(): ReactNode {
  return (
    <Page>
      <PageTitle title="x" />
      {states.map((state) => (
        <StateMark key={state} state={state} />
      ))}
    </Page>
  );
}
