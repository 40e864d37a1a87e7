import type { ReactNode } from 'react';
import classes from './edit-form.module.css';

/** Short fields of a form beside each other. */
export function FieldPair({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className={classes['pair']}>{children}</div>;
}
