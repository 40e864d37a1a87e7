import { Button } from '@mantine/core';
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { showLacks } from '../../../shared/five-s/daily-show.ts';
import { useMay } from '../../staff/who-is-here.ts';
import { canCopyPictures } from '../../design/copy-picture.ts';
import { Notice } from '../../design/notice.tsx';
import { Section } from '../../design/section.tsx';
import { fiveSCalls } from '../calls.ts';
import { drawShow } from './draw-show.ts';
import type { ShowPicture } from './show-picture.ts';
import { type Sent, useFinishShow } from './use-finish-show.ts';
import { type ShowParts, useShowPicture } from './use-show-picture.ts';
import classes from './show.module.css';

/** The picture as it will be sent, and the key that makes it. */
export function PictureSide(parts: ShowParts): ReactNode {
  const { t } = useTranslation('five-s');
  const canvas = useRef<HTMLCanvasElement>(null);
  const { picture, ready } = useShowPicture(parts);
  useDrawn(canvas, picture);
  return (
    <Section title={t('show.picture')}>
      <Keys {...parts} canvas={canvas} ready={ready} />
      <canvas ref={canvas} className={classes['picture']}>
        {t('show.pictureAlt', { date: parts.view.date })}
      </canvas>
    </Section>
  );
}

/** Draws whenever something of the picture has changed, one drawing after the other. */
function useDrawn(canvas: RefObject<HTMLCanvasElement | null>, picture: ShowPicture): void {
  const drawing = useRef(Promise.resolve());
  useEffect(() => {
    const onto = canvas.current;
    if (!onto) return;
    const accent = getComputedStyle(onto).getPropertyValue('--accent');
    drawing.current = drawing.current.then(() => drawShow(onto, picture, accent));
  }, [canvas, picture]);
}

interface KeysProps extends ShowParts {
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  readonly ready: boolean;
}

function Keys({ view, words, places, canvas, ready }: KeysProps): ReactNode {
  const { t } = useTranslation('five-s');
  const may = useMay();
  const { finish, copy, save, sent, busy } = useFinishShow({ view, words, canvas });
  const shots = places.flatMap(({ slot, area, photo }) => (photo === null ? [] : [{ slot, area, photo }]));
  const complete = ready && showLacks({ ...words, shots }).length === 0;
  return (
    <>
      <div className={classes['keys']}>
        {may(fiveSCalls.finishShow) && (
          <Button h="var(--target)" disabled={!complete} loading={busy} onClick={finish}>
            {canCopyPictures() ? t('show.make') : t('show.makeAndSave')}
          </Button>
        )}
        {view.show?.done && (
          <>
            {canCopyPictures() && (
              <Button h="var(--target)" variant="default" onClick={copy}>
                {t('show.copyAgain')}
              </Button>
            )}
            <Button h="var(--target)" variant="default" onClick={save}>
              {t('show.save')}
            </Button>
          </>
        )}
      </div>
      {sent && <SentNotice sent={sent} />}
    </>
  );
}

function SentNotice({ sent }: { readonly sent: Sent }): ReactNode {
  const { t } = useTranslation('five-s');
  return (
    <Notice kind="done">
      {sent.how === 'copied' ? t('show.copied') : t('show.saved', { name: sent.name })}
    </Notice>
  );
}
