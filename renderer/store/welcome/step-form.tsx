import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { KeyCap } from '../../design/keys/key-cap.tsx';
import { Page } from '../../design/page.tsx';
import { PageTitle } from '../../design/page-title.tsx';
import { type Step, steps } from './set-up-draft.ts';
import classes from './wizard.module.css';

export interface StepFormProps {
  readonly step: Step;
  /** Whether nothing keeps the whole set-up from being finished. */
  readonly finishable: boolean;
  readonly saving: boolean;
  readonly onBack: (step: Step) => void;
  readonly onNext: () => void;
  readonly children: ReactNode;
}

/** One step: what it is about, its fields, and the way on. 回车 goes on from any field of one line. */
export function StepForm(props: StepFormProps): ReactNode {
  const { step, finishable, saving, onBack, onNext, children } = props;
  const { t } = useTranslation('store');
  const form = useRef<HTMLFormElement>(null);
  const index = steps.indexOf(step);
  const before = steps[index - 1];
  const last = step === 'summary';
  useEffect(() => focusFirst(form.current), []);
  return (
    <Page>
      <form
        ref={form}
        className={classes['step']}
        data-step={step}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onNext();
          requestAnimationFrame(() => focusWrong(form.current));
        }}
      >
        <PageTitle
          title={last ? t('welcome.steps.summary') : t(`welcome.steps.${step}`)}
          sentence={t(`welcome.sentences.${step}`)}
        />
        <div className={classes['fields']}>{children}</div>
        <footer className={classes['foot']}>
          {before !== undefined && (
            <Button variant="default" size="md" onClick={() => onBack(before)}>
              {t('welcome.back')}
            </Button>
          )}
          <Button type="submit" size="md" loading={saving} disabled={last && !finishable} data-next>
            {last ? t('welcome.finish') : t('welcome.next')}
            <span className={classes['key']} aria-hidden="true">
              {step === 'people' && 'Ctrl+'}
              <KeyCap name="Enter" />
            </span>
          </Button>
          <p className={classes['kept']}>{t('welcome.kept')}</p>
        </footer>
      </form>
    </Page>
  );
}

/** The first field of a step has the focus when it is shown; on the last step the button that finishes. */
function focusFirst(form: HTMLFormElement | null): void {
  form
    ?.querySelector<HTMLElement>(
      'input[type="radio"]:checked, input:not([type="radio"], [type="file"]), textarea, [data-next]',
    )
    ?.focus();
}

function focusWrong(form: HTMLFormElement | null): void {
  form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
}
