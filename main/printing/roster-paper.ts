import { filled } from '../../shared/call/filled.ts';
import { type Html, html } from '../../shared/printing/html.ts';
import type { PaperSection } from '../../shared/printing/paper-sections.ts';
import { paperHtml } from '../../shared/printing/paper.ts';
import { placeKey } from '../../shared/staff/roster.ts';
import { nameIn } from '../../shared/store/local-name.ts';
import { weekdayOf } from '../../shared/time/business-date.ts';
import { findHall } from '../../db/store/hall.ts';
import type { QueryContext } from '../call/handler.ts';
import { datesBetween, dutiesOf, rosterWords } from '../staff/roster-duties.ts';
import type { RosterSpan, RosterView } from '../staff/roster-handlers.ts';

/** 排班表 on A4: a month fits across the page by its short words, duties and what the words mean below it. */
export function rosterPaper(context: QueryContext, view: RosterView, span: RosterSpan): string {
  const { from, to, language } = span;
  const words = rosterWords[language].paper;
  const hall = findHall(context.db);
  return paperHtml({
    title: words.title,
    hall: hall ? nameIn(hall.name, language) : '',
    date: context.businessDate,
    size: 'A4',
    landscape: true,
    language,
    signatures: [words.signature],
    body: [
      {
        kind: 'figure',
        heading: filled(words.span, { from, to }),
        figure: planTable(view, span),
      },
      { kind: 'text', heading: words.legend, paragraphs: [legend(view, span)] },
      dutyTable(view, span),
    ],
  });
}

/** As narrow as 31 days on a page need: the rules of `.rows` are too wide for it. */
const planStyle = html`<style>
  .plan {
    table-layout: fixed;
    font-size: 0.8em;
  }
  .plan th,
  .plan td {
    padding: 0.6mm 0;
    border: 0.2mm solid;
    text-align: center;
    white-space: nowrap;
    overflow: hidden;
  }
  .plan .who {
    width: 17mm;
    padding: 0.6mm 1mm;
    text-align: start;
  }
  .plan .off {
    background: #eee;
  }
</style>`;

function planTable({ people, days, shifts }: RosterView, { from, to, language }: RosterSpan): Html {
  const dates = datesBetween(from, to);
  const words = new Map(shifts.map((shift) => [shift.id, nameIn(shift.shortWord, language)]));
  const planned = new Map(days.map((day) => [placeKey(day.personId, day.date), words.get(day.shiftId)]));
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'narrow', timeZone: 'UTC' });
  const dayHead = (date: string): Html =>
    html`<th class="${isWeekend(date) ? 'off' : ''}">
      ${String(Number(date.slice(8)))}<br />${weekday.format(Date.parse(date))}
    </th>`;
  return html`${planStyle}
    <table class="plan">
      <thead>
        <tr>
          <th class="who">${rosterWords[language].paper.name}</th>
          ${dates.map(dayHead)}
        </tr>
      </thead>
      <tbody>
        ${people.map(
          ({ id, name }) =>
            html`<tr>
              <td class="who">${name}</td>
              ${dates.map(
                (date) =>
                  html`<td class="${isWeekend(date) ? 'off' : ''}">
                    ${planned.get(placeKey(id, date)) ?? ''}
                  </td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>`;
}

function isWeekend(date: string): boolean {
  return weekdayOf(date) % 6 === 0;
}

/** What the short words mean, with the hours. */
function legend({ shifts, days }: RosterView, { language }: RosterSpan): string {
  const { hours, between } = rosterWords[language].paper;
  const used = new Set(days.map(({ shiftId }) => shiftId));
  return shifts
    .filter(({ id }) => used.has(id))
    .map((shift) => {
      const name = `${nameIn(shift.shortWord, language)} ${nameIn(shift.name, language)}`;
      return shift.kind === 'work'
        ? filled(hours, { name, startsAt: shift.startsAt, endsAt: shift.endsAt })
        : name;
    })
    .join(between);
}

function dutyTable(view: RosterView, span: RosterSpan): PaperSection {
  const words = rosterWords[span.language].paper;
  const { date, dutyManager, relief, lesson, substitutes } = words;
  return {
    kind: 'table',
    heading: words.duties,
    columns: [date, dutyManager, relief, lesson, substitutes].map((name) => ({ name })),
    rows: dutiesOf(view, span).map((day) => [
      day.date,
      day.dutyManager,
      day.relief,
      day.lesson,
      day.substitutes,
    ]),
  };
}
