import { Button } from '@mantine/core';
import { type ReactNode, useId, useState } from 'react';
import classes from './form.module.css';

export interface FoldedProps {
  readonly title: string;
  /** True where it is open from the start. */
  readonly opened?: boolean;
  readonly children: ReactNode;
}

/** What is wanted now and then: one line until somebody opens it. */
export function Folded({ title, opened = false, children }: FoldedProps): ReactNode {
  const id = useId();
  const [open, setOpen] = useState(opened);
  return (
    <div className={classes['folded']}>
      <Button
        variant="default"
        h="var(--target)"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {title}
      </Button>
      <div id={id} hidden={!open}>
        {children}
      </div>
    </div>
  );
}
