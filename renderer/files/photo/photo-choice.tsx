import { Button, FileButton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type DragEvent, type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { droppedFiles } from './dropped-files.ts';
import { PhotoNotices } from './photo-notices.tsx';
import type { ReadyPhoto } from './ready-photo.ts';
import { type PhotoImport, usePhotoImport } from './use-photo-import.ts';
import classes from './photo-choice.module.css';

/** What the chooser offers; what a file really is shows itself when it is opened. */
const pictures = 'image/*';

/** Browsers choose a whole folder by this attribute, which React's types do not know. */
const wholeFolder: object = { webkitdirectory: '' };

export interface PhotoChoiceProps {
  /**
   * Keeps one photo; the next waits until it has. Hand the bytes in (`useKeepPhoto`) before a command refers to them,
   * or give both to the outbox (`useSendLater`), which keeps them until the host has them.
   */
  readonly onPhoto: (photo: ReadyPhoto) => unknown;
  /** True where more than one is wanted: several files, a whole folder, many dropped at once. */
  readonly many?: boolean;
  /** False where something else is the one thing to do next; true by default. */
  readonly primary?: boolean;
  /** True where what is pasted anywhere on the page is meant for here: at most one such place on a screen. */
  readonly takesPasted?: boolean;
  /** What stands inside the field beside the buttons, such as the photo that is there already. */
  readonly children?: ReactNode;
}

/**
 * Takes photos: by the phone's own camera (which works over plain HTTP), from files, a folder or a stick, dropped or
 * pasted. Each is shrunk and freed of its camera's notes before it is handed on.
 */
export function PhotoChoice({
  onPhoto,
  many = false,
  primary = true,
  takesPasted = false,
  children,
}: PhotoChoiceProps): ReactNode {
  const { t } = useTranslation('files');
  const photos = usePhotoImport(onPhoto);
  const take = (files: readonly File[]): void => photos.take(many ? files : files.slice(0, 1));
  usePasted(takesPasted, take);
  const busy = photos.progress !== null;
  return (
    <DropField onFiles={take}>
      {children}
      <div className={classes['buttons']}>
        <FileButton
          accept={pictures}
          capture="environment"
          inputProps={{ 'aria-label': t('photo.take') }}
          onChange={(file) => take(file ? [file] : [])}
        >
          {(props) => (
            <Button {...props} variant={primary ? 'filled' : 'default'} h="var(--target)" loading={busy}>
              {t('photo.take')}
            </Button>
          )}
        </FileButton>
        <Chooser many={many} busy={busy} take={take} />
      </div>
      <PhotoNotices photos={photos} />
    </DropField>
  );
}

interface ChooserProps extends Pick<PhotoImport, 'take'> {
  readonly many: boolean;
  readonly busy: boolean;
}

/** Files, and where many are wanted a whole folder: phones have none to choose. */
function Chooser({ many, busy, take }: ChooserProps): ReactNode {
  const { t } = useTranslation('files');
  const byFinger = useMediaQuery('(pointer: coarse)');
  return (
    <>
      <FileButton
        multiple
        accept={pictures}
        inputProps={{ 'aria-label': t('photo.choose'), multiple: many }}
        onChange={take}
      >
        {(props) => (
          <Button {...props} variant="default" h="var(--target)" disabled={busy}>
            {t('photo.choose')}
          </Button>
        )}
      </FileButton>
      {many && !byFinger && (
        <FileButton multiple inputProps={{ 'aria-label': t('photo.folder'), ...wholeFolder }} onChange={take}>
          {(props) => (
            <Button {...props} variant="default" h="var(--target)" disabled={busy}>
              {t('photo.folder')}
            </Button>
          )}
        </FileButton>
      )}
    </>
  );
}

/** A field onto which files and folders can be dropped. */
function DropField({
  onFiles,
  children,
}: {
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}): ReactNode {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void droppedFiles(event.dataTransfer).then(onFiles);
  };
  return (
    <div
      className={classes['field']}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {children}
    </div>
  );
}

function usePasted(takes: boolean, take: (files: readonly File[]) => void): void {
  useEffect(() => {
    if (!takes) return undefined;
    const paste = ({ clipboardData }: ClipboardEvent): void => {
      if (clipboardData && clipboardData.files.length > 0) take([...clipboardData.files]);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [takes, take]);
}
