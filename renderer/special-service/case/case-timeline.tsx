import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StepBody } from '../../../shared/special-service/step.ts';
import classes from '../../design/timeline.module.css';
import { useMomentText } from '../../design/use-moment-text.ts';
import { Section } from '../../design/section.tsx';
import { useColleagueName } from '../../first-contact/people.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import { yuanText } from '../../../shared/special-service/yuan.ts';
import type { CaseProps } from './case-props.ts';

/** 经过: every step of a case, when and by whom. */
export function CaseTimeline({ one }: CaseProps): ReactNode {
  const { t } = useTranslation('special-service');
  const colleague = useColleagueName();
  const momentText = useMomentText();
  return (
    <Section title={t('case.timeline')}>
      <ol className={classes['steps']}>
        {one.steps.map(({ at, personId, body }) => (
          <li key={`${at} ${body.kind}`} className={classes['step']}>
            <span className={classes['soft']}>{`${momentText(at)} ${colleague(personId)}`}</span>
            <span>
              <StepWords body={body} one={one} />
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function approvedWords({
  standsIn,
  standsInFor,
}: Extract<StepBody, { kind: 'approved' }>):
  'steps.approved' | 'steps.approvedFor' | 'steps.approvedForSomebody' {
  if (!standsIn) return 'steps.approved';
  return standsInFor === undefined ? 'steps.approvedFor' : 'steps.approvedForSomebody';
}

function StepWords({ body, one }: { readonly body: StepBody } & CaseProps): ReactNode {
  const { t } = useTranslation('special-service');
  const { t: tellWords } = useTranslation('first-contact');
  const nameOf = useNameOf();
  const colleague = useColleagueName();
  const momentText = useMomentText();
  const levelName = (level: number): string => {
    const found = one.chain[level];
    return found ? nameOf(found.name) : '';
  };
  switch (body.kind) {
    case 'opened':
      return body.amount === null
        ? t('steps.opened')
        : t('steps.openedFor', { amount: yuanText(body.amount) });
    case 'received':
      return t('steps.received', { count: body.received.length, of: one.body.materials.length });
    case 'worked':
      return t('steps.worked', { count: body.done.length, of: one.body.work.length });
    case 'noticed':
    case 'submitted':
    case 'came-back':
      return t(`steps.${body.kind}`);
    case 'approved':
      return t(approvedWords(body), {
        level: levelName(body.level),
        who: colleague(body.standsInFor ?? null),
        words: body.remark ?? '',
      });
    case 'appointed':
      return t('steps.appointed', {
        time: momentText(body.appointedAt),
        who: body.visitorIds.map(colleague).join(t('case.and')),
        words: body.reason ?? '',
      });
    case 'approved-outside':
      return t('steps.approved-outside', {
        level: levelName(body.level),
        system: body.system,
        number: body.number,
        who: body.decidedBy,
        time: momentText(body.decidedAt),
      });
    case 'sent-back':
    case 'refused':
    case 'withdrawn':
      return t(`steps.${body.kind}`, { words: body.reason });
    case 'promised':
      if (body.reason === undefined || body.how === undefined) {
        return t('steps.promised', { time: momentText(body.dueAt) });
      }
      return t('steps.promisedAnew', {
        time: momentText(body.dueAt),
        how: tellWords(`toldHow.${body.how}`),
        words: body.reason,
      });
    case 'settled':
      return t('steps.settled', { words: body.result });
    case 'told':
      return t('steps.told', { time: momentText(body.toldAt), how: tellWords(`toldHow.${body.how}`) });
    case 'slip-printed':
      return body.copy === 0 ? t('steps.slip-printed') : t('steps.slip-reprinted', { count: body.copy });
    case 'slip-filled':
      return t('steps.slip-filled');
    case 'notice-printed':
      return t('steps.notice-printed', { count: body.copy });
    case 'substituted':
      return t('steps.substituted', { who: colleague(body.handlerId), words: body.reason });
    case 'amount-changed':
      return t('steps.amount-changed', { amount: yuanText(body.amount), words: body.reason });
    case 'noted':
      return t('steps.noted', { words: body.words });
  }
}
