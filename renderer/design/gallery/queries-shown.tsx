import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusedError } from '../../call/refused-error.ts';
import { LostAnswerError } from '../../call/transport.ts';
import { QueryStates, type QueryStatesProps } from '../query-states.tsx';
import { Section } from '../section.tsx';
import classes from './gallery.module.css';

type Shown = QueryStatesProps<readonly string[]>['query'];

const refetch = (): Promise<never> => new Promise(() => undefined);

const queries: Readonly<Record<'loading' | 'empty' | 'failed' | 'offline', Shown>> = {
  loading: { data: undefined, error: null, refetch },
  empty: { data: [], error: null, refetch },
  failed: {
    data: undefined,
    error: new RefusedError({ code: 'call.fault', details: { reference: 'K7PM-2Q' } }),
    refetch,
  },
  offline: { data: undefined, error: new LostAnswerError(), refetch },
};

export function QueriesShown(): ReactNode {
  const { t } = useTranslation('gallery');
  return (
    <Section title={t('queries.title')}>
      <div className={classes['reading']}>
        {(['loading', 'empty', 'failed', 'offline'] as const).map((name) => (
          <div key={name}>
            <h3>{t(`queries.${name}`)}</h3>
            <QueryStates
              query={queries[name]}
              isEmpty={(rows) => rows.length === 0}
              empty={t('queries.emptyText')}
            >
              {() => null}
            </QueryStates>
          </div>
        ))}
      </div>
    </Section>
  );
}
