import { withChineseMarks } from '../../shared/call/chinese-marks.ts';
import { filled } from '../../shared/call/filled.ts';
import type { Paper } from '../../shared/printing/paper.ts';
import type { PaperSection } from '../../shared/printing/paper-sections.ts';
import type { PaperLanguage } from '../../shared/printing/printing-words.ts';
import type { CatalogueEntry } from '../../shared/special-service/catalogue.ts';
import { limitsTextsEn } from '../../shared/special-service/limits-texts.en.ts';
import { limitsTextsZh } from '../../shared/special-service/limits-texts.zh-CN.ts';
import type { BusinessType } from '../../shared/store/business-type.ts';
import { nameIn } from '../../shared/store/local-name.ts';
import { complaintsPhone, hallAddress, hallPhone } from '../../shared/store/settings.ts';
import type { Setting } from '../../shared/store/setting.ts';
import { listCatalogue } from '../../db/special-service/catalogue.ts';
import { listBusinessTypes } from '../../db/store/business-types.ts';
import { findHall } from '../../db/store/hall.ts';
import { settingOn } from '../../db/store/settings.ts';
import type { QueryContext } from '../call/handler.ts';

const paperWords = { 'zh-CN': withChineseMarks(limitsTextsZh), en: limitsTextsEn };

/** 办理时限公示: what customers may hold the hall to, for the wall beside the counters. */
export function limitsNotice(context: QueryContext, language: PaperLanguage): Paper {
  const { db, hall, businessDate } = context;
  const words = paperWords[language];
  const types = listBusinessTypes(db, hall.id).filter(({ active, complexity }) => active && complexity < 4);
  const special = listCatalogue(db, hall.id).filter(
    ({ active, businessTypeId }) => active && businessTypeId === null,
  );
  const known = findHall(db);
  return {
    title: words.title,
    hall: known ? nameIn(known.name, language) : '',
    date: businessDate,
    size: 'A4',
    language,
    body: [
      { kind: 'text', paragraphs: [words.promise] },
      table(
        words.ordinary,
        language,
        types.map((type) => ordinaryRow(type, language)),
      ),
      table(
        words.special,
        language,
        special.map((entry) => specialRow(entry, language)),
      ),
      { kind: 'text', paragraphs: [words.clock, words.beyond] },
      { kind: 'facts', heading: words.contact, facts: contactsOf(context, language) },
    ],
  };
}

function table(heading: string, language: PaperLanguage, rows: readonly (readonly string[])[]): PaperSection {
  const { business, counter, afterwards } = paperWords[language].columns;
  return {
    kind: 'table',
    heading,
    columns: [
      { name: business },
      { name: counter, align: 'end', width: 32 },
      { name: afterwards, width: 78 },
    ],
    rows,
  };
}

function ordinaryRow({ name, limitMinutes, backOffice }: BusinessType, language: PaperLanguage): string[] {
  return [
    nameIn(name, language),
    minutesText(limitMinutes, language),
    // Nothing is promised in the hall's name that it has not entered.
    backOffice === null ? paperWords[language].nothing : nameIn(backOffice, language),
  ];
}

function specialRow(
  { name, counterMinutes, promisedDays, modes }: CatalogueEntry,
  language: PaperLanguage,
): string[] {
  const words = paperWords[language];
  const promised = promisedDays === null ? words.agreed : daysText(promisedDays, language);
  const appointed = modes.includes('appointment') ? words.appointment : null;
  const later = modes.includes('back-office') ? promised : words.atOnce;
  return [nameIn(name, language), minutesText(counterMinutes, language), appointed ?? later];
}

function daysText(count: number, language: PaperLanguage): string {
  const { day, days } = paperWords[language];
  return filled(count === 1 ? day : days, { count });
}

function minutesText(minutes: number | null, language: PaperLanguage): string {
  const words = paperWords[language];
  return minutes === null ? words.unlimited : filled(words.minutes, { count: minutes });
}

/** Where to ask and to complain; a line to write on where the hall has entered nothing. */
function contactsOf({ db, hall, businessDate }: QueryContext, language: PaperLanguage): [string, string][] {
  const { contacts, blank } = paperWords[language];
  const entered = (setting: Setting<string>): string =>
    settingOn(db, hall.id, setting, businessDate) || blank;
  return [
    [contacts.phone, entered(hallPhone)],
    [contacts.complaints, entered(complaintsPhone)],
    [contacts.address, entered(hallAddress)],
    [contacts.from, businessDate],
  ];
}
