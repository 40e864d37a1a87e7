import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CounterLine } from '../../../shared/queue/lines.ts';
import { KeyCap } from '../../design/keys/key-cap.tsx';
import type { KeyName } from '../../design/keys/key-name.ts';
import { useKeys } from '../../design/keys/keys-context.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import classes from './counter-choice.module.css';

export interface CounterChoiceProps {
  readonly counters: readonly CounterLine[];
  readonly chosen: CounterLine | null;
  readonly onChoose: (counter: CounterLine) => void;
}

/** The counters of the hall, each under the digit of its number, with who sits there. */
export function CounterChoice({ counters, chosen, onChoose }: CounterChoiceProps): ReactNode {
  const { t } = useTranslation('queue');
  const nameOf = useNameOf();
  const label = ({ number, name }: CounterLine): string =>
    name ? `${t('counter.number', { number })} ${nameOf(name)}` : t('counter.number', { number });
  useKeys(
    counters.flatMap((counter) => {
      const key = digitOf(counter);
      return key ? [{ key, label: label(counter), run: () => onChoose(counter) }] : [];
    }),
  );
  return (
    <ul className={classes['counters']} aria-label={t('signOn.counters')}>
      {counters.map((counter) => {
        const key = digitOf(counter);
        return (
          <li key={counter.id}>
            <button
              type="button"
              className={classes['counter']}
              aria-pressed={counter.id === chosen?.id}
              onClick={() => onChoose(counter)}
            >
              {key && <KeyCap name={key} />}
              <span>{label(counter)}</span>
              <span className={classes['who']}>
                {counter.person
                  ? t('signOn.taken', { number: counter.person.staffNumber })
                  : t('signOn.empty')}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** The key of a counter: its number, as far as one digit goes. */
function digitOf({ number }: CounterLine): KeyName | null {
  return number <= 9 ? (String(number) as KeyName) : null;
}
