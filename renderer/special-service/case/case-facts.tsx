import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '../../design/record-facts.module.css';
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
  const { life, handlerId, openedAt, callName, phone, amount, chain } = one;
  const customer = [callName, phone].filter((part) => part !== null).join(' ');
  return (
    <div className={classes['facts']}>
      <p className={classes['line']}>
        <CaseStateMark state={life.state} />
        <WaitWords line={one} />
      </p>
      <dl className={classes['list']}>
        <Fact name={t('case.customer')}>{customer || t('case.nobodyNamed')}</Fact>
        {amount !== null && <Fact name={t('case.amount')}>{yuanText(amount)}</Fact>}
        <Fact name={t('case.handler')}>{colleague(handlerId)}</Fact>
        <Fact name={t('case.opened')}>{momentText(openedAt)}</Fact>
        {chain.length > 0 && (
          <Fact name={t('case.chain')}>{chain.map(({ name }) => nameOf(name)).join(' → ')}</Fact>
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

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className={classes['fact']}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
