import type { ReactElement } from 'react';
import type { StateName } from '../../shared/design/states.ts';

const ring = <circle cx="8" cy="8" r="5.75" />;
const check = <path d="M3.5 8.5l3 3 6-7" />;
const triangle = <path d="M8 2.2L14.4 13.4H1.6z" />;

/**
 * One shape for each state, drawn in a box of 16 by 16 with lines of 1.6. Told apart by outline alone: hollow is
 * still to come, filled is going on, a tick is over.
 */
export const stateShapes: Readonly<Record<StateName, ReactElement>> = {
  waiting: ring,
  called: <path d="M3.5 2.6L13 8l-9.5 5.4z" fill="currentColor" />,
  serving: <circle cx="8" cy="8" r="5.75" fill="currentColor" />,
  held: <path d="M3 5.5h10M3 10.5h10" strokeDasharray="3.2 2.2" />,
  expired: (
    <>
      {ring}
      <path d="M5.2 8h5.6" />
    </>
  ),
  finished: check,
  'no-show': (
    <>
      {ring}
      <path d="M4 12l8-8" />
    </>
  ),
  cancelled: <path d="M4 4l8 8M12 4l-8 8" />,
  free: <rect x="2.75" y="2.75" width="10.5" height="10.5" rx="1.5" />,
  paused: <path d="M5.2 3v10M10.8 3v10" strokeWidth="2.6" />,
  closed: <path d="M2.5 8h11" />,
  'in-time': (
    <>
      {ring}
      <path d="M8 4.8V8l2.2 1.6" />
    </>
  ),
  'nearly-over': (
    <>
      {ring}
      <path d="M8 8V2.3A5.7 5.7 0 1 1 2.3 8z" fill="currentColor" stroke="none" />
    </>
  ),
  'over-limit': (
    <path
      d="M8 .6L15.4 8 8 15.4.6 8zM7.15 4.4v4.4h1.7V4.4zM7.15 10.2v1.6h1.7v-1.6z"
      fill="currentColor"
      fillRule="evenodd"
      stroke="none"
    />
  ),
  done: (
    <path
      d="M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM4.3 8.4l2.9 2.9 4.7-5.5-1.2-1-3.6 4.2-1.7-1.7z"
      fill="currentColor"
      fillRule="evenodd"
      stroke="none"
    />
  ),
  warning: (
    <>
      {triangle}
      <path d="M8 6.4v3.1M8 11.2v.6" />
    </>
  ),
  failed: (
    <>
      <rect x="2" y="2" width="12" height="12" rx="1.5" />
      <path d="M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2" />
    </>
  ),
  offline: <circle cx="8" cy="8" r="5.75" strokeDasharray="2.2 2.3" />,
};

/** The shape of what is only worth knowing and no state of anything. */
export const infoShape: ReactElement = (
  <>
    {ring}
    <path d="M8 7.4v3.6M8 4.7v.6" />
  </>
);
