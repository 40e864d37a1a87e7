import type { ReactNode } from 'react';
import { encode } from 'uqr';
import classes from './qr-code.module.css';

export interface QrCodeProps {
  readonly value: string;
  /** What scanning it does, for those who do not see it. */
  readonly label: string;
}

/** A QR code, dark on light in every scheme: many scanners read no other. */
export function QrCode({ value, label }: QrCodeProps): ReactNode {
  const { data, size } = encode(value, { ecc: 'M', border: 2 });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <figure className={classes['code']} aria-label={label}>
      <svg viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
        <path d={path} shapeRendering="crispEdges" />
      </svg>
    </figure>
  );
}
