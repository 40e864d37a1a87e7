import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueryOf } from '../../call/use-query-of.ts';
import { storeCalls } from '../../store/calls.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import { KioskStage } from './kiosk-stage.tsx';
import { TouchButton } from './touch-button.tsx';
import type { Visit } from './visit.ts';
import classes from './kiosk-frame.module.css';

export interface KioskFrameProps {
  readonly visit: Visit;
  readonly onCare: () => void;
  readonly onLarge: () => void;
  readonly onLanguage: () => void;
  /** What leads on or back, beside 爱心优先. */
  readonly acts?: ReactNode;
  /** False where no number is taken, so that there is nothing to be first for. */
  readonly careInReach?: boolean;
  /** False in a preview, which is a part of another page. */
  readonly standsAlone?: boolean;
  readonly children: ReactNode;
}

/** What stays in reach on every screen of the kiosk: 大字, 中文 or English, and 爱心优先. */
export function KioskFrame(props: KioskFrameProps): ReactNode {
  const { visit, onLarge, onLanguage, acts, careInReach = true, standsAlone = true, children } = props;
  const { t } = useTranslation('queue');
  const { t: ofApp, i18n } = useTranslation();
  const nameOf = useNameOf();
  const hall = useQueryOf(storeCalls.profile, {}).data;
  return (
    <KioskStage large={visit.large}>
      <div className={classes['frame']}>
        <header className={classes['head']}>
          <p className={classes['hall']}>{hall && nameOf(hall.name)}</p>
          <TouchButton look="quiet" aria-pressed={visit.large} onClick={onLarge}>
            {t('kiosk.large')}
          </TouchButton>
          <TouchButton look="quiet" lang={i18n.language === 'en' ? 'zh-CN' : 'en'} onClick={onLanguage}>
            {ofApp('language')}
          </TouchButton>
        </header>
        {standsAlone ? (
          <StepOf step={visit.step.at}>{children}</StepOf>
        ) : (
          <div className={classes['main']}>{children}</div>
        )}
        {(careInReach || acts) && (
          <footer className={classes['foot']}>
            {careInReach && <Care {...props} />}
            <div className={classes['acts']}>{acts}</div>
          </footer>
        )}
      </div>
    </KioskStage>
  );
}

/** The middle of the screen. With each step the keyboard begins there anew, and who listens hears it. */
function StepOf({ step, children }: { readonly step: string; readonly children: ReactNode }): ReactNode {
  const main = useRef<HTMLElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    // A step with a field to type in has put the keyboard there already.
    const isInside = main.current?.contains(document.activeElement) ?? false;
    if (shown.current !== step && !isInside) main.current?.focus();
    shown.current = step;
  }, [step]);
  return (
    <main ref={main} className={classes['main']} tabIndex={-1}>
      {children}
    </main>
  );
}

/** 爱心优先: one touch, no question asked. */
function Care({ visit, onCare }: Pick<KioskFrameProps, 'visit' | 'onCare'>): ReactNode {
  const { t } = useTranslation('queue');
  return (
    <TouchButton aria-pressed={visit.care} onClick={onCare}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {visit.care ? (
          <path d="M3 8.5l3.5 3.5L13 4.5" />
        ) : (
          <path d="M8 13.5C3 10 1.8 7.6 1.8 5.6A3.1 3.1 0 0 1 8 4.4a3.1 3.1 0 0 1 6.2 1.2c0 2-1.2 4.4-6.2 7.9z" />
        )}
      </svg>
      <span className={classes['care']}>
        {t('kiosk.care')}
        <small>{visit.care ? t('kiosk.careOn') : t('kiosk.careFor')}</small>
      </span>
    </TouchButton>
  );
}
