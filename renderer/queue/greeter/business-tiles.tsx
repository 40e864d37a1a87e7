import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BusinessType } from '../../../shared/store/business-type.ts';
import { useCommand } from '../../call/use-command.ts';
import { useOncePerPress } from '../../design/use-once-per-press.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import { queueCalls } from '../calls.ts';
import type { HallView } from '../hall-view.ts';
import type { Issued } from './issued-ticket.tsx';
import { SeriesHead } from './series-head.tsx';
import classes from './business-tiles.module.css';

export interface BusinessTilesProps {
  /** What the hall offers now. */
  readonly types: readonly BusinessType[];
  readonly series: HallView['series'];
  readonly onIssued: (issued: Issued) => void;
}

/** One finger-sized tile for each business, under its series; a touch issues a ticket. */
export function BusinessTiles({ types, series, onIssued }: BusinessTilesProps): ReactNode {
  const { t } = useTranslation('queue');
  const nameOf = useNameOf();
  const issue = useCommand(queueCalls.issueTicket, { onDone: onIssued });
  const once = useOncePerPress();
  return series
    .map((line) => ({ line, offered: types.filter(({ seriesId }) => seriesId === line.id) }))
    .filter(({ offered }) => offered.length > 0)
    .map(({ line, offered }) => (
      <section key={line.id} className={classes['series']} aria-label={nameOf(line.name)}>
        <SeriesHead line={line} />
        <ul className={classes['tiles']}>
          {offered.map((type) => (
            <li key={type.id}>
              <button
                type="button"
                className={classes['tile']}
                disabled={issue.isPending}
                aria-label={t('greeter.issueFor', { business: nameOf(type.name) })}
                onClick={() => once(() => issue.mutate({ businessTypeId: type.id }))}
              >
                {nameOf(type.name)}
              </button>
            </li>
          ))}
        </ul>
      </section>
    ));
}
