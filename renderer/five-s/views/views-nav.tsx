import { SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { type Span, spans } from './views-address.ts';
import classes from './views.module.css';

const places = [
  ['/five-s/views', 'heat'],
  ['/five-s/views/trend', 'trend'],
  ['/five-s/views/repeats', 'repeats'],
  ['/five-s/views/compare', 'compare'],
  ['/five-s/views/photos', 'photos'],
] as const;

/** From one view to the others. */
export function ViewsNav(): ReactNode {
  const { t } = useTranslation('five-s');
  const [path] = useLocation();
  return (
    <nav className={classes['nav']} aria-label={t('views.nav')}>
      {places.map(([href, name]) => (
        <Link key={href} href={href} aria-current={href === path ? 'page' : undefined}>
          {t(`views.places.${name}`)}
        </Link>
      ))}
    </nav>
  );
}

/** How many weeks are looked at. */
export function SpanChoice({
  span,
  choose,
}: {
  readonly span: Span;
  readonly choose: (weeks: Span) => void;
}): ReactNode {
  const { t } = useTranslation('five-s');
  return (
    <SegmentedControl
      aria-label={t('views.span')}
      data={spans.map((count) => ({ value: String(count), label: t('views.weeks', { count }) }))}
      value={String(span)}
      onChange={(value) => choose(spans.find((weeks) => String(weeks) === value) ?? span)}
    />
  );
}
