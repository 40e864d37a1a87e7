import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PhotoMark } from '../../../shared/files/photo-marks.ts';
import { PhotoFrame } from './photo-frame.tsx';
import { useFileBytes } from './use-file-bytes.ts';
import classes from './photo-frame.module.css';

export interface StoredPhotoProps {
  /** The file's name at the host. */
  readonly sha256: string;
  /** What is to be seen, for who cannot see it. */
  readonly alt: string;
  readonly marks?: readonly PhotoMark[] | undefined;
}

/** A photo that the host keeps, whole and in its own proportions, with its marks drawn over it. */
export function StoredPhoto({ sha256, alt, marks }: StoredPhotoProps): ReactNode {
  const { t } = useTranslation('files');
  const { data, error } = useFileBytes(sha256);
  if (data) return <PhotoFrame picture={data} alt={alt} marks={marks} />;
  return <div className={classes['waiting']}>{error ? t('photo.cannotShow') : t('photo.loading')}</div>;
}
