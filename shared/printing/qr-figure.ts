import { encode } from 'uqr';
import { type Html, html } from './html.ts';

/** What a scanner reads, as a picture on a page: 26 mm, enough for any camera at arm's length. */
export function qrSvg(scanned: string): Html {
  const { data, size } = encode(scanned, { ecc: 'M', border: 2 });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return html`<svg viewBox="0 0 ${size} ${size}" style="width:26mm;height:26mm;flex:none">
    <path d="${path}" shape-rendering="crispEdges" />
  </svg>`;
}
