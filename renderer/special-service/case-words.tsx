import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StateName } from '../../shared/design/states.ts';
import type { CaseState } from '../../shared/special-service/case-life.ts';
import type { CaseLine } from '../../shared/special-service/case-view.ts';
import { useHostNow } from '../call/use-host-now.ts';
import { useMomentText } from '../design/use-moment-text.ts';
import { StateMark } from '../design/state-mark.tsx';
import { useNameOf } from '../store/use-name-of.ts';

const stateNames: Readonly<Record<CaseState, StateName>> = {
  collecting: 'waiting',
  approving: 'held',
  approved: 'serving',
  'back-office': 'held',
  'to-tell': 'called',
  closed: 'done',
  withdrawn: 'no-show',
};

/** How a case stands, by colour, word and shape. */
export function CaseStateMark({ state }: { readonly state: CaseState }): ReactNode {
  const { t } = useTranslation('special-service');
  return <StateMark state={stateNames[state]}>{t(`states.${state}`)}</StateMark>;
}

/** What is waited for: an approval, a promised time, the customer; in alarm once a promise is over. */
export function WaitWords({ line }: { readonly line: CaseLine }): ReactNode {
  const { t } = useTranslation('special-service');
  const nameOf = useNameOf();
  const now = useHostNow();
  const momentText = useMomentText();
  const { life, waitsFor, forMe, appointedAt } = line;
  switch (life.state) {
    case 'approving':
      if (waitsFor === null) return null;
      return forMe ? (
        <StateMark state="called">{t('words.forMe', { level: nameOf(waitsFor.name) })}</StateMark>
      ) : (
        nameOf(waitsFor.name)
      );
    case 'back-office': {
      const time = momentText(life.dueAt);
      return life.dueAt < now ? (
        <StateMark state="over-limit">{t('words.late', { time })}</StateMark>
      ) : (
        t('words.promised', { time })
      );
    }
    case 'to-tell':
      return t(life.refused ? 'words.tellRefused' : 'words.tellResult');
    case 'closed':
      return momentText(life.toldAt);
    case 'collecting':
    case 'approved':
      return appointedAt === null ? null : t('words.appointed', { time: momentText(appointedAt) });
    case 'withdrawn':
      return null;
  }
}
