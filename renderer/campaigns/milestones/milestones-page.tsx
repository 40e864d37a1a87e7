import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueryOf } from '../../call/use-query-of.ts';
import { QueryStates } from '../../design/query-states.tsx';
import { RecordsPage } from '../../store/settings/records-page.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import { campaignsCalls } from '../calls.ts';
import classes from '../campaigns.module.css';
import { MilestoneEditor, NewMilestone } from './milestone-editor.tsx';

/** 设置 → 里程碑: which customers of a day win what. */
export function MilestonesPage(): ReactNode {
  const { t } = useTranslation('campaigns');
  const nameOf = useNameOf();
  const gifts = useQueryOf(campaignsCalls.gifts, {});
  const names = new Map((gifts.data ?? []).map(({ id, name }) => [id, nameOf(name)]));
  const dates = (from: string, until: string | null): string =>
    until === null ? t('milestones.datesOpen', { from }) : t('milestones.dates', { from, until });
  return (
    <RecordsPage
      section="milestones"
      sentence={t('milestones.sentence')}
      caption={t('milestones.caption')}
      add={t('milestones.add')}
      query={useQueryOf(campaignsCalls.milestoneRules, {})}
      below={<p className={classes['soft']}>{t('milestones.counting')}</p>}
      columns={[
        { title: t('milestones.name'), cell: ({ name }) => nameOf(name) },
        { title: t('milestones.positions'), cell: ({ positions }) => positions.join(' ') },
        { title: t('milestones.gift'), cell: ({ giftId }) => names.get(giftId) },
        { title: t('milestones.when'), cell: ({ from, until }) => dates(from, until) },
      ]}
      editor={(rule) => (
        <QueryStates query={gifts}>{(all) => <MilestoneEditor rule={rule} gifts={all} />}</QueryStates>
      )}
      adder={(onAdded) => (
        <QueryStates query={gifts}>{(all) => <NewMilestone gifts={all} onAdded={onAdded} />}</QueryStates>
      )}
    />
  );
}
