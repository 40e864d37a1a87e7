import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordView } from '../../../shared/first-contact/record-view.ts';
import type { StepBody } from '../../../shared/first-contact/step.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import classes from '../../design/timeline.module.css';
import { useMomentText } from '../../design/use-moment-text.ts';
import { Section } from '../../design/section.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import { firstContactCalls } from '../calls.ts';
import { useColleagueName } from '../people.tsx';
import { useDepartmentName } from './use-department-name.ts';

/** 经过: every step of a record, when and by whom. */
export function RecordTimeline({ record: { steps } }: { readonly record: RecordView }): ReactNode {
  const { t } = useTranslation('first-contact');
  const nameOf = useColleagueName();
  const momentText = useMomentText();
  return (
    <Section title={t('record.timeline')}>
      <ol className={classes['steps']}>
        {steps.map(({ at, personId, body }) => (
          <li key={`${at} ${body.kind}`} className={classes['step']}>
            <span className={classes['soft']}>{`${momentText(at)} ${nameOf(personId)}`}</span>
            <span>
              <StepWords body={body} />
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function StepWords({ body }: { readonly body: StepBody }): ReactNode {
  const { t } = useTranslation('first-contact');
  const nameOf = useColleagueName();
  const departmentName = useDepartmentName();
  const momentText = useMomentText();
  switch (body.kind) {
    case 'opened':
      return t('steps.opened', { who: nameOf(body.ownerId), time: momentText(body.promisedAt) });
    case 'handed':
      return t('steps.handed', {
        department: departmentName(body.departmentId),
        time: momentText(body.dueAt),
      });
    case 'answered':
    case 'noted':
      return t(`steps.${body.kind}`, { words: body.words });
    case 'settled':
      return t('steps.settled', { words: body.result });
    case 'told':
      return t('steps.told', { time: momentText(body.toldAt), how: t(`toldHow.${body.how}`) });
    case 'reopened':
      return t('steps.reopened', { words: body.reason });
    case 'chased':
      if (body.role === 'b') return t('steps.chasedB');
      return body.words === null ? t('steps.chased') : t('steps.chasedSaying', { words: body.words });
    case 'promised':
      return t('steps.promised', { time: momentText(body.promisedAt), words: body.reason });
    case 'escalated':
      return t('steps.escalated', { to: t(`escalations.${body.to}`), words: body.reason ?? '' });
    case 'substituted':
      return t('steps.substituted', { who: nameOf(body.ownerId), words: body.reason });
    case 'graded':
      return t('steps.graded', {
        category: t(`categories.${body.category}`),
        level: t(`levels.${body.level}`),
      });
    case 'slip-printed':
      return body.copy === 0 ? t('steps.slip-printed') : t('steps.slip-reprinted', { count: body.copy });
    case 'attended':
    case 'forwarded':
    case 'contacted':
      return t(`steps.${body.kind}`);
    case 'sorted':
      return <SortedWords categoryId={body.categoryId} />;
    case 'standard-changed':
      return t('steps.standardChanged', { on: body.on, words: body.what });
    case 'judged':
      return t('steps.judged', { words: body.reason, decided: t(`responsibilities.${body.responsibility}`) });
    case 'followed-up':
      return t(body.satisfied ? 'steps.followedUpSatisfied' : 'steps.followedUpUnhappy', {
        words: body.words ?? '',
      });
  }
}

function SortedWords({ categoryId }: { readonly categoryId: number }): ReactNode {
  const { t } = useTranslation('first-contact');
  const nameOf = useNameOf();
  const category = useQueryOf(firstContactCalls.suggestionCategories, {}).data?.find(
    ({ id }) => id === categoryId,
  );
  return t('steps.sorted', { category: category ? nameOf(category.name) : '' });
}
