import type { ReactNode } from 'react';
import classes from './page.module.css';

/** Who reads a screen, and from how far: it sets all sizes and distances. */
export type Scale = 'counter' | 'desk' | 'tablet' | 'customer' | 'display';

export interface PageProps {
  /** `desk` by default. */
  readonly scale?: Scale;
  readonly children: ReactNode;
}

/** The frame of every screen's content. */
export function Page({ scale = 'desk', children }: PageProps): ReactNode {
  return (
    <main className={classes['page']} data-scale={scale}>
      {children}
    </main>
  );
}
