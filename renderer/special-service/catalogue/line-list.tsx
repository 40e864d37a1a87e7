import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './catalogue.module.css';
import { movedLine } from './moved-line.ts';

export interface LineListProps<T> {
  readonly legend: string;
  /** What the button says that adds one. */
  readonly add: string;
  readonly lines: readonly T[];
  /** A line in which nothing stands yet. */
  readonly blank: T;
  readonly most: number;
  readonly onChange: (lines: readonly T[]) => void;
  /** The fields of a line. @param at from 0 */
  readonly fields: (line: T, change: (to: T) => void, at: number) => ReactNode;
}

/** Lines that are written, put in order, added and taken out. */
export function LineList<T>(props: LineListProps<T>): ReactNode {
  const { legend, add, lines, blank, most, onChange, fields } = props;
  const change = (at: number, to: T): void =>
    onChange(lines.map((line, place) => (place === at ? to : line)));
  return (
    <fieldset className={classes['lines']}>
      <legend>{legend}</legend>
      {lines.map((line, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- lines have no name of their own, only a place
        <div key={at} className={classes['line']}>
          <div className={classes['fields']}>{fields(line, (to) => change(at, to), at)}</div>
          <LineActs lines={lines} at={at} legend={legend} onChange={onChange} />
        </div>
      ))}
      <div>
        <Button
          variant="subtle"
          size="compact-md"
          disabled={lines.length >= most}
          onClick={() => onChange([...lines, blank])}
        >
          {add}
        </Button>
      </div>
    </fieldset>
  );
}

interface LineActsProps<T> {
  readonly lines: readonly T[];
  readonly at: number;
  readonly legend: string;
  readonly onChange: (lines: readonly T[]) => void;
}

function LineActs<T>({ lines, at, legend, onChange }: LineActsProps<T>): ReactNode {
  const { t } = useTranslation('special-service');
  const act = (name: 'up' | 'down' | 'remove', to: readonly T[] | null): ReactNode => (
    <Button
      variant="subtle"
      size="compact-sm"
      disabled={to === null}
      aria-label={t(`catalogue.lines.${name}Of`, { list: legend, number: at + 1 })}
      onClick={() => to && onChange(to)}
    >
      {t(`catalogue.lines.${name}`)}
    </Button>
  );
  return (
    <div className={classes['lineActs']}>
      {act('up', movedLine(lines, at, -1))}
      {act('down', movedLine(lines, at, 1))}
      {act(
        'remove',
        lines.filter((_line, place) => place !== at),
      )}
    </div>
  );
}
