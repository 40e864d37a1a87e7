import { type PointerEvent, type ReactNode, type Ref, useImperativeHandle, useRef } from 'react';
import classes from './signature-pad.module.css';

/** The size of a kept signature, pixels. */
const width = 660;
const height = 240;

export interface SignaturePen {
  /** What was drawn, as a PNG. */
  picture(): Promise<Blob | null>;
  clear(): void;
}

export interface SignaturePadProps {
  readonly ref: Ref<SignaturePen>;
  readonly label: string;
  /** Told when something was drawn, and when it was cleared. */
  readonly onDrawn: (drawn: boolean) => void;
}

/** A field on which a finger writes, black on white whatever the screen's scheme: it is printed so. */
export function SignaturePad({ ref, label, onDrawn }: SignaturePadProps): ReactNode {
  const field = useRef<HTMLCanvasElement>(null);
  const writing = useRef(false);
  useImperativeHandle(
    ref,
    () => ({
      picture: () => new Promise((resolve) => field.current?.toBlob(resolve, 'image/png')),
      clear: () => {
        field.current?.getContext('2d')?.clearRect(0, 0, width, height);
        onDrawn(false);
      },
    }),
    [onDrawn],
  );
  const draw = (event: PointerEvent<HTMLCanvasElement>, begin: boolean): void => {
    const pen = event.currentTarget.getContext('2d');
    if (!pen) return;
    const { left, top, width: shown } = event.currentTarget.getBoundingClientRect();
    const scale = width / shown;
    const [x, y] = [(event.clientX - left) * scale, (event.clientY - top) * scale];
    if (begin) {
      pen.beginPath();
      pen.moveTo(x, y);
    }
    Object.assign(pen, { lineWidth: 5, lineCap: 'round', lineJoin: 'round', strokeStyle: '#111' });
    pen.lineTo(x, y);
    pen.stroke();
  };
  return (
    <canvas
      ref={field}
      className={classes['pad']}
      width={width}
      height={height}
      aria-label={label}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        writing.current = true;
        draw(event, true);
      }}
      onPointerMove={(event) => {
        if (!writing.current) return;
        draw(event, false);
        onDrawn(true);
      }}
      onPointerUp={() => {
        writing.current = false;
      }}
      onPointerCancel={() => {
        writing.current = false;
      }}
    />
  );
}
