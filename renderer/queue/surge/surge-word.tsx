import type { ReactNode } from 'react';
import { isWorse } from '../../../shared/queue/surge-level.ts';
import { SurgeMark } from './surge-mark.tsx';
import { useSurgeLevel } from './use-surge-level.ts';

/** What the clerk should know of a surge: from orange on one word, and nothing before. */
export function SurgeWord(): ReactNode {
  const level = useSurgeLevel();
  return isWorse(level, 'yellow') ? <SurgeMark level={level} /> : null;
}
