import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueryOf } from '../../call/use-query-of.ts';
import { DataTable } from '../../design/data-table.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { Section } from '../../design/section.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import { queueCalls } from '../calls.ts';
import { NewSkill, SkillEditor } from './skill-editor.tsx';

/** 技能: what the hall's counters can be ticked for. The one that is being named stands above them. */
export function SkillsSection(): ReactNode {
  const { t } = useTranslation('queue');
  const nameOf = useNameOf();
  const skills = useQueryOf(queueCalls.skills, {});
  const [chosen, setChosen] = useState<number | 'new' | null>(null);
  const skill = skills.data?.find(({ id }) => id === chosen);
  return (
    <Section
      title={t('skills.title')}
      aside={
        <Button variant="default" onClick={() => setChosen('new')}>
          {t('skills.add')}
        </Button>
      }
    >
      <p>{t('skills.sentence')}</p>
      {skill && <SkillEditor key={skill.id} skill={skill} />}
      {chosen === 'new' && <NewSkill onAdded={setChosen} />}
      <QueryStates query={skills} isEmpty={(all) => all.length === 0} empty={t('skills.none')}>
        {(all) => (
          <DataTable
            caption={t('skills.title')}
            rows={all}
            rowKey={({ id }) => id}
            columns={[{ title: t('skills.title'), cell: ({ name }) => nameOf(name) }]}
            choice={{ chosen: skill?.id ?? null, choose: ({ id }) => setChosen(id) }}
          />
        )}
      </QueryStates>
    </Section>
  );
}
