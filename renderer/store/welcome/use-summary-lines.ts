import { useTranslation } from 'react-i18next';
import { nameIn } from '../../../shared/store/local-name.ts';
import { presetSeries } from '../../../shared/store/presets.ts';
import type { SetUpDraft, Step } from './set-up-draft.ts';
import { setUpOf } from './set-up-of.ts';
import { managerIn } from './set-up-problems.ts';

export interface SummaryLine {
  readonly step: Exclude<Step, 'summary'>;
  /** The answer of that step in a few words. */
  readonly main: string;
  /** What belongs to it, each a few words. */
  readonly more: readonly string[];
}

/** What will be set up, step by step. */
export function useSummaryLines(draft: SetUpDraft): SummaryLine[] {
  const { t, i18n } = useTranslation('store');
  const { name, code, outletType, operatorTheme, counters, businessTypes, staff } = setUpOf(draft);
  const manager = managerIn(draft.people);
  const perSeries = presetSeries.flatMap(({ letter, name }) => {
    const count = businessTypes.filter((type) => type.series === letter).length;
    return count === 0
      ? []
      : [t('welcome.summary.inSeries', { letter, name: nameIn(name, i18n.language), count })];
  });
  return [
    {
      step: 'hall',
      main: name.zh,
      more: [t('welcome.summary.code', { code }), t(`outletTypes.${outletType}`)],
    },
    { step: 'theme', main: t(`operatorThemes.${operatorTheme}`), more: [] },
    {
      step: 'counters',
      main: t('welcome.summary.counters', { count: counters.length }),
      more: counters.map(({ number, series }) =>
        t('welcome.summary.serves', { number, letters: series.join(' ') }),
      ),
    },
    {
      step: 'businesses',
      main: t('welcome.summary.businesses', { count: businessTypes.length }),
      more: perSeries,
    },
    {
      step: 'people',
      main:
        staff.length === 0
          ? t('welcome.summary.nobody')
          : t('welcome.summary.people', { count: staff.length }),
      more: staff.map((person) => person.name),
    },
    {
      step: 'pin',
      main: manager ? t('welcome.summary.first', manager) : t('welcome.summary.nobody'),
      more: [],
    },
  ];
}
