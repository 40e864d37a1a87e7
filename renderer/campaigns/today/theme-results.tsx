import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ThemeView } from '../../../shared/campaigns/theme.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { QueryStates } from '../../design/query-states.tsx';
import { Section } from '../../design/section.tsx';
import { StateMark } from '../../design/state-mark.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import { campaignsCalls } from '../calls.ts';
import classes from '../campaigns.module.css';

/** So many that are over are still shown beside those of today. */
const overShown = 3;

const marks = { planned: 'waiting', running: 'serving', over: 'closed' } as const;

/** 主题专席: what stands today or is to come, and the last ones that are over. */
export function ThemeResults(): ReactNode {
  const { t } = useTranslation('campaigns');
  const themes = useQueryOf(campaignsCalls.themes, {});
  return (
    <Section title={t('themes.all')}>
      <QueryStates query={themes} isEmpty={(all) => all.length === 0} empty={t('themes.none')}>
        {(all) => (
          <ul className={classes['cards']}>
            {[
              ...all.filter(({ state }) => state !== 'over'),
              ...all.filter(({ state }) => state === 'over').slice(0, overShown),
            ].map((theme) => (
              <li key={theme.id}>
                <ThemeCard theme={theme} />
              </li>
            ))}
          </ul>
        )}
      </QueryStates>
    </Section>
  );
}

function ThemeCard({ theme }: { readonly theme: ThemeView }): ReactNode {
  const { t } = useTranslation('campaigns');
  const nameOf = useNameOf();
  const { name, counterNumber, from, until, state, businesses, results, summary } = theme;
  return (
    <section className={classes['card']} aria-label={nameOf(name)}>
      <div className={classes['head']}>
        <h3 className={classes['title']}>{nameOf(name)}</h3>
        <StateMark state={marks[state]}>{t(`themeStates.${state}`)}</StateMark>
      </div>
      <p className={`${classes['soft']} ${classes['facts']}`}>
        <span>{t('themes.counterOf', { number: counterNumber })}</span>
        <span>{t('themes.dates', { from, until })}</span>
      </p>
      <Counts label={t('themes.items')} counts={businesses} />
      <Counts label={t('themes.counted')} counts={results} />
      {summary && <p>{summary.words}</p>}
    </section>
  );
}

interface CountsProps {
  readonly label: string;
  readonly counts: ThemeView['businesses'] | ThemeView['results'];
}

/** 成果 of one kind: each with its number in all and today. */
export function Counts({ label, counts }: CountsProps): ReactNode {
  const { t } = useTranslation('campaigns');
  const nameOf = useNameOf();
  if (counts.length === 0) return null;
  return (
    <dl className={classes['counts']}>
      <dt>{label}</dt>
      {counts.map((one) => (
        <dd key={nameOf(one.name)}>
          <span>{nameOf(one.name)}</span>
          <b>{one.total}</b>
          <span className={classes['soft']}>{t('themes.todayOf', { count: one.today })}</span>
        </dd>
      ))}
    </dl>
  );
}
