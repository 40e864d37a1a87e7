import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { stateTimes } from '../../../shared/special-service/case-clocks.ts';
import { useHostNow } from '../../call/use-host-now.ts';
import classes from '../../design/record-facts.module.css';
import { riskProcessName } from '../../../shared/special-service/risk-processes.ts';
import { useMomentText } from '../../design/use-moment-text.ts';
import { useColleagueName } from '../../first-contact/people.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import { CaseStateMark, WaitWords } from '../case-words.tsx';
import { yuanText } from '../../../shared/special-service/yuan.ts';
import type { CaseProps } from './case-props.ts';

/** How a case stands, whose it is, for whom, and whom it goes through. */
export function CaseFacts({ one }: CaseProps): ReactNode {
  const { t } = useTranslation('special-service');
  const { t: tellWords } = useTranslation('first-contact');
  const nameOf = useNameOf();
  const colleague = useColleagueName();
  const momentText = useMomentText();
  const { life, handlerId, openedAt, callName, phone, amount, chain, body, ticketNumber } = one;
  const customer = [callName, phone].filter((part) => part !== null).join(' ');
  return (
    <div className={classes['facts']}>
      <p className={classes['line']}>
        <CaseStateMark state={life.state} />
        <WaitWords line={one} />
      </p>
      <dl className={classes['list']}>
        <Fact name={t('case.customer')}>{customer || t('case.nobodyNamed')}</Fact>
        {ticketNumber !== null && <Fact name={t('case.ticket')}>{ticketNumber}</Fact>}
        {amount !== null && <Fact name={t('case.amount')}>{yuanText(amount)}</Fact>}
        <Fact name={t('case.handler')}>{colleague(handlerId)}</Fact>
        <Fact name={t('case.opened')}>{momentText(openedAt)}</Fact>
        {chain.length > 0 && (
          <Fact name={t('case.chain')}>{chain.map(({ name }) => nameOf(name)).join(' → ')}</Fact>
        )}
        {one.appointedAt !== null && (
          <Fact name={t('case.appointment')}>
            {`${momentText(one.appointedAt)} ${one.visitorIds.map(colleague).join(t('case.and'))}`}
          </Fact>
        )}
        <Fact name={t('case.spent')}>
          <StateTimes one={one} />
        </Fact>
        {body.riskProcesses.length > 0 && (
          <Fact name={t('case.risks')}>
            {body.riskProcesses.map((number) => nameOf(riskProcessName(number))).join(t('case.and'))}
          </Fact>
        )}
        {(life.state === 'to-tell' || life.state === 'closed') && (
          <Fact name={t(life.refused ? 'case.refused' : 'case.result')}>{life.result}</Fact>
        )}
        {life.state === 'closed' && (
          <Fact name={t('case.told')}>
            {t('case.toldBy', {
              who: colleague(life.toldBy),
              time: momentText(life.toldAt),
              how: tellWords(`toldHow.${life.how}`),
            })}
          </Fact>
        )}
        {life.state === 'withdrawn' && <Fact name={t('states.withdrawn')}>{life.reason}</Fact>}
      </dl>
    </div>
  );
}

/** 各环节用时, and what the counter may take. */
function StateTimes({ one: { steps, body } }: CaseProps): ReactNode {
  const { t } = useTranslation('special-service');
  const now = useHostNow();
  const spent = stateTimes(steps, now).map(({ state, ms }) => `${t(`states.${state}`)} ${spanText(t, ms)}`);
  const limit = body.counterMinutes;
  const words = limit === null ? spent : [...spent, t('case.limit', { count: limit })];
  return words.join(t('case.between'));
}

/** A length as people say it: minutes, then hours, then days. @param ms length */
function spanText(t: TFunction<'special-service'>, ms: number): string {
  const minutes = Math.floor(ms / 60_000);
  if (minutes < 60) return t('span.minutes', { count: minutes });
  if (minutes < 24 * 60) return t('span.hours', { count: Math.floor(minutes / 60), minutes: minutes % 60 });
  return t('span.days', { count: Math.floor(minutes / 1440), hours: Math.floor((minutes % 1440) / 60) });
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className={classes['fact']}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
