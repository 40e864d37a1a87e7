import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActionDetail, PhotoView } from '../../../shared/corrective-actions/views.ts';
import { StateMark } from '../../design/state-mark.tsx';
import { StoredPhoto } from '../../files/photo/stored-photo.tsx';
import { useMomentText } from '../../design/use-moment-text.ts';
import classes from './before-after.module.css';

/** 整改前, 整改后, held against each other side by side. Nothing where nobody took a photo. */
export function BeforeAfter({ action: { photos } }: { readonly action: ActionDetail }): ReactNode {
  const { t } = useTranslation('corrective-actions');
  if (photos.length === 0) return null;
  return (
    <div className={classes['pair']}>
      {(['before', 'after'] as const).map((shows) => (
        <section key={shows} className={classes['side']} aria-label={t(`action.${shows}`)}>
          <h2 className={classes['title']}>{t(`action.${shows}`)}</h2>
          <Photos photos={photos.filter((photo) => photo.shows === shows)} />
        </section>
      ))}
    </div>
  );
}

function Photos({ photos }: { readonly photos: readonly PhotoView[] }): ReactNode {
  const { t } = useTranslation('corrective-actions');
  const momentText = useMomentText();
  if (photos.length === 0) return <div className={classes['none']}>{t('action.noPhoto')}</div>;
  return photos.map(({ sha256, shows, capturedAt, addedAt, usedBefore }) => (
    <figure key={sha256} className={classes['photo']}>
      <StoredPhoto sha256={sha256} alt={t(`action.${shows}`)} />
      <figcaption className={classes['caption']}>
        {t('action.takenAt', { time: momentText(capturedAt ?? addedAt) })}
        {usedBefore && <StateMark state="warning">{t('action.photoUsedBefore')}</StateMark>}
      </figcaption>
    </figure>
  ));
}
