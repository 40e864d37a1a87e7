import type { ComponentType, ReactNode } from 'react';
import { useDesk } from '../desk-context.ts';
import type { StripName } from '../strip.ts';
import { AddItemStrip } from './add-item-strip.tsx';
import { AgreementStrip } from './agreement-strip.tsx';
import { CauseStrip } from './cause-strip.tsx';
import { ChooseStrip } from './choose-strip.tsx';
import { FirstContactStrip } from './first-contact-strip.tsx';
import { FirstStrip } from './first-strip.tsx';
import { HoldStrip } from './hold-strip.tsx';
import { LatelyStrip } from './lately-strip.tsx';
import { NoticeStrip } from './notice-strip.tsx';
import { PauseStrip } from './pause-strip.tsx';
import { TakeUpStrip } from './take-up-strip.tsx';
import { TransferStrip } from './transfer-strip.tsx';
import { UnsettledStrip } from './unsettled-strip.tsx';
import { WithoutStrip } from './without-strip.tsx';

const strips: Readonly<Record<StripName, ComponentType>> = {
  hold: HoldStrip,
  transfer: TransferStrip,
  addItem: AddItemStrip,
  unsettled: UnsettledStrip,
  cause: CauseStrip,
  choose: ChooseStrip,
  without: WithoutStrip,
  takeUp: TakeUpStrip,
  lately: LatelyStrip,
  firstContact: FirstContactStrip,
  notice: NoticeStrip,
  pause: PauseStrip,
};

/** The strip that is open, if one is. */
export function StripShown(): ReactNode {
  const { strip } = useDesk();
  if (!strip) return null;
  if (strip.kind === 'agreement') return <AgreementStrip asked={strip} />;
  if (strip.kind === 'first') return <FirstStrip next={strip.next} />;
  const Shown = strips[strip.kind];
  return <Shown />;
}
