import { useElementSize } from '@mantine/hooks';
import type { ReactNode } from 'react';
import type { PhotoMark } from '../../../shared/files/photo-marks.ts';
import { pathOfMark } from './path-of-mark.ts';
import classes from './photo-frame.module.css';

/** The marks of a photo, over the whole of it. */
export function MarksOver({ marks }: { readonly marks: readonly PhotoMark[] }): ReactNode {
  const { ref, width, height } = useElementSize();
  const path = marks.map((mark) => pathOfMark(mark, width, height)).join(' ');
  return (
    <span ref={ref} className={classes['marks']}>
      <svg viewBox={`0 0 ${width || 1} ${height || 1}`} aria-hidden="true">
        <path className={classes['edge']} d={path} />
        <path className={classes['stroke']} d={path} />
      </svg>
    </span>
  );
}
