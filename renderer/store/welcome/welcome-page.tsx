import type { ReactNode } from 'react';
import { RefusedError } from '../../call/refused-error.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { QueryStates } from '../../design/query-states.tsx';
import { storeCalls } from '../calls.ts';
import { HallReady } from './hall-ready.tsx';
import { Wizard } from './wizard.tsx';

/** 首次设置: the first start of a store. Once there is a hall, the way into it. */
export function WelcomePage(): ReactNode {
  const profile = useQueryOf(storeCalls.profile, {});
  if (profile.error instanceof RefusedError && profile.error.code === 'call.not-set-up') return <Wizard />;
  return <QueryStates query={profile}>{(hall) => <HallReady hall={hall} />}</QueryStates>;
}
