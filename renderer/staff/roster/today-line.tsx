import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueryOf } from '../../call/use-query-of.ts';
import { staffCalls } from '../calls.ts';

/** 今日应到 n 人, 已到 m 人, and who is still missing. */
export function TodayLine(): ReactNode {
  const { t } = useTranslation('staff');
  const { data } = useQueryOf(staffCalls.rosterToday, {});
  if (!data) return null;
  const { expected } = data;
  if (expected.length === 0) return t('roster.today.nobody');
  const missing = expected.filter(({ arrived }) => !arrived);
  const names = missing.map(({ name }) => name).join(t('roster.today.between'));
  const counts = { expected: expected.length, arrived: expected.length - missing.length };
  return (
    <>
      {t('roster.today.sentence', counts)} {missing.length > 0 && t('roster.today.missing', { names })}
    </>
  );
}
