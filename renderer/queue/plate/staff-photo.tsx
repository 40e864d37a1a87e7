import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../../shared/staff/person.ts';
import { platePhoto } from '../../../shared/queue/announcement-settings.ts';
import { useFreshener } from '../../call/freshener-context.ts';
import { useCallCommand } from '../../call/use-call-command.ts';
import { useCommand } from '../../call/use-command.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { QueryStates } from '../../design/query-states.tsx';
import { Section } from '../../design/section.tsx';
import { PhotoChoice } from '../../files/photo/photo-choice.tsx';
import type { ReadyPhoto } from '../../files/photo/ready-photo.ts';
import { StoredPhoto } from '../../files/photo/stored-photo.tsx';
import { useKeepPhoto } from '../../files/photo/use-keep-photo.ts';
import { useSetting } from '../../store/use-setting.ts';
import { queueCalls } from '../calls.ts';
import classes from './staff-photo.module.css';

/** 员工照片: what a counter's plate can show of somebody. */
export function StaffPhoto({ person }: { readonly person: Person }): ReactNode {
  const { t } = useTranslation('queue');
  const photos = useQueryOf(queueCalls.staffPhotos, {});
  const shown = useSetting(platePhoto);
  return (
    <div className={classes['section']}>
      <Section title={t('staffPhoto.title')}>
        <p className={classes['hint']}>{t(shown ? 'staffPhoto.shown' : 'staffPhoto.hint')}</p>
        <QueryStates query={photos}>
          {(all) => (
            <PhotoOf person={person} sha256={all.find(({ personId }) => personId === person.id)?.sha256} />
          )}
        </QueryStates>
      </Section>
    </div>
  );
}

interface PhotoOfProps {
  readonly person: Person;
  readonly sha256: string | undefined;
}

function PhotoOf({ person: { id: personId, name }, sha256 }: PhotoOfProps): ReactNode {
  const { t } = useTranslation('queue');
  const setPhoto = useSetPhoto(personId);
  const [removed, setRemoved] = useState<string>();
  const putBack = useCommand(queueCalls.setStaffPhoto);
  const remove = useCommand(queueCalls.removeStaffPhoto, { onDone: () => setRemoved(sha256) });
  return (
    <>
      {sha256 === undefined ? (
        <p>{t('staffPhoto.none')}</p>
      ) : (
        <div className={classes['photo']}>
          <StoredPhoto sha256={sha256} alt={t('staffPhoto.of', { name })} />
        </div>
      )}
      {sha256 !== undefined && (
        <Button
          variant="subtle"
          color="gray"
          loading={remove.isPending}
          onClick={() => remove.mutate({ personId })}
        >
          {t('staffPhoto.remove')}
        </Button>
      )}
      {sha256 === undefined && removed !== undefined && (
        <Button
          variant="subtle"
          loading={putBack.isPending}
          onClick={() => putBack.mutate({ personId, sha256: removed })}
        >
          {t('staffPhoto.putBack')}
        </Button>
      )}
      <PhotoChoice onPhoto={setPhoto} primary={false} />
    </>
  );
}

/** Hands a photo in and makes it somebody's. */
function useSetPhoto(personId: number): (photo: ReadyPhoto) => Promise<void> {
  const keep = useKeepPhoto();
  const call = useCallCommand();
  const freshener = useFreshener();
  return async (photo) => {
    await keep(photo);
    await call(queueCalls.setStaffPhoto, { personId, sha256: photo.facts.sha256 });
    freshener.announce(queueCalls.setStaffPhoto.procedure.topics);
  };
}
