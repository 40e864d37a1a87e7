import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useQueryOf } from '../../call/use-query-of.ts';
import { Page } from '../../design/page.tsx';
import { PageTitle } from '../../design/page-title.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { useScale } from '../../design/use-compact.ts';
import { fiveSCalls } from '../calls.ts';
import { CommentsSection } from './comments-section.tsx';
import { ShowDesk } from './show-desk.tsx';
import { ShowSentence } from './show-sentence.tsx';

/** 每日一晒 of today: six shots, one highlight, one problem, and the one picture that goes to the chat. */
export function ShowPage(): ReactNode {
  const { t } = useTranslation('five-s');
  const view = useQueryOf(fiveSCalls.dailyShow, {});
  return (
    <Page scale={useScale()}>
      <PageTitle
        title={t('show.title')}
        sentence={view.data && <ShowSentence view={view.data} />}
        tools={<Link href="/five-s/show/record">{t('show.record')}</Link>}
      />
      <QueryStates query={view}>
        {(answer) => (
          <>
            <ShowDesk key={answer.date} view={answer} />
            {answer.show && <CommentsSection show={answer.show} />}
          </>
        )}
      </QueryStates>
    </Page>
  );
}
