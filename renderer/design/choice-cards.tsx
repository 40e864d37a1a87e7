import { type ReactNode, useId } from 'react';
import classes from './choice-cards.module.css';

export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
  /** What stands above the label, such as a sample of a colour. */
  readonly sample?: ReactNode;
}

export interface ChoiceCardsProps<T extends string> {
  readonly legend: string;
  /** True where the legend is only for those who hear it, since the page's title says the same. */
  readonly legendHidden?: boolean;
  readonly choices: readonly Choice<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of a few, all in view: chosen with the arrow keys, a click or a finger. */
export function ChoiceCards<T extends string>(props: ChoiceCardsProps<T>): ReactNode {
  const { legend, legendHidden = false, choices, value, onChange } = props;
  const name = useId();
  return (
    <fieldset className={classes['choices']}>
      <legend className={legendHidden ? classes['hidden'] : classes['legend']}>{legend}</legend>
      <div className={classes['cards']}>
        {choices.map((choice) => (
          <label key={choice.value} className={classes['card']}>
            {choice.sample}
            <span className={classes['words']}>
              <input
                type="radio"
                name={name}
                value={choice.value}
                checked={choice.value === value}
                onChange={() => onChange(choice.value)}
              />
              {choice.label}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
