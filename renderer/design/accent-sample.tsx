import type { CSSProperties, ReactNode } from 'react';
import { type Operator, operatorAccents } from './operator-accents.ts';
import classes from './accent-sample.module.css';

const sampleNumber = 'A012';

/** A small screen in an operator's accent: how the next right thing would look. */
export function AccentSample({ operator }: { readonly operator: Operator }): ReactNode {
  const colours = operatorAccents[operator];
  const style = { '--sample': colours[7], '--sample-wash': colours[1] } as CSSProperties;
  return (
    <span className={classes['sample']} style={style} aria-hidden="true">
      <span className={classes['bar']} />
      <span className={classes['number']}>{sampleNumber}</span>
      <span className={classes['button']} />
    </span>
  );
}
