import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { RecordLine } from '../../../shared/first-contact/record-view.ts';
import { recordHref } from '../addresses.ts';
import { useColleagueName } from '../people.tsx';
import { FollowUpWords, KeeperWords, KindWords, PromiseWords, RecordStateMark } from '../record-words.tsx';
import classes from './list.module.css';

/** Records below each other, each leading to its own page. */
export function RecordRows({ lines }: { readonly lines: readonly RecordLine[] }): ReactNode {
  return (
    <ul className={classes['list']}>
      {lines.map((line) => (
        <li key={line.id}>
          <RecordRow line={line} />
        </li>
      ))}
    </ul>
  );
}

function RecordRow({ line }: { readonly line: RecordLine }): ReactNode {
  const nameOf = useColleagueName();
  const { id, matter, callName, phone, ownerId, life } = line;
  return (
    <Link className={classes['row']} href={recordHref(id)}>
      <span className={classes['what']}>
        <span className={classes['matter']}>{matter}</span>
        <span className={classes['soft']}>
          <KindWords line={line} />
          {[callName, phone].filter((part) => part !== null).join(' ')}
        </span>
      </span>
      <span className={classes['soft']}>
        {nameOf(ownerId)}
        <KeeperWords line={line} />
      </span>
      <RecordStateMark state={life.state} />
      <span className={classes['soft']}>
        <PromiseWords line={line} />
        <FollowUpWords line={line} />
      </span>
    </Link>
  );
}
