import { type ReactNode, useContext } from 'react';
import { BesideContext } from '../beside-context.ts';
import { BackWithPapers } from './back-with-papers.tsx';
import { CounterHead } from './counter-head.tsx';
import { CounterNotices } from './counter-notices.tsx';
import { useDesk } from './desk-context.ts';
import { HeldHere } from './held-here.tsx';
import { LatelyFinished } from './lately-finished.tsx';
import { NextInLine } from './next-in-line.tsx';
import { NowAtCounter } from './now-at-counter.tsx';
import { StripShown } from './strips/strip-shown.tsx';
import classes from './counter-sheet.module.css';

/** The counter's whole screen: who is here, what is being chosen, who comes next, who is held. */
export function CounterSheet(): ReactNode {
  const { view, counterId, ticket } = useDesk();
  const beside = useContext(BesideContext);
  return (
    <div className={classes['sheet']}>
      <CounterHead />
      <CounterNotices />
      {beside.counter?.({ counterId, ticketId: ticket?.id ?? null })}
      <NowAtCounter />
      <BackWithPapers />
      <StripShown />
      <div className={classes['others']}>
        <NextInLine next={view.next} waiting={view.waiting} />
        <aside className={classes['aside']}>
          <HeldHere />
          <LatelyFinished />
        </aside>
      </div>
    </div>
  );
}
