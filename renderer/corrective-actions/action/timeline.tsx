import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActionDetail, TimelineStep } from '../../../shared/corrective-actions/views.ts';
import { Section } from '../../design/section.tsx';
import { usePersonName } from '../people-context.ts';
import { useMomentText } from '../../design/use-moment-text.ts';
import classes from '../../design/timeline.module.css';

/** 经过: every step of an action, when and by whom. */
export function Timeline({ action: { steps } }: { readonly action: ActionDetail }): ReactNode {
  const { t } = useTranslation('corrective-actions');
  return (
    <Section title={t('action.timeline')}>
      <ol className={classes['steps']}>
        {steps.map((step) => (
          <Step key={`${step.at} ${step.body.kind}`} step={step} />
        ))}
      </ol>
    </Section>
  );
}

function Step({ step }: { readonly step: TimelineStep }): ReactNode {
  const { t } = useTranslation('corrective-actions');
  const personName = usePersonName();
  const momentText = useMomentText();
  return (
    <li className={classes['step']}>
      <span className={classes['soft']}>
        {momentText(step.at)} {personName(step.personId) ?? t('action.host')}
      </span>
      <span>
        <StepWords step={step} />
      </span>
    </li>
  );
}

function StepWords({ step: { body } }: { readonly step: TimelineStep }): ReactNode {
  const { t } = useTranslation('corrective-actions');
  switch (body.kind) {
    case 'fixed':
      return t('steps.fixed', { words: body.done });
    case 'returned':
      return t('steps.returned', { words: body.reason });
    case 'parked':
      return t('steps.parked', { date: body.until, words: body.reason });
    case 'escalated':
      return t(`steps.escalated.${body.to}`);
    case 'closed':
      return t('steps.closed', { who: body.toldWords ?? t(`told.${body.told}`) });
    case 'opened':
    case 'seen-again':
    case 'assigned':
    case 'started':
    case 'resumed':
      return t(`steps.${body.kind}`);
  }
}
