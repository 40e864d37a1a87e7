import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { RecordView } from '../../../shared/first-contact/record-view.ts';
import { useCommands } from '../../call/use-commands.ts';
import classes from '../../design/record-facts.module.css';
import { useMomentText } from '../../design/use-moment-text.ts';
import { useWhoIsHere } from '../../staff/who-is-here.ts';
import { recordHref } from '../addresses.ts';
import { firstContactCalls } from '../calls.ts';
import { useColleagueName } from '../people.tsx';
import { FollowUpWords, KeeperWords, KindWords, PromiseWords, RecordStateMark } from '../record-words.tsx';
import { useDepartmentName } from './use-department-name.ts';

/** How a record stands, whose it is, by when, and whom it is for. */
export function RecordFacts({ record }: { readonly record: RecordView }): ReactNode {
  const { t } = useTranslation('first-contact');
  const nameOf = useColleagueName();
  const momentText = useMomentText();
  const { life, ownerId, recordedBy, channel, openedAt, network, complaint } = record;
  return (
    <div className={classes['facts']}>
      <p className={classes['line']}>
        <RecordStateMark state={life.state} />
        <KindWords line={record} />
        <PromiseWords line={record} />
        <FollowUpWords line={record} />
      </p>
      <dl className={classes['list']}>
        <Fact name={t('record.owner')}>
          {nameOf(ownerId)} <KeeperWords line={record} />
        </Fact>
        <Fact name={t('record.customer')}>
          <CustomerWords record={record} />
        </Fact>
        <Fact name={t('record.opened')}>
          {`${momentText(openedAt)} ${t(`channels.${channel}`)} ${recordedBy === ownerId ? '' : nameOf(recordedBy)}`}
        </Fact>
        {network && (
          <Fact name={t('kinds.network')}>{`${network.place} ${t(`symptoms.${network.symptom}`)}`}</Fact>
        )}
        {complaint && (
          <>
            <Fact name={t('grade.category')}>{t(`categories.${complaint.category}`)}</Fact>
            <Fact name={t('record.contactBy')}>
              {complaint.contactedAt === null
                ? momentText(complaint.contactBy)
                : t('record.contacted', { time: momentText(complaint.contactedAt) })}
            </Fact>
            <Fact name={t('record.resultBy')}>{momentText(complaint.resultBy)}</Fact>
            <Fact name={t('record.responsibility')}>{t(`responsibilities.${complaint.responsibility}`)}</Fact>
            {complaint.repeatOf !== null && (
              <Fact name={t('words.repeat')}>
                <Link href={recordHref(complaint.repeatOf)}>{t('record.former')}</Link>
              </Fact>
            )}
          </>
        )}
        <WhatCameOfIt record={record} />
      </dl>
    </div>
  );
}

function CustomerWords({
  record: { id, callName, phone, mayTell },
}: {
  readonly record: RecordView;
}): ReactNode {
  const { t } = useTranslation('first-contact');
  const { roles } = useWhoIsHere();
  const { run, busy } = useCommands();
  const [whole, setWhole] = useState<string | null>(null);
  const mayLook = mayTell || roles.includes('duty-manager') || roles.includes('store-manager');
  if (callName === null && phone === null) return t('record.nobodyNamed');
  return (
    <>
      {[callName, whole ?? phone].filter((part) => part !== null).join(' ')}
      {phone !== null && whole === null && mayLook && (
        <Button
          variant="subtle"
          size="compact-sm"
          disabled={busy}
          onClick={() =>
            run(firstContactCalls.showPhone, { recordId: id }, ({ phone: number }) => setWhole(number))
          }
        >
          {t('record.showPhone')}
        </Button>
      )}
    </>
  );
}

/** Who has it now, what the result is, and in the end who told the customer, when and how. */
function WhatCameOfIt({ record: { life } }: { readonly record: RecordView }): ReactNode {
  const { t } = useTranslation('first-contact');
  const nameOf = useColleagueName();
  const departmentName = useDepartmentName();
  const momentText = useMomentText();
  switch (life.state) {
    case 'handling':
      return null;
    case 'handed':
      return (
        <Fact name={t('states.handed')}>
          {t('record.handedTo', {
            department: departmentName(life.departmentId),
            time: momentText(life.dueAt),
          })}
        </Fact>
      );
    case 'to-tell':
      return <Fact name={t('record.result')}>{life.result}</Fact>;
    case 'closed':
      return (
        <>
          <Fact name={t('record.result')}>{life.result}</Fact>
          <Fact name={t('record.told')}>
            {t('record.toldBy', {
              who: nameOf(life.toldBy),
              time: momentText(life.toldAt),
              how: t(`toldHow.${life.how}`),
              satisfied: t(`satisfaction.${life.satisfied}`),
            })}
          </Fact>
        </>
      );
  }
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className={classes['fact']}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
