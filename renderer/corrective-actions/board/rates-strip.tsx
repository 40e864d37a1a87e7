import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Rate, type RateName, rateNames } from '../../../shared/corrective-actions/views.ts';
import { Explained } from '../../design/explained.tsx';
import { StatNumber, StatStrip } from '../../design/stat-number.tsx';
import { type Period, rateHref } from '../addresses.ts';

export interface RatesStripProps {
  readonly rates: Readonly<Record<RateName, Rate>>;
  readonly days: Period;
}

/** 整改及时率, 一次合格率, 重复问题率, each leading to the records behind it. */
export function RatesStrip({ rates, days }: RatesStripProps): ReactNode {
  const { t } = useTranslation('corrective-actions');
  return (
    <StatStrip>
      {rateNames.map((name) => (
        <StatNumber
          key={name}
          label={<Explained meaning={t(`rates.${name}.definition`)}>{t(`rates.${name}.name`)}</Explained>}
          value={rates[name].n === 0 ? null : Math.round((100 * rates[name].hits) / rates[name].n)}
          unit={t('rates.percentUnit')}
          n={rates[name].n}
          href={rateHref(name, days)}
        />
      ))}
    </StatStrip>
  );
}
