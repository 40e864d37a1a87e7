import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SurgeAction } from '../../../shared/queue/surge-episode.ts';
import { useCommands } from '../../call/use-commands.ts';
import { useRest } from '../../design/use-rest.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import { queueCalls } from '../calls.ts';
import { ActionState } from './action-state.tsx';
import classes from './surge-action-tile.module.css';

export interface SurgeActionTileProps {
  readonly surgeId: number;
  readonly action: SurgeAction;
}

/** One thing to do about a surge: 我来, then 做完了 or 放下, then what it helped. */
export function SurgeActionTile({ surgeId, action }: SurgeActionTileProps): ReactNode {
  const nameOf = useNameOf();
  const { name, done } = action;
  return (
    <li className={classes['tile']} data-done={done !== null || undefined}>
      <p className={classes['what']}>
        {nameOf(name)}
        <ActionState action={action} />
      </p>
      {done === null && <ActionKeys surgeId={surgeId} action={action} />}
    </li>
  );
}

function ActionKeys({ surgeId, action: { measureId, name, taken } }: SurgeActionTileProps): ReactNode {
  const { t } = useTranslation('queue');
  const nameOf = useNameOf();
  const { run, busy } = useCommands();
  const { resting, press } = useRest();
  const disabled = busy || resting;
  const key = { surgeId, measureId };
  const words = { action: nameOf(name) };
  if (taken === null) {
    return (
      <Button
        variant="outline"
        h="var(--target)"
        disabled={disabled}
        aria-label={t('surge.takeIt', words)}
        onClick={() => press(() => run(queueCalls.takeSurgeAction, key))}
      >
        {t('surge.take')}
      </Button>
    );
  }
  return (
    <div className={classes['keys']}>
      <Button
        variant="subtle"
        color="gray"
        px="xs"
        h="var(--target)"
        disabled={disabled}
        aria-label={t('surge.releaseIt', words)}
        onClick={() => press(() => run(queueCalls.releaseSurgeAction, key))}
      >
        {t('surge.release')}
      </Button>
      <Button
        variant="default"
        h="var(--target)"
        disabled={disabled}
        aria-label={t('surge.finishIt', words)}
        onClick={() => press(() => run(queueCalls.finishSurgeAction, key))}
      >
        {t('surge.finish')}
      </Button>
    </div>
  );
}
