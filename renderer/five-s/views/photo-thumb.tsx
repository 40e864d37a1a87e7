import { Modal, UnstyledButton } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PhotoMark } from '../../../shared/files/photo-marks.ts';
import { StoredPhoto } from '../../files/photo/stored-photo.tsx';
import classes from './views.module.css';

export interface PhotoThumbProps {
  readonly sha256: string;
  readonly alt: string;
  readonly marks: readonly PhotoMark[];
  /** What stands below the photo when it is seen large. */
  readonly below?: ReactNode;
}

/** A photo in a row or on a wall, which opens large with what was drawn over it. */
export function PhotoThumb({ sha256, alt, marks, below }: PhotoThumbProps): ReactNode {
  const { t } = useTranslation('five-s');
  const [opened, setOpened] = useState(false);
  return (
    <>
      <UnstyledButton
        className={classes['thumb']}
        aria-label={t('photos.open', { alt })}
        onClick={() => setOpened(true)}
      >
        <StoredPhoto sha256={sha256} alt={alt} marks={marks} />
      </UnstyledButton>
      <Modal opened={opened} onClose={() => setOpened(false)} title={alt} size="xl">
        <StoredPhoto sha256={sha256} alt={alt} marks={marks} />
        {below}
      </Modal>
    </>
  );
}
