import { Refusal } from '../../shared/call/refusal.ts';
import type { InputOf, OutputOf } from '../../shared/call/procedure.ts';
import type { dailyShowContract } from '../../shared/five-s/daily-show-contract.ts';
import { type DailyShow, showLacks } from '../../shared/five-s/daily-show.ts';
import { hallsOnShow, hallsProblem, isOwnTurn, nextOwnTurn } from '../../shared/five-s/show-rota.ts';
import { type BusinessDate, addDays } from '../../shared/time/business-date.ts';
import { findFile } from '../../db/files/files.ts';
import {
  deleteComment,
  deleteShot,
  insertComment,
  putShot,
  setDone,
  setWords,
  showOn,
  showsBetween,
  touchShow,
} from '../../db/five-s/daily-shows.ts';
import { putShowRota, showRotaOn } from '../../db/five-s/show-rotas.ts';
import { findHall } from '../../db/store/hall.ts';
import type { CommandContext, QueryContext, RoomHandlers } from '../call/handler.ts';
import { fillShow, showProposal } from './show-proposal.ts';

type Contract = typeof dailyShowContract;

export const dailyShowHandlers: RoomHandlers<Contract> = {
  dailyShow: (context, { date = context.businessDate }) => showOfDay(context, date),
  showRecord: (context, input) => showRecord(context, input),
  showProposal: (context, input) => showProposal(context, input),
  fillShow: (context, input) => {
    fillShow(context, input);
    return knownShow(context, context.businessDate);
  },

  setShowRota: (context, rota) => {
    const { db, hall, businessDate, now, caller } = context;
    if (rota.from < businessDate) throw new Refusal('five-s.rota-in-the-past');
    const problem = hallsProblem(rota.halls);
    if (problem) throw new Refusal(`five-s.${problem}`);
    putShowRota(db, hall.id, rota, { at: now, personId: caller.person });
    context.record({ kind: 'five-s.rota-set', subjectKind: 'hall', subjectId: hall.id });
    return {};
  },

  putShowShot: (context, { date, ...shot }) => {
    assertKept(context, shot.photo);
    return changeShow(context, date, (showId) => putShot(context.db, showId, shot));
  },

  removeShowShot: (context, { date, slot }) => {
    knownShow(context, date);
    return changeShow(context, date, (showId) => deleteShot(context.db, showId, slot));
  },

  setShowWords: (context, { date, ...words }) =>
    changeShow(context, date, (showId) => setWords(context.db, showId, words)),

  finishShow: (context, input) => finishShow(context, input),

  addShowComment: (context, { date, saidBy, words }) => {
    const { db, now, caller } = context;
    const { id } = knownShow(context, date);
    insertComment(db, id, { saidBy, words, at: now, personId: caller.person });
    context.record({ kind: 'five-s.show-commented', subjectKind: 'daily-show', subjectId: id });
    return knownShow(context, date);
  },

  removeShowComment: (context, { date, id: commentId }) => {
    const { id } = knownShow(context, date);
    if (!deleteComment(context.db, id, commentId)) throw new Refusal('five-s.comment-unknown');
    return knownShow(context, date);
  },
};

function showOfDay(context: QueryContext, date: BusinessDate): OutputOf<Contract['dailyShow']> {
  const { db, hall } = context;
  const rota = showRotaOn(db, hall.id, date) ?? null;
  return {
    date,
    hallName: findHall(db)?.name ?? { zh: '' },
    rota,
    halls: rota ? hallsOnShow(rota, date) : [],
    nextOwnTurn: rota && nextOwnTurn(rota, date),
    show: showOn(db, hall.id, date) ?? null,
  };
}

/** Each day's turn by the rota that held on it. */
function showRecord(
  { db, hall }: QueryContext,
  { to, days }: InputOf<Contract['showRecord']>,
): OutputOf<Contract['showRecord']> {
  const shows = showsBetween(db, hall.id, addDays(to, 1 - days), to);
  const showOf = new Map(shows.map((show) => [show.date, show]));
  return Array.from({ length: days }, (_, day) => addDays(to, -day)).flatMap((date) => {
    const rota = showRotaOn(db, hall.id, date);
    const show = showOf.get(date) ?? null;
    const ownTurn = rota !== undefined && isOwnTurn(rota, date);
    return ownTurn || show ? [{ date, ownTurn, show }] : [];
  });
}

/** Changes today's show; that of a day that is over stays as the others saw it. */
function changeShow(
  context: CommandContext,
  date: BusinessDate,
  change: (showId: number) => void,
): DailyShow {
  const { db, hall, businessDate, now } = context;
  if (date !== businessDate) throw new Refusal('five-s.show-not-today');
  change(touchShow(db, hall.id, date, now));
  return knownShow(context, date);
}

function finishShow(context: CommandContext, { date, picture }: InputOf<Contract['finishShow']>): DailyShow {
  const { db, businessDate, now, caller } = context;
  if (date !== businessDate) throw new Refusal('five-s.show-not-today');
  const show = knownShow(context, date);
  if (showLacks(show).length > 0) throw new Refusal('five-s.show-incomplete');
  assertKept(context, picture);
  setDone(db, show.id, { at: now, personId: caller.person, picture });
  context.record({ kind: 'five-s.show-done', subjectKind: 'daily-show', subjectId: show.id });
  return knownShow(context, date);
}

function knownShow({ db, hall }: QueryContext, date: BusinessDate): DailyShow {
  const show = showOn(db, hall.id, date);
  if (!show) throw new Refusal('five-s.show-unknown');
  return show;
}

function assertKept({ db }: QueryContext, photo: string): void {
  if (!findFile(db, photo)?.mime.startsWith('image/')) throw new Refusal('five-s.photo-unknown');
}
