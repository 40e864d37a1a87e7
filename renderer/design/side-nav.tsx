import type { ReactNode } from 'react';
import { Link } from 'wouter';
import classes from './side-nav.module.css';

export interface SideNavItem {
  readonly href: string;
  readonly words: string;
}

export interface WithSideNavProps {
  /** What the places have in common. */
  readonly label: string;
  readonly items: readonly SideNavItem[];
  /** The address of the place that is shown, or that what is shown belongs to. */
  readonly current: string;
  readonly children: ReactNode;
}

/** A page that is one of several beside each other, with the way to the others. */
export function WithSideNav({ label, items, current, children }: WithSideNavProps): ReactNode {
  return (
    <div className={classes['frame']}>
      <nav className={classes['nav']} aria-label={label}>
        {items.map(({ href, words }) => (
          <Link key={href} href={href} aria-current={href === current ? 'page' : undefined}>
            {words}
          </Link>
        ))}
      </nav>
      <div className={classes['content']}>{children}</div>
    </div>
  );
}
