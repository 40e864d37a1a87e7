import { Button, Progress } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../design/notice.tsx';
import type { PhotoProgress } from './photo-queue.ts';
import type { PhotoImport, PhotoLeftOut } from './use-photo-import.ts';
import classes from './photo-choice.module.css';

/** How many files are named; a whole folder of others is counted. */
const namedAtMost = 5;

/** How far an import has come, and what could not be used and why. */
export function PhotoNotices({ photos }: { readonly photos: PhotoImport }): ReactNode {
  const { progress, leftOut, stop, forgetLeftOut } = photos;
  return (
    <>
      {progress && progress.of > 1 && <Importing progress={progress} stop={stop} />}
      {leftOut.length > 0 && <LeftOut files={leftOut} forget={forgetLeftOut} />}
    </>
  );
}

function Importing({
  progress: { done, of },
  stop,
}: {
  readonly progress: PhotoProgress;
  readonly stop: () => void;
}): ReactNode {
  const { t } = useTranslation('files');
  return (
    <Notice
      kind="info"
      acts={
        <Button variant="default" onClick={stop}>
          {t('photo.stop')}
        </Button>
      }
    >
      <p>{t('photo.progress', { done, of })}</p>
      <Progress value={(done / of) * 100} aria-label={t('photo.progressLabel')} />
    </Notice>
  );
}

function LeftOut({
  files,
  forget,
}: {
  readonly files: readonly PhotoLeftOut[];
  readonly forget: () => void;
}): ReactNode {
  const { t } = useTranslation('files');
  const more = files.length - namedAtMost;
  return (
    <Notice
      kind="warning"
      acts={
        <Button variant="default" onClick={forget}>
          {t('photo.understood')}
        </Button>
      }
    >
      <p>{t('photo.leftOut', { count: files.length })}</p>
      <ul className={classes['leftOut']}>
        {files.slice(0, namedAtMost).map(({ name, problem }) => (
          <li key={name}>{t(`photo.problems.${problem}`, { name })}</li>
        ))}
        {more > 0 && <li>{t('photo.more', { count: more })}</li>}
      </ul>
    </Notice>
  );
}
