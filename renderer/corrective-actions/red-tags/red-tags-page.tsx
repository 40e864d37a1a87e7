import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RedTag } from '../../../shared/corrective-actions/red-tag.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { Page } from '../../design/page.tsx';
import { PageTitle } from '../../design/page-title.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { correctiveActionsCalls } from '../calls.ts';
import { Folded } from '../../design/folded.tsx';
import { PeopleContext } from '../people-context.ts';
import { useScale } from '../../design/use-compact.ts';
import { HangForm } from './hang-form.tsx';
import { TagCard } from './tag-card.tsx';
import classes from './red-tags.module.css';

/** 红牌: what hangs on things that are to be removed, what became of them, and who has signed. */
export function RedTagsPage(): ReactNode {
  const { t } = useTranslation('corrective-actions');
  const tags = useQueryOf(correctiveActionsCalls.redTags, {});
  const known = useQueryOf(correctiveActionsCalls.people, {});
  const [hung, setHung] = useState(0);
  return (
    <Page scale={useScale()}>
      <PageTitle
        title={t('redTag.title')}
        sentence={tags.data && t('redTag.sentence', countsOf(tags.data.tags))}
      />
      <QueryStates query={known}>
        {({ people, areas }) => (
          <PeopleContext value={people}>
            <Folded key={hung} title={t('redTag.hang')}>
              <HangForm areas={areas} onHung={() => setHung(hung + 1)} />
            </Folded>
            <QueryStates query={tags} isEmpty={(view) => view.tags.length === 0} empty={t('redTag.none')}>
              {(view) => (
                <ul className={classes['tags']}>
                  {view.tags.map((tag) => (
                    <li key={tag.id}>
                      <TagCard tag={tag} />
                    </li>
                  ))}
                </ul>
              )}
            </QueryStates>
          </PeopleContext>
        )}
      </QueryStates>
    </Page>
  );
}

function countsOf(tags: readonly RedTag[]): { readonly hanging: number; readonly toSign: number } {
  return {
    hanging: tags.filter(({ life }) => life.state === 'hanging').length,
    toSign: tags.filter(({ life }) => life.state === 'disposed').length,
  };
}
