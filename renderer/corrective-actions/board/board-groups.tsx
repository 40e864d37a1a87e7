import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ageOf, ages, groupedBy } from '../../../shared/corrective-actions/groups.ts';
import { neededFirst, needs } from '../../../shared/corrective-actions/needs.ts';
import type { ActionLine } from '../../../shared/corrective-actions/views.ts';
import { useHostNow } from '../../call/use-host-now.ts';
import { Section } from '../../design/section.tsx';
import { useTimeZone } from '../../design/time-zone-context.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import { usePersonName } from '../people-context.ts';
import { ActionRows } from './action-row.tsx';
import { useLooker } from './use-looker.ts';

/** How the board can be looked at. */
export const boardViews = ['mine', 'owner', 'area', 'age'] as const;
export type BoardView = (typeof boardViews)[number];

export interface GroupsProps {
  readonly lines: readonly ActionLine[];
}

/** 待我处理: what needs who looks, the most urgent first. */
export function MyGroups({ lines }: GroupsProps): ReactNode {
  const { t } = useTranslation('corrective-actions');
  const needed = neededFirst(lines, useLooker(), useHostNow());
  if (needed.length === 0) return <p>{t('board.nothingForMe')}</p>;
  return needs.map((need) => (
    <Group
      key={need}
      title={t(`needs.${need}`)}
      lines={needed.filter((one) => one.need === need).map(({ line }) => line)}
    />
  ));
}

/** 按责任人. */
export function OwnerGroups({ lines }: GroupsProps): ReactNode {
  const { t } = useTranslation('corrective-actions');
  const personName = usePersonName();
  return groupedBy(lines, ({ ownerId }) => ownerId).map(({ key, lines: grouped }) => (
    <Group key={key ?? 0} title={personName(key) ?? t('board.nobody')} lines={grouped} />
  ));
}

/** 按区域. */
export function AreaGroups({ lines }: GroupsProps): ReactNode {
  const { t } = useTranslation('corrective-actions');
  const nameOf = useNameOf();
  return groupedBy(lines, ({ area }) => area?.code ?? '').map(({ key, lines: grouped }) => {
    const area = grouped[0]?.area;
    return <Group key={key} title={area ? nameOf(area.name) : t('board.noArea')} lines={grouped} />;
  });
}

/** 按时间. */
export function AgeGroups({ lines }: GroupsProps): ReactNode {
  const { t } = useTranslation('corrective-actions');
  const now = useHostNow();
  const timeZone = useTimeZone();
  return ages.map((age) => (
    <Group
      key={age}
      title={t(`board.ages.${age}`)}
      lines={lines.filter((line) => ageOf(line, now, timeZone) === age)}
    />
  ));
}

function Group({ title, lines }: { readonly title: string } & GroupsProps): ReactNode {
  const { t } = useTranslation('corrective-actions');
  if (lines.length === 0) return null;
  return (
    <Section title={title} aside={t('board.count', { count: lines.length })}>
      <ActionRows lines={lines} />
    </Section>
  );
}
