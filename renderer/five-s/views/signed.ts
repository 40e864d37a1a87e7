/** A difference of points as it is shown: `+1.50`, `−1.50`, and `0.00` without a sign. */
export function signed(points: number): string {
  const shown = Math.abs(points).toFixed(2);
  if (shown === '0.00') return shown;
  return `${points < 0 ? '−' : '+'}${shown}`;
}
