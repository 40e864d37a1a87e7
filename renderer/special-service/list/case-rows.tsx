import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { CaseLine } from '../../../shared/special-service/case-view.ts';
import classes from '../../first-contact/list/list.module.css';
import { useColleagueName } from '../../first-contact/people.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import { caseHref } from '../addresses.ts';
import { CaseStateMark, WaitWords } from '../case-words.tsx';
import { yuanText } from '../../../shared/special-service/yuan.ts';

/** Cases below each other, each leading to its own page. */
export function CaseRows({ lines }: { readonly lines: readonly CaseLine[] }): ReactNode {
  return (
    <ul className={classes['list']}>
      {lines.map((line) => (
        <li key={line.id}>
          <CaseRow line={line} />
        </li>
      ))}
    </ul>
  );
}

function CaseRow({ line }: { readonly line: CaseLine }): ReactNode {
  const nameOf = useNameOf();
  const colleague = useColleagueName();
  const { id, name, amount, callName, phone, handlerId, life } = line;
  const about = [callName, phone, amount === null ? null : yuanText(amount)];
  return (
    <Link className={classes['row']} href={caseHref(id)}>
      <span className={classes['what']}>
        <span className={classes['matter']}>{`${id} ${nameOf(name)}`}</span>
        <span className={classes['soft']}>{about.filter((part) => part !== null).join(' ')}</span>
      </span>
      <span className={classes['soft']}>{colleague(handlerId)}</span>
      <CaseStateMark state={life.state} />
      <span className={classes['soft']}>
        <WaitWords line={line} />
      </span>
    </Link>
  );
}
