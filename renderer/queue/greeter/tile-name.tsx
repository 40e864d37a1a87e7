import type { ReactNode } from 'react';
import { nameParts } from '../name-parts.ts';
import classes from './tile-name.module.css';

/** A business on its tile: what stands in brackets behind its name comes smaller, beneath it. */
export function TileName({ name }: { readonly name: string }): ReactNode {
  const { main, detail } = nameParts(name);
  return (
    <span className={classes['name']}>
      {main}
      {detail !== undefined && <small>{detail}</small>}
    </span>
  );
}
