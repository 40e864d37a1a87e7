import type { InputOf, OutputOf } from '../../shared/call/procedure.ts';
import { Refusal } from '../../shared/call/refusal.ts';
import { problemsOf } from '../../shared/checklists/answer.ts';
import type { Check, CheckView } from '../../shared/checklists/check.ts';
import type { dailyShowContract } from '../../shared/five-s/daily-show-contract.ts';
import { proposedShots } from '../../shared/five-s/show-proposal.ts';
import { nameIn } from '../../shared/store/local-name.ts';
import { checksBetween } from '../../db/checklists/checks.ts';
import { putShot, setWords, showOn, touchShow } from '../../db/five-s/daily-shows.ts';
import { roundPhotos } from '../../db/five-s/round-photos.ts';
import type { CommandContext, QueryContext } from '../call/handler.ts';
import { viewOfCheck } from '../checklists/check-view.ts';
import { roundWords } from './round-results.ts';

type Contract = typeof dailyShowContract;
type Proposal = OutputOf<Contract['showProposal']>;

/** The most words that a show has for its problem. */
const mostWords = 80;

/** 晒图提议 for today: shots out of the photos of the day's rounds, and score and problem of the last that was handed in. */
export function showProposal(
  context: QueryContext,
  { language }: InputOf<Contract['showProposal']>,
): Proposal {
  const { db, hall, businessDate } = context;
  const { items, areas } = roundWords(context);
  const nameOf = new Map(areas.map(({ code, name }) => [code, nameIn(name, language).slice(0, 20)]));
  const photos = roundPhotos(db, hall.id, businessDate, businessDate).flatMap(
    ({ itemCode, photo: { sha256 }, problems }) => {
      const areaCode = items.get(itemCode)?.areaCode;
      return areaCode === undefined ? [] : [{ areaCode, sha256, problems }];
    },
  );
  const shots = proposedShots(photos).map(({ slot, areaCode, photo }) => ({
    slot,
    area: nameOf.get(areaCode) ?? areaCode,
    photo,
  }));
  const last = lastOfToday(context);
  const view = last && viewOfCheck(context, last.id);
  return {
    shots,
    round: view ? { checkId: view.check.id, occasion: view.check.occasion, score: view.score.score } : null,
    problem: view ? gravest(view, language) : '',
  };
}

/**
 * Takes the proposal into today's show, where nothing stands yet: what somebody chose or wrote stays.
 * Refuses with `five-s.nothing-to-propose`.
 */
export function fillShow(context: CommandContext, input: InputOf<Contract['fillShow']>): void {
  const { db, hall, businessDate, now } = context;
  const { shots, round, problem } = showProposal(context, input);
  if (shots.length === 0 && !round) throw new Refusal('five-s.nothing-to-propose');
  const before = showOn(db, hall.id, businessDate);
  const id = touchShow(db, hall.id, businessDate, now);
  const taken = new Set(before?.shots.map(({ slot }) => slot));
  const shown = new Set(before?.shots.map(({ photo }) => photo));
  for (const shot of shots) if (!taken.has(shot.slot) && !shown.has(shot.photo)) putShot(db, id, shot);
  setWords(db, id, {
    score: before?.score ?? round?.score ?? null,
    highlight: before?.highlight ?? '',
    problem: before?.problem || problem,
  });
}

/** The round that was handed in last today. */
function lastOfToday({ db, hall, businessDate }: QueryContext): Check | undefined {
  return checksBetween(db, hall.id, 'five-s', businessDate, businessDate)
    .filter(({ state, submittedAt }) => state !== 'void' && submittedAt !== null)
    .sort((one, other) => (other.submittedAt ?? 0) - (one.submittedAt ?? 0))[0];
}

/** What of a round is worth a word first: a ★ that failed, then what weighs and is most; nothing where all was right. */
function gravest({ items }: CheckView, language: 'zh-CN' | 'en'): string {
  const failed = items
    .map(({ item, answer }) => ({ item, problems: (answer && problemsOf(answer.finding)) ?? 0 }))
    .filter(({ problems }) => problems > 0)
    .sort(
      (one, other) =>
        Number(other.item.veto) - Number(one.item.veto) ||
        other.item.weight - one.item.weight ||
        other.problems - one.problems,
    );
  const text = failed[0]?.item.text;
  if (!text) return '';
  return (language === 'en' ? (text.en ?? text.zh) : text.zh).slice(0, mostWords);
}
