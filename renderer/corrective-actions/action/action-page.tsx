import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ActionDetail } from '../../../shared/corrective-actions/views.ts';
import { useCommands } from '../../call/use-commands.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { Page } from '../../design/page.tsx';
import { PageTitle } from '../../design/page-title.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import { boardHref, repairHref, useActionAsked } from '../addresses.ts';
import { useLooker } from '../board/use-looker.ts';
import { correctiveActionsCalls } from '../calls.ts';
import { PeopleContext } from '../people-context.ts';
import { useScale } from '../../design/use-compact.ts';
import { ActionFacts } from './action-facts.tsx';
import classes from '../../design/record-page.module.css';
import { AssignForm } from './assign-form.tsx';
import { BeforeAfter } from './before-after.tsx';
import { CheckForm } from './check-form.tsx';
import { Folded } from '../../design/folded.tsx';
import { FixForm } from './fix-form.tsx';
import { ParkForm } from './park-form.tsx';
import { Timeline } from './timeline.tsx';

/** One action: what is wrong, the photos before and after, what can be done next, and all that was done. */
export function ActionPage(): ReactNode {
  const actionId = useActionAsked();
  const action = useQueryOf(correctiveActionsCalls.action, { actionId: Math.max(1, actionId) });
  const people = useQueryOf(correctiveActionsCalls.people, {}).data;
  return (
    <Page scale={useScale()}>
      <PeopleContext value={people?.people ?? []}>
        <QueryStates query={action}>
          {(detail) => <ActionInFull key={detail.id} action={detail} />}
        </QueryStates>
      </PeopleContext>
    </Page>
  );
}

interface ActionProps {
  readonly action: ActionDetail;
}

function ActionInFull({ action }: ActionProps): ReactNode {
  const { t } = useTranslation('corrective-actions');
  const nameOf = useNameOf();
  return (
    <>
      <PageTitle title={nameOf(action.title)} tools={<Link href={boardHref}>{t('action.back')}</Link>} />
      <div className={classes['columns']}>
        <div className={classes['column']}>
          <ActionFacts action={action} />
          <BeforeAfter action={action} />
        </div>
        <div className={`${classes['column']} ${classes['acts']}`}>
          <NextAct action={action} />
        </div>
        <Timeline action={action} />
      </div>
    </>
  );
}

/** What comes next, for who is here. */
function NextAct({ action }: ActionProps): ReactNode {
  const { t } = useTranslation('corrective-actions');
  const { leads } = useLooker();
  const { state } = action.life;
  if (state === 'closed') return null;
  if (state === 'fixed') return <CheckForm action={action} />;
  return (
    <>
      {state === 'parked' ? leads && <ResumeKey action={action} /> : <StartKey action={action} />}
      <FixForm action={action} />
      {leads && state !== 'parked' && (
        <>
          <Folded title={t('action.assignTitle')}>
            <AssignForm key={`${action.ownerId} ${action.dueAt}`} action={action} />
          </Folded>
          <Button
            component={Link}
            href={repairHref(action.id)}
            variant="default"
            h="var(--target)"
            className={classes['link']}
          >
            {t('repair.fromAction')}
          </Button>
          <Folded title={t('action.parkTitle')}>
            <ParkForm actionId={action.id} />
          </Folded>
        </>
      )}
    </>
  );
}

/** 我来整改: says that somebody is on it. */
function StartKey({ action: { id, life } }: ActionProps): ReactNode {
  const { t } = useTranslation('corrective-actions');
  const { run, busy } = useCommands();
  if (life.state === 'doing') return null;
  return (
    <Button
      variant="default"
      className={classes['key']}
      h="var(--target)"
      disabled={busy}
      onClick={() => run(correctiveActionsCalls.start, { actionId: id })}
    >
      {t('action.start')}
    </Button>
  );
}

function ResumeKey({ action: { id } }: ActionProps): ReactNode {
  const { t } = useTranslation('corrective-actions');
  const { run, busy } = useCommands();
  return (
    <Button
      variant="default"
      className={classes['key']}
      h="var(--target)"
      disabled={busy}
      onClick={() => run(correctiveActionsCalls.resume, { actionId: id })}
    >
      {t('action.resume')}
    </Button>
  );
}
