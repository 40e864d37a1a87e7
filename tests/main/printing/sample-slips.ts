import type { PaperLanguage } from '../../../shared/printing/printing-words.ts';
import type { Slip } from '../../../shared/printing/slip.ts';
import type { SlipHall } from '../../../shared/printing/slip-hall.ts';
import { recordSlip } from '../../../shared/first-contact/record-slip.ts';
import { caseSlip } from '../../../shared/special-service/case-slip.ts';
import { noticeSlip } from '../../../shared/special-service/notice-slip.ts';
import { presetMaterialLists } from '../../../shared/special-service/preset-material-lists.ts';
import { presetEntries } from '../../../shared/special-service/presets.ts';

const hallOn = (language: PaperLanguage): SlipHall => ({
  code: 'YH01',
  name: language === 'en' ? 'Yunhu Road Hall' : '云湖路营业厅',
  address: '云湖路 12 号（地铁 3 号线云湖路站 B 口旁）',
  phone: '0571-8800 1100',
  complaintsPhone: '10015',
  hours:
    language === 'en' ? 'Mon to Fri 08:30-17:30; Sat 09:00-17:00' : '周一至周五 08:30-17:30 周六 09:00-17:00',
});

const refund = presetEntries.find(({ code }) => code === 'SP05')?.body;
const transfer = presetMaterialLists.find(({ code }) => code === 'B14')?.body;
if (!refund || !transfer) throw new Error('The presets of the samples are gone.');

/** A refund with everything that a 回执单 can say: two approvals, one by a stand-in, one outside, another handler, a field left open. */
export function sampleCaseSlip(language: PaperLanguage, reprint = 0): Slip {
  const [audit, duty, store] = refund?.approvals ?? [];
  if (!audit || !duty || !store) throw new Error('The refund has other approvals.');
  return caseSlip({
    number: 'TS-YH01-2026-0007',
    ticketNumber: 'S002',
    counterNumber: 3,
    handler: '8012',
    business: refund?.name ?? { zh: '' },
    phone: '138****5688',
    openedAt: '2026-11-17 10:21',
    appointedAt: null,
    received: refund?.materials ?? [],
    amount: '¥120.00',
    outcome: { kind: 'promised', time: '2026-11-24 17:30' },
    approvals: [
      {
        level: audit.name,
        by: 'outside',
        system: '稽核系统',
        number: 'JH-2026-118',
        who: '高工',
        time: '2026-11-17 10:32',
      },
      { level: duty.name, by: 'hall', staffNumber: '8001', standsIn: true, standsInFor: '8003' },
      { level: store.name, by: 'hall', staffNumber: '8002', standsIn: false, standsInFor: null },
    ],
    substitutions: [{ from: '8011', to: '8012' }],
    fields: (refund?.slipFields ?? []).map((name, place) => ({
      name,
      value: ['重复缴费', '原路退回'][place] ?? null,
    })),
    notes: [
      { zh: '退款原路退回，到账时间以银行为准。', en: 'The refund goes back the way it was paid.' },
      { zh: '请妥善保管本单。', en: 'Please keep this slip.' },
    ],
    hall: hallOn(language),
    date: '2026-11-17',
    reprint,
    language,
  });
}

/** A transfer with two papers missing. */
export function sampleNotice(language: PaperLanguage, reprint = 0): Slip {
  return noticeSlip({
    business: transfer?.name ?? { zh: '' },
    materials: transfer?.materials ?? [],
    missing: [1, 2],
    code: 'K7MQ2X',
    validUntil: '2026-11-20',
    toldAt: '2026-11-17 10:21',
    toldBy: '8012',
    confirmed: false,
    hall: hallOn(language),
    date: '2026-11-17',
    reprint,
    language,
  });
}

/** A question that a department has. */
export function sampleRecordSlip(language: PaperLanguage, reprint = 0): Slip {
  return recordSlip({
    number: 'SW-YH01-2026-0012',
    kind: 'network',
    matter: '家里客厅信号弱，打电话断断续续，已经三天了，请派人看看是不是基站的问题。',
    owner: { name: '李晓云', staffNumber: '8011' },
    askedAt: '2026-11-17 10:21',
    promisedAt: '2026-11-19 17:30',
    department: { zh: '网络部', en: 'Network' },
    phone: '138****5688',
    hall: hallOn(language),
    date: '2026-11-17',
    reprint,
    language,
  });
}
