import { type ReactNode, memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { type HeatCell, heatOf, sumOfCells } from '../../../shared/five-s/heat-map.ts';
import { addDays } from '../../../shared/time/business-date.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import type { HeatView } from './views-answers.ts';
import { useItemText } from './item-words.ts';
import { itemHref } from './views-address.ts';
import classes from './views.module.css';

type HeatRow = HeatView['items'][number];

export interface HeatTableProps {
  readonly view: HeatView;
  /** False: area by area, as the walk goes. */
  readonly byProblems: boolean;
}

/**
 * Items down, weeks across: in each cell how often the item was found wrong. Where it does not fit, the latest weeks are
 * seen first. Memoized: it has thousands of cells.
 */
export const HeatTable = memo(function HeatTable({ view, byProblems }: HeatTableProps): ReactNode {
  const { t } = useTranslation('five-s');
  const nameOf = useNameOf();
  const { weeks, checks, areas, items } = view;
  const groups = byProblems
    ? [{ name: null, rows: worstFirst(items) }]
    : areas.map(({ code, name }) => ({
        name: nameOf(name),
        rows: items.filter(({ item }) => item.areaCode === code),
      }));
  return (
    <div key={weeks.length} className={classes['frame']} ref={toItsEnd}>
      <table className={classes['heat']} aria-label={t('heat.caption')}>
        <thead>
          <tr>
            <th scope="col">{t('views.item')}</th>
            {weeks.map((date, week) => (
              <th key={date} scope="col" title={t('heat.weekOf', { date, count: checks[week] ?? 0 })}>
                <WeekHead date={date} before={weeks[week - 1]} />
              </th>
            ))}
            <th scope="col" data-align="number">
              {t('heat.total')}
            </th>
          </tr>
        </thead>
        {groups
          .filter(({ rows }) => rows.length > 0)
          .map(({ name, rows }) => (
            <tbody key={name}>
              {name !== null && (
                <tr className={classes['areaRow']}>
                  <th scope="rowgroup" colSpan={weeks.length + 2}>
                    <span className={classes['areaName']}>{name}</span>
                  </th>
                </tr>
              )}
              {rows.map((row) => (
                <Row key={row.item.code} row={row} weeks={weeks} />
              ))}
            </tbody>
          ))}
      </table>
    </div>
  );
});

function toItsEnd(frame: HTMLElement | null): void {
  frame?.scrollTo({ left: frame.scrollWidth });
}

/** The month where a new one begins, and the day. */
function WeekHead({
  date,
  before,
}: {
  readonly date: string;
  readonly before: string | undefined;
}): ReactNode {
  const { language } = useTranslation().i18n;
  const month = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' });
  const begins = before?.slice(0, 7) !== date.slice(0, 7);
  return (
    <>
      <span className={classes['month']}>{begins && month.format(Date.parse(date))}</span>
      {date.slice(8)}
    </>
  );
}

function Row({
  row: { item, cells },
  weeks,
}: {
  readonly row: HeatRow;
  readonly weeks: readonly string[];
}): ReactNode {
  const { t } = useTranslation('five-s');
  const itemText = useItemText();
  const { looked, failed } = sumOfCells(cells);
  return (
    <tr>
      <th scope="row" title={itemText(item.text)}>
        <span className={classes['code']}>{item.code}</span>
        {item.veto && <span className={classes['star']}>{t('heat.star')}</span>}
        <span className={classes['text']}>{itemText(item.text)}</span>
      </th>
      {cells.map((cell, week) => (
        <td key={weeks[week]}>
          <Cell code={item.code} date={weeks[week] ?? ''} cell={cell} />
        </td>
      ))}
      <td data-align="number">{t('heat.totalOf', { failed, looked })}</td>
    </tr>
  );
}

interface CellProps {
  readonly code: string;
  readonly date: string;
  readonly cell: HeatCell | null;
}

function Cell({ code, date, cell }: CellProps): ReactNode {
  const { t } = useTranslation('five-s');
  const heat = heatOf(cell);
  if (!cell) return <span className={classes['cell']} data-heat={heat} />;
  const { looked, failed } = cell;
  const words = t('heat.cell', { code, date, looked, failed });
  return (
    <Link
      className={classes['cell']}
      data-heat={heat}
      href={itemHref({ itemCode: code, from: date, to: addDays(date, 6) })}
      aria-label={words}
      title={words}
    >
      {failed === 0 ? '·' : failed}
    </Link>
  );
}

function worstFirst(items: readonly HeatRow[]): HeatRow[] {
  const failedOf = ({ cells }: HeatRow): number => sumOfCells(cells).failed;
  return [...items].sort((one, other) => failedOf(other) - failedOf(one));
}
