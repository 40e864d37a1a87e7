import { withChineseMarks } from '../../shared/call/chinese-marks.ts';
import { filled } from '../../shared/call/filled.ts';
import type { NewFinding } from '../../shared/findings/finding.ts';
import { surgeFound } from '../../shared/queue/finding-kinds.ts';
import type { SurgeAction, SurgeEpisode } from '../../shared/queue/surge-episode.ts';
import { type QueueSurgeTexts, queueSurgeTextsZh } from '../../shared/queue/surge-texts.zh-CN.ts';
import { queueSurgeTextsEn } from '../../shared/queue/surge-texts.en.ts';
import { type LocalName, nameIn } from '../../shared/store/local-name.ts';
import { timeOfDay } from '../../shared/time/business-date.ts';
import { settleFinding, writeFinding } from '../../db/findings/write-finding.ts';
import type { Surge } from '../../db/queue/surges.ts';
import type { CommandContext } from '../call/handler.ts';
import { episodeOf } from './surge-episode.ts';

/** So many actions are named in a finding; the record has them all. */
const namedAtMost = 4;

const words = { 'zh-CN': withChineseMarks(queueSurgeTextsZh), en: queueSurgeTextsEn };
type Language = keyof typeof words;

/** Writes a surge that is over as a finding where it reached red or took too long, with what was done and what it helped. */
export function writeSurgeFinding(context: CommandContext, surge: Surge): void {
  const episode = episodeOf(context, surge);
  if (!episode.needsResult) return;
  const { db, hall, now } = context;
  writeFinding(db, hall.id, {
    kind: surgeFound.kind,
    polarity: 'problem',
    severity: episode.peak === 'red' ? 'major' : 'minor',
    subject: { kind: 'hall', id: hall.id },
    source: { kind: 'surge', id: surge.id },
    dedupeKey: keyOf(surge.id),
    occurredAt: now,
    words: wordsOf(episode, hall.timeZone),
  });
}

/** What came of a surge is recorded: nothing is open about it any more. */
export function settleSurgeFinding({ db, hall, now }: CommandContext, surgeId: number): void {
  settleFinding(db, hall.id, keyOf(surgeId), now);
}

function keyOf(surgeId: number): string {
  return `${surgeFound.kind}:${surgeId}`;
}

function wordsOf(episode: SurgeEpisode, timeZone: string): NewFinding['words'] {
  return { zh: sentenceOf(episode, timeZone, 'zh-CN'), en: sentenceOf(episode, timeZone, 'en') };
}

function sentenceOf(episode: SurgeEpisode, timeZone: string, language: Language): string {
  const { surgeFinding, surgeLevels } = words[language];
  const { startedAt, endedAt, peak, steps, actions } = episode;
  const worst = steps.find(({ level }) => level === peak);
  const done = actions.filter((action) => action.done !== null);
  return filled(done.length > 0 ? surgeFinding.done : surgeFinding.nothingDone, {
    from: timeOfDay(startedAt, timeZone),
    to: timeOfDay(endedAt ?? startedAt, timeZone),
    level: surgeLevels[peak],
    waiting: worst?.waiting ?? 0,
    minutes: Math.floor((worst?.longestWaitMs ?? 0) / 60_000),
    actions: done
      .slice(0, namedAtMost)
      .map((action) => actionWords(action, language))
      .join(surgeFinding.between),
  });
}

function actionWords({ name, effect }: SurgeAction, language: Language): string {
  const { surgeFinding }: QueueSurgeTexts = words[language];
  const named = shortened(name, language);
  if (!effect || effect.after === null) return named;
  return filled(surgeFinding.effect, { name: named, before: effect.before, after: effect.after });
}

/** The first words of a measure, up to what explains it. */
function shortened(name: LocalName, language: Language): string {
  return nameIn(name, language).split(/[:：,，]/)[0] ?? '';
}
