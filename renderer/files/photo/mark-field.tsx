import { Button } from '@mantine/core';
import { type PointerEvent, type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PhotoMark } from '../../../shared/files/photo-marks.ts';
import classes from './mark-field.module.css';
import { type DrawnShape, type Place, markBetween } from './mark-between.ts';
import { PhotoFrame } from './photo-frame.tsx';

/** As many as a photo takes (`photoMarksSchema`). */
const marksAtMost = 20;

export interface MarkFieldProps {
  readonly picture: Blob;
  readonly alt: string;
  readonly marks: readonly PhotoMark[];
  readonly onDone: (marks: readonly PhotoMark[]) => void;
  readonly onCancel: () => void;
}

/** Draws circles and arrows on a photo: a finger goes down where the mark begins and up where it ends. */
export function MarkField({ picture, alt, marks: before, onDone, onCancel }: MarkFieldProps): ReactNode {
  const { t } = useTranslation('files');
  const [marks, setMarks] = useState(before);
  const [shape, setShape] = useState<DrawnShape>('circle');
  const [drawing, setDrawing] = useState<PhotoMark | null>(null);
  const finish = (): void => {
    if (drawing) setMarks([...marks, drawing].slice(-marksAtMost));
    setDrawing(null);
  };
  return (
    <section className={classes['whole']} aria-label={t('photo.mark.field')}>
      <PhotoFrame picture={picture} alt={alt} marks={drawing ? [...marks, drawing] : marks}>
        <DrawingField shape={shape} onDraw={setDrawing} onFinish={finish} />
      </PhotoFrame>
      <div className={classes['keys']}>
        {(['circle', 'arrow'] as const).map((one) => (
          <Button
            key={one}
            variant={one === shape ? 'outline' : 'default'}
            h="var(--target)"
            aria-pressed={one === shape}
            onClick={() => setShape(one)}
          >
            {t(`photo.mark.${one}`)}
          </Button>
        ))}
        <Button
          variant="default"
          h="var(--target)"
          disabled={marks.length === 0}
          onClick={() => setMarks(marks.slice(0, -1))}
        >
          {t('photo.mark.undo')}
        </Button>
      </div>
      <div className={classes['keys']}>
        <Button variant="subtle" h="var(--target)" onClick={onCancel}>
          {t('photo.mark.cancel')}
        </Button>
        <Button h="var(--target)" onClick={() => onDone(marks)}>
          {t('photo.mark.done')}
        </Button>
      </div>
    </section>
  );
}

interface DrawingFieldProps {
  readonly shape: DrawnShape;
  readonly onDraw: (mark: PhotoMark | null) => void;
  readonly onFinish: () => void;
}

/** The field over the photo that follows a finger, a pen or the mouse. */
function DrawingField({ shape, onDraw, onFinish }: DrawingFieldProps): ReactNode {
  const from = useRef<Place | null>(null);
  const end = (): void => {
    from.current = null;
    onFinish();
  };
  return (
    <span
      className={classes['drawing']}
      data-drawn-on
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        from.current = placeOf(event);
      }}
      onPointerMove={(event) => {
        if (from.current) onDraw(markBetween(shape, from.current, placeOf(event)));
      }}
      onPointerUp={end}
      onPointerCancel={end}
    />
  );
}

function placeOf({ clientX, clientY, currentTarget }: PointerEvent): Place {
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  return { x: (clientX - left) / width, y: (clientY - top) / height, aspect: height / width };
}
