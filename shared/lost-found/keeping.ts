const dayMs = 86_400_000;

/** 保管天数: whole days since a thing was found. @param foundAt UTC ms */
export function daysKept(foundAt: number, now: number): number {
  return Math.max(0, Math.floor((now - foundAt) / dayMs));
}

/** 到期移交: whether a thing has been kept for so long that it goes to the police or the region. */
export function isToHandOver(foundAt: number, now: number, keepDays: number): boolean {
  return daysKept(foundAt, now) >= keepDays;
}
