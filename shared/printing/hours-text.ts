import { filled } from '../call/filled.ts';
import type { OpeningHours } from '../store/hall.ts';
import { type PaperLanguage, printingWords } from './printing-words.ts';

/** Monday first, as a week is read in China. */
const week = [1, 2, 3, 4, 5, 6, 0] as const;

/** Opening hours as they are read: `周一至周五 08:30–17:30 周六至周日 09:00–17:00`. Closed days are left out. */
export function hoursText(hours: readonly OpeningHours[], language: PaperLanguage): string {
  const { weekdays, span, open } = printingWords[language].hours;
  const name = (weekday: number): string => weekdays[weekday] ?? '';
  const spans: { from: number; to: number; opens: string; closes: string }[] = [];
  let before: number | null = null;
  for (const [place, weekday] of week.entries()) {
    const day = hours.find((one) => one.weekday === weekday);
    if (!day) continue;
    const last = spans.at(-1);
    const goesOn = before === place - 1 && last?.opens === day.opens && last.closes === day.closes;
    if (goesOn) last.to = weekday;
    else spans.push({ from: weekday, to: weekday, opens: day.opens, closes: day.closes });
    before = place;
  }
  return spans
    .map(({ from, to, opens, closes }) => {
      const days = from === to ? name(from) : filled(span, { from: name(from), to: name(to) });
      return filled(open, { days, opens, closes });
    })
    .join(language === 'en' ? '; ' : ' ');
}
