import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalText } from '../call/refusal-text.tsx';
import { type CallError, RefusedError } from '../call/refused-error.ts';
import { StateMark } from './state-mark.tsx';
import classes from './query-states.module.css';

/** What is known of a query so far, and how it is asked again. */
export interface AskedQuery<T> {
  readonly data: T | undefined;
  readonly error: CallError | null;
  readonly refetch: () => unknown;
}

export interface QueryStatesProps<T> {
  readonly query: AskedQuery<T>;
  /** Whether there is nothing to show. */
  readonly isEmpty?: (data: T) => boolean;
  /** What an empty list teaches: why it is empty, and how it fills. */
  readonly empty?: ReactNode;
  readonly children: (data: T) => ReactNode;
}

/**
 * What is shown of a query in every state: read, empty, still reading, refused, host out of reach. What was read
 * once stays on the screen while it is fetched again.
 */
export function QueryStates<T>({ query, isEmpty, empty, children }: QueryStatesProps<T>): ReactNode {
  const { t } = useTranslation('design');
  const { data, error } = query;
  if (data !== undefined) {
    return isEmpty?.(data) ? (
      <div className={classes['state']}>{empty ?? t('queries.empty')}</div>
    ) : (
      children(data)
    );
  }
  if (error) return <Failed error={error} retry={() => void query.refetch()} />;
  return <output className={`${classes['state']} ${classes['loading']}`}>{t('queries.loading')}</output>;
}

interface FailedProps {
  readonly error: CallError;
  readonly retry: () => void;
}

/** What failed has a heading: where the whole of a place could not be read, it is the only one. */
function Failed({ error, retry }: FailedProps): ReactNode {
  const { t } = useTranslation('design');
  const refused = error instanceof RefusedError;
  return (
    <div className={classes['state']} role="alert">
      <h2 className={classes['failure']}>
        <StateMark state={refused ? 'failed' : 'offline'} strong>
          {refused ? t('queries.failed') : t('queries.offline')}
        </StateMark>
      </h2>
      <p>{refused ? <RefusalText error={error} /> : t('queries.offlineHint')}</p>
      {refused && (
        <Button variant="default" onClick={retry}>
          {t('queries.retry')}
        </Button>
      )}
    </div>
  );
}
