import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckPhoto } from '../../../shared/checklists/photo.ts';
import { useCommand } from '../../call/use-command.ts';
import { checklistsCalls } from '../../checklists/calls.ts';
import { StateMark } from '../../design/state-mark.tsx';
import { MarkField } from '../../files/photo/mark-field.tsx';
import { PhotoChoice } from '../../files/photo/photo-choice.tsx';
import { PhotoFrame } from '../../files/photo/photo-frame.tsx';
import { StoredPhoto } from '../../files/photo/stored-photo.tsx';
import { useFileBytes } from '../../files/photo/use-file-bytes.ts';
import { NoPhoto } from './no-photo.tsx';
import { type RoundItem, type RoundPhoto, hasFailed, lacksPhoto } from './round-items.ts';
import type { RoundActs } from './use-round.ts';
import classes from './item-card.module.css';

export interface ItemPhotosProps {
  readonly one: RoundItem;
  readonly acts: RoundActs;
  /** Whether the round was handed in: photos may follow, and what is there stays. */
  readonly handedIn?: boolean;
}

/** Today's photos of an item. One that the host has can be marked and taken away. */
export function ItemPhotos({ one, acts, handedIn = false }: ItemPhotosProps): ReactNode {
  const { t } = useTranslation('five-s');
  const { item, photos, photoWish } = one;
  const [marking, setMarking] = useState<CheckPhoto | null>(null);
  if (marking) return <Marking photo={marking} onEnd={() => setMarking(null)} />;
  return (
    <section aria-label={t('round.photos')}>
      <PhotoChoice
        many
        takesPasted
        primary={lacksPhoto(one)}
        onPhoto={(photo) => acts.addPhoto(item.code, photo)}
      >
        {lacksPhoto(one) ? (
          <StateMark state="warning">
            {hasFailed(one.answer) ? t('round.photoMissing') : t('round.photoWanted')}
          </StateMark>
        ) : (
          photoWish === 'always' && photos.length === 0 && <span>{t('round.photoWanted')}</span>
        )}
        {photos.length > 0 && (
          <ul className={classes['photos']}>
            {photos.map((photo, index) => (
              <li key={keyOf(photo)} className={classes['photo']}>
                <OnePhoto
                  photo={photo}
                  code={item.code}
                  n={index + 1}
                  onMark={handedIn ? null : setMarking}
                />
              </li>
            ))}
          </ul>
        )}
      </PhotoChoice>
      {!handedIn && <NoPhoto one={one} acts={acts} />}
    </section>
  );
}

interface OnePhotoProps {
  readonly photo: RoundPhoto;
  readonly code: string;
  readonly n: number;
  /** Null where the photo can neither be marked nor taken away any more. */
  readonly onMark: ((photo: CheckPhoto) => void) | null;
}

function OnePhoto({ photo, code, n, onMark }: OnePhotoProps): ReactNode {
  const { t } = useTranslation('five-s');
  const remove = useCommand(checklistsCalls.removePhoto);
  const alt = t('round.photoOf', { code, n });
  if (photo.at === 'here') {
    return (
      <>
        <PhotoFrame picture={photo.bytes} alt={alt} />
        <StateMark state="waiting">{t('round.unsentPhoto')}</StateMark>
      </>
    );
  }
  const { id, sha256, marks } = photo.photo;
  return (
    <>
      <StoredPhoto sha256={sha256} alt={alt} marks={marks} />
      {onMark && (
        <span>
          <Button
            variant="subtle"
            size="compact-md"
            aria-label={t('round.markOf', { n })}
            onClick={() => onMark(photo.photo)}
          >
            {t('round.markIt')}
          </Button>
          <Button
            variant="subtle"
            color="gray"
            size="compact-md"
            aria-label={t('round.removeOf', { n })}
            loading={remove.isPending}
            onClick={() => remove.mutate({ photoId: id })}
          >
            {t('round.remove')}
          </Button>
        </span>
      )}
    </>
  );
}

function Marking({ photo, onEnd }: { readonly photo: CheckPhoto; readonly onEnd: () => void }): ReactNode {
  const { t } = useTranslation('five-s');
  const { data } = useFileBytes(photo.sha256);
  const mark = useCommand(checklistsCalls.markPhoto, { onDone: onEnd });
  if (!data) return null;
  return (
    <MarkField
      picture={data}
      alt={t('round.photos')}
      marks={photo.marks}
      onDone={(marks) => mark.mutate({ photoId: photo.id, marks: [...marks] })}
      onCancel={onEnd}
    />
  );
}

function keyOf(photo: RoundPhoto): string {
  return photo.at === 'here' ? photo.sha256 : photo.photo.sha256;
}
