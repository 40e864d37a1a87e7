import { withChineseMarks } from '../../shared/call/chinese-marks.ts';
import { filled } from '../../shared/call/filled.ts';
import { giftLow, themeResult } from '../../shared/campaigns/finding-kinds.ts';
import { campaignsFindingTextsEn } from '../../shared/campaigns/finding-texts.en.ts';
import { campaignsFindingTextsZh } from '../../shared/campaigns/finding-texts.zh-CN.ts';
import { isLow } from '../../shared/campaigns/gift.ts';
import type { NewFinding } from '../../shared/findings/finding.ts';
import { nameIn } from '../../shared/store/local-name.ts';
import { listGifts } from '../../db/campaigns/gifts.ts';
import { type StoredTheme, listThemes, setThemeTold } from '../../db/campaigns/themes.ts';
import { writeFinding } from '../../db/findings/write-finding.ts';
import type { CommandContext, QueryContext } from '../call/handler.ts';
import { type Mismatch, isTrue, mend, mismatchOf } from '../findings/keep-true.ts';
import type { Watch } from '../jobs/watch.ts';
import { themeViewOf } from './theme-handlers.ts';

type Sentence = keyof typeof campaignsFindingTextsEn;

const words = { zh: withChineseMarks(campaignsFindingTextsZh), en: campaignsFindingTextsEn };

/** A gift that runs out is a finding until there are more; a themed counter that is over is told once. */
export const watchCampaigns: Watch = {
  name: 'campaigns.findings',
  about: ['campaigns'],
  topics: ['findings', 'campaigns'],
  isDue: (context) => !isTrue(lowGifts(context)) || themesToTell(context).length > 0,
  apply: (context) => {
    mend(context, lowGifts(context));
    for (const theme of themesToTell(context)) tell(context, theme);
  },
};

function lowGifts(context: QueryContext): Mismatch {
  const { db, hall, now } = context;
  const wanted = listGifts(db, hall.id)
    .filter(isLow)
    .map(({ id, name, unit, stock }): NewFinding => ({
      kind: giftLow.kind,
      polarity: 'problem',
      severity: 'minor',
      subject: { kind: 'gift', id },
      source: { kind: 'gift', id },
      dedupeKey: `${giftLow.kind}:${id}`,
      occurredAt: now,
      words: sentences('giftLow', (language) => ({
        gift: nameIn(name, language),
        unit: nameIn(unit, language),
        left: stock,
      })),
    }));
  return mismatchOf(context, [giftLow], wanted);
}

/** Those whose last day is over and of which nobody was told. */
function themesToTell({ db, hall, businessDate }: QueryContext): StoredTheme[] {
  return listThemes(db, hall.id).filter(
    ({ active, until, toldAt }) => active && until < businessDate && toldAt === null,
  );
}

function tell(context: CommandContext, theme: StoredTheme): void {
  const { db, hall, now } = context;
  const { businesses, results } = themeViewOf(context, theme);
  const sum = (list: readonly { readonly total: number }[]): number =>
    list.reduce((all, { total }) => all + total, 0);
  setThemeTold(db, theme.id, now);
  writeFinding(db, hall.id, {
    kind: themeResult.kind,
    polarity: 'praise',
    severity: 'minor',
    subject: { kind: 'counter', id: theme.counterId },
    source: { kind: 'themed-counter', id: theme.id },
    dedupeKey: `${themeResult.kind}:${theme.id}`,
    occurredAt: now,
    words: sentences('themeResult', (language) => ({
      theme: nameIn(theme.name, language),
      counter: theme.counterNumber,
      from: theme.from,
      until: theme.until,
      items: sum(businesses),
      counted: sum(results),
    })),
  });
}

function sentences(
  sentence: Sentence,
  filling: (language: string) => Readonly<Record<string, string | number>>,
): NewFinding['words'] {
  return { zh: filled(words.zh[sentence], filling('zh-CN')), en: filled(words.en[sentence], filling('en')) };
}
