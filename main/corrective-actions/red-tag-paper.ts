import { withChineseMarks } from '../../shared/call/chinese-marks.ts';
import type { RedTag } from '../../shared/corrective-actions/red-tag.ts';
import { redTagTextsEn } from '../../shared/corrective-actions/red-tag-texts.en.ts';
import { redTagTextsZh } from '../../shared/corrective-actions/red-tag-texts.zh-CN.ts';
import type { PaperSection } from '../../shared/printing/paper-sections.ts';
import { paperHtml } from '../../shared/printing/paper.ts';
import type { PaperLanguage } from '../../shared/printing/printing-words.ts';
import { nameIn } from '../../shared/store/local-name.ts';
import { businessDateOf } from '../../shared/time/business-date.ts';
import { findPerson } from '../../db/staff/people.ts';
import { findHall } from '../../db/store/hall.ts';
import type { QueryContext } from '../call/handler.ts';

const words = { 'zh-CN': withChineseMarks(redTagTextsZh).redTag, en: redTagTextsEn.redTag };

/** 红牌 on A5, one to a page, with the photo and room for two signatures. */
export function redTagPaper(context: QueryContext, tags: readonly RedTag[], language: PaperLanguage): string {
  const hall = findHall(context.db);
  return paperHtml({
    title: words[language].paper,
    hall: hall ? nameIn(hall.name, language) : '',
    date: context.businessDate,
    size: 'A5',
    language,
    signatures: [words[language].disposer, words[language].manager],
    body: tags.flatMap((tag, index) => tagSections(context, tag, { language, onNewPage: index > 0 })),
  });
}

interface TagPage {
  readonly language: PaperLanguage;
  readonly onNewPage: boolean;
}

function tagSections(
  { db, hall }: QueryContext,
  tag: RedTag,
  { language, onNewPage }: TagPage,
): PaperSection[] {
  const text = words[language];
  const { number, thing, area, reason, suggested, ownerId, lastDay, hungAt, photo } = tag;
  const facts: PaperSection = {
    kind: 'facts',
    heading: `${text.number} ${number} · ${thing}`,
    onNewPage,
    facts: [
      [text.area, area ? nameIn(area.name, language) : ''],
      [text.reason, text.reasons[reason]],
      [text.suggested, text.disposals[suggested]],
      [text.owner, ownerId === null ? '' : (findPerson(db, ownerId)?.name ?? '')],
      [text.hung, businessDateOf(hungAt, hall.timeZone)],
      [text.lastDay, lastDay],
    ],
  };
  const picture: PaperSection[] =
    photo === null ? [] : [{ kind: 'photos', photos: [{ sha256: photo }], perRow: 1 }];
  return [facts, ...picture];
}
