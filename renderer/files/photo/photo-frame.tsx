import type { ReactNode } from 'react';
import type { PhotoMark } from '../../../shared/files/photo-marks.ts';
import { BlobPicture } from './blob-picture.tsx';
import { MarksOver } from './marks-over.tsx';
import classes from './photo-frame.module.css';

export interface PhotoFrameProps {
  readonly picture: Blob;
  readonly alt: string;
  readonly marks?: readonly PhotoMark[] | undefined;
  /** What lies over the picture beside its marks, such as the field on which marks are drawn. */
  readonly children?: ReactNode;
}

/** A picture in its own proportions, with its marks drawn over it. */
export function PhotoFrame({ picture, alt, marks, children }: PhotoFrameProps): ReactNode {
  return (
    <span className={classes['frame']}>
      <BlobPicture className={classes['picture']} picture={picture} alt={alt} />
      {marks && <MarksOver marks={marks} />}
      {children}
    </span>
  );
}
