import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Rate } from '../../../shared/reports/day-figures.ts';
import type { TicketFilter } from '../../../shared/reports/day-ticket.ts';
import { Duration } from '../../design/duration.tsx';
import { Explained } from '../../design/explained.tsx';
import { StatNumber, StatStrip } from '../../design/stat-number.tsx';
import { ticketsHref } from './day-address.ts';
import type { DayView } from './day-view.ts';
import { usePercentText } from './percent.ts';

/** The day's figures. Each name tells its meaning when it is tapped, each number leads to its tickets. */
export function DayFiguresShown({ day: { date, figures } }: { readonly day: DayView }): ReactNode {
  const { waited, served } = figures;
  const href = (filter: TicketFilter): string => ticketsHref({ date, filter });
  return (
    <>
      <StatStrip>
        <Count name="visitors" value={figures.visitors} href={href('all')} />
        <Count name="served" value={served} href={href('served')} />
        <Count name="abandoned" value={figures.abandoned} href={href('abandoned')} />
        <Count name="present" value={figures.present} href={href('present')} />
        <Count name="items" value={figures.items} href={href('served')} />
      </StatStrip>
      <StatStrip>
        <Length name="meanWait" length={figures.meanWaitMs} n={waited} href={href('waited')} />
        <Length name="p90Wait" length={figures.p90WaitMs} n={waited} href={href('waited')} />
        <Length name="meanWay" length={figures.meanWayMs} n={waited} href={href('waited')} />
        <Length name="meanHandling" length={figures.meanHandlingMs} n={served} href={href('served')} />
        <Count name="diverted" value={figures.diverted} />
      </StatStrip>
      <StatStrip>
        <Share
          name="withinTarget"
          rate={figures.withinTarget}
          href={href('over-target')}
          note={<LongWaits of={figures.recovery} date={date} />}
        />
        <Share name="withinLimit" rate={figures.withinLimit} href={href('over-limit')} />
        <Share name="settled" rate={figures.settled} href={href('unsettled')} />
        <Share name="told" rate={figures.told} href={href('untold')} />
        <Share name="abandonment" rate={figures.abandonment} href={href('abandoned')} />
        <Share name="signing" rate={figures.signing} href={href('unsigned')} />
        <Count
          name="lateBySystem"
          value={figures.lateBySystem}
          n={figures.withinLimit.whole + figures.lateBySystem}
          href={href('over-limit-system')}
        />
      </StatStrip>
    </>
  );
}

type CountName = 'visitors' | 'served' | 'abandoned' | 'present' | 'items' | 'diverted' | 'lateBySystem';
type LengthName = 'meanWait' | 'p90Wait' | 'meanWay' | 'meanHandling';
type ShareName = 'withinTarget' | 'withinLimit' | 'settled' | 'told' | 'signing' | 'abandonment';

function Name({ of }: { readonly of: CountName | LengthName | ShareName }): ReactNode {
  const { t } = useTranslation('reports');
  return <Explained meaning={t(`figures.${of}.definition`)}>{t(`figures.${of}.name`)}</Explained>;
}

interface CountProps {
  readonly name: CountName;
  readonly value: number;
  /** Out of how many. */
  readonly n?: number;
  readonly href?: string;
}

function Count({ name, ...shown }: CountProps): ReactNode {
  return <StatNumber label={<Name of={name} />} {...shown} />;
}

interface LengthProps {
  readonly name: LengthName;
  readonly length: number | null;
  readonly n: number;
  readonly href: string;
}

function Length({ name, length, n, href }: LengthProps): ReactNode {
  return <StatNumber label={<Name of={name} />} value={<Duration length={length} />} n={n} href={href} />;
}

interface ShareProps {
  readonly name: ShareName;
  readonly rate: Rate;
  /** The tickets that fall short of it. */
  readonly href: string;
  readonly note?: ReactNode;
}

function Share({ name, rate, ...shown }: ShareProps): ReactNode {
  const value = usePercentText()(rate);
  return <StatNumber label={<Name of={name} />} value={value} n={rate.whole} {...shown} />;
}

/** How many waited too long, and for how many of them something was done; each leads to its tickets. */
function LongWaits({ of: { part, whole }, date }: { readonly of: Rate; readonly date: string }): ReactNode {
  const { t } = useTranslation('reports');
  if (whole === 0) return null;
  return (
    <>
      <div>
        <Link href={ticketsHref({ date, filter: 'long-wait' })}>{t('day.longWaits', { count: whole })}</Link>
      </div>
      <div>
        <Link href={ticketsHref({ date, filter: 'unrecovered' })}>
          {t('day.unrecovered', { count: whole - part })}
        </Link>
      </div>
    </>
  );
}
