import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PhotoChoice } from '../files/photo/photo-choice.tsx';
import { StoredPhoto } from '../files/photo/stored-photo.tsx';
import type { TakenPhotos } from './use-taken-photos.ts';
import classes from './photo-field.module.css';

/** Takes photos by camera, file, drop or paste, and shows those that are taken. */
export function PhotoField({ taken }: { readonly taken: TakenPhotos }): ReactNode {
  const { t } = useTranslation('corrective-actions');
  return (
    <PhotoChoice many takesPasted onPhoto={taken.take}>
      {taken.photos.length > 0 && (
        <ul className={classes['photos']} aria-label={t('action.fixPhotos', { count: taken.photos.length })}>
          {taken.photos.map(({ sha256 }, index) => (
            <li key={sha256}>
              <StoredPhoto sha256={sha256} alt={t('action.photoNumber', { number: index + 1 })} />
            </li>
          ))}
        </ul>
      )}
    </PhotoChoice>
  );
}
