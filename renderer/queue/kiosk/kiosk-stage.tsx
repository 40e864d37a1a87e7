import type { ReactNode } from 'react';
import classes from './kiosk-stage.module.css';

export interface KioskStageProps {
  /** 大字. */
  readonly large?: boolean;
  readonly children: ReactNode;
}

/** The room that a kiosk's screen fills, with its measures: the whole window, or the frame of a preview. */
export function KioskStage({ large = false, children }: KioskStageProps): ReactNode {
  return (
    // A long press is no way into the browser.
    <div className={classes['kiosk']} onContextMenu={(event) => event.preventDefault()}>
      <div className={classes['stage']} data-large={large || undefined}>
        {children}
      </div>
    </div>
  );
}
