import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHostNow } from '../../call/use-host-now.ts';
import { Clock, Stopwatch } from '../counting.tsx';
import { LimitBar, LimitMark } from '../limit-bar.tsx';
import { Section } from '../section.tsx';
import { TicketNumber } from '../ticket-number.tsx';
import classes from './gallery.module.css';

const fiveMinutes = { limit: 300_000, warnPercent: 80 };
const elapsed = [161_000, 262_000, 381_000] as const;

export function CountingShown(): ReactNode {
  const { t } = useTranslation('gallery');
  const now = useHostNow();
  const [start] = useState(now);
  return (
    <Section title={t('counting.title')} aside={<Clock />}>
      {elapsed.map((length, index) => (
        <div key={length} className={classes['ticket']}>
          <TicketNumber number={`A01${index + 2}`} />
          <div>
            {t('counting.serving')}
            <LimitBar {...fiveMinutes} elapsed={now - start + length} />
          </div>
          <div>
            <Stopwatch since={start - length} />
            <br />
            <LimitMark {...fiveMinutes} elapsed={now - start + length} />
          </div>
        </div>
      ))}
    </Section>
  );
}
