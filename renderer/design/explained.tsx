import { Popover, UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './explained.module.css';

export interface ExplainedProps {
  /** What it means and how it is counted. */
  readonly meaning: string;
  readonly children: ReactNode;
}

/** A word whose meaning is one tap away. On paper it is a plain word. */
export function Explained({ meaning, children }: ExplainedProps): ReactNode {
  return (
    <Popover width={280} position="bottom-start" shadow="md" withinPortal>
      <Popover.Target>
        <UnstyledButton className={classes['word']}>{children}</UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown className={classes['meaning']}>{meaning}</Popover.Dropdown>
    </Popover>
  );
}
