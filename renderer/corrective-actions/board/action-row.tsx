import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ActionLine } from '../../../shared/corrective-actions/views.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import { actionHref } from '../addresses.ts';
import { DueWords } from '../due-words.tsx';
import { usePersonName } from '../people-context.ts';
import { ActionStateMark, SeverityMark } from '../state-words.tsx';
import classes from './action-row.module.css';

/** Actions below each other, each leading to its own page. */
export function ActionRows({ lines }: { readonly lines: readonly ActionLine[] }): ReactNode {
  return (
    <ul className={classes['list']}>
      {lines.map((line) => (
        <li key={line.id}>
          <ActionRow line={line} />
        </li>
      ))}
    </ul>
  );
}

function ActionRow({ line }: { readonly line: ActionLine }): ReactNode {
  const { t } = useTranslation('corrective-actions');
  const personName = usePersonName();
  return (
    <Link className={classes['row']} href={actionHref(line.id)}>
      <ActionTitleWords line={line} />
      <span className={classes['soft']}>{personName(line.ownerId) ?? t('board.nobody')}</span>
      <ActionStateMark state={line.life.state} />
      <span className={classes['soft']}>
        <DueWords line={line} />
      </span>
    </Link>
  );
}

/** What is wrong, where, how bad it is and whether it was there before. */
export function ActionTitleWords({ line }: { readonly line: ActionLine }): ReactNode {
  const { t } = useTranslation('corrective-actions');
  const nameOf = useNameOf();
  const { title, area, severity, repeats, repeated } = line;
  return (
    <span className={classes['title']}>
      <SeverityMark severity={severity} />
      <span>{nameOf(title)}</span>
      {area && <span className={classes['soft']}>{nameOf(area.name)}</span>}
      {repeats > 0 && <span className={classes['soft']}>{t('board.repeats', { count: repeats })}</span>}
      {repeats === 0 && repeated && <span className={classes['soft']}>{t('board.repeat')}</span>}
    </span>
  );
}
