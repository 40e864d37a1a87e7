import type { ReactNode } from 'react';
import classes from './tile-name.module.css';

/** A business on its tile: what stands in brackets behind its name comes smaller, beneath it. */
export function TileName({ name }: { readonly name: string }): ReactNode {
  const [, main = name, detail] = /^(.+?)\s?[(\uff08](.+)[)\uff09]$/.exec(name) ?? [];
  return (
    <span className={classes['name']}>
      {main}
      {detail !== undefined && <small>{detail}</small>}
    </span>
  );
}
