import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Counter } from '../../../shared/store/counter.ts';
import type { Series } from '../../../shared/store/series.ts';
import { useCommand } from '../../call/use-command.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { EditForm } from '../../design/edit-form.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { useEdited } from '../../design/use-edited.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import { queueCalls } from '../calls.ts';
import { type RuleValues, type Skill, helpable, ruleValuesOf, withFallback } from './counter-rules.ts';
import { FallbackFields } from './fallback-fields.tsx';
import classes from './counter-rules.module.css';

export interface CounterRulesEditorProps {
  readonly counter: Counter;
  readonly series: readonly Series[];
}

/** 支援号段 and 技能 of one counter. */
export function CounterRulesEditor({ counter, series }: CounterRulesEditorProps): ReactNode {
  const rules = useQueryOf(queueCalls.counterRules, {});
  const skills = useQueryOf(queueCalls.skills, {});
  return (
    <div className={classes['part']}>
      <QueryStates query={skills}>
        {(known) => (
          <QueryStates query={rules}>
            {(all) => (
              <RulesForm
                key={counter.series.join()}
                counterId={counter.id}
                series={helpable(counter, series)}
                skills={known}
                rules={all.find(({ counterId }) => counterId === counter.id)}
              />
            )}
          </QueryStates>
        )}
      </QueryStates>
    </div>
  );
}

interface RulesFormProps {
  readonly counterId: number;
  /** Those that it can help with. */
  readonly series: readonly Series[];
  readonly skills: readonly Skill[];
  readonly rules: RuleValues | undefined;
}

function RulesForm({ counterId, series, skills, rules }: RulesFormProps): ReactNode {
  const { t } = useTranslation('queue');
  const edited = useEdited(ruleValuesOf(rules, series, skills));
  const save = useCommand(queueCalls.setCounterRules, { refusalShownInPlace: true });
  const { fallbacks, skillIds } = edited.value;
  return (
    <EditForm
      title={t('rules.title')}
      edited={edited}
      command={save}
      onSave={(value) => save.mutate({ counterId, ...value })}
    >
      <FallbackFields
        series={series}
        fallbacks={fallbacks}
        onChange={(seriesId, minutes) =>
          edited.change(ruleValuesOf(withFallback(edited.value, seriesId, minutes), series, skills))
        }
      />
      <SkillFields
        skills={skills}
        chosen={skillIds}
        onChange={(ids) => edited.change(ruleValuesOf({ fallbacks, skillIds: ids }, series, skills))}
      />
    </EditForm>
  );
}

interface SkillFieldsProps {
  readonly skills: readonly Skill[];
  readonly chosen: readonly number[];
  readonly onChange: (ids: number[]) => void;
}

function SkillFields({ skills, chosen, onChange }: SkillFieldsProps): ReactNode {
  const { t } = useTranslation('queue');
  const nameOf = useNameOf();
  if (skills.length === 0) return null;
  return (
    <Checkbox.Group
      label={t('rules.skills')}
      description={t('rules.skillsHint')}
      value={chosen.map(String)}
      onChange={(values) => onChange(values.map(Number))}
    >
      {skills.map(({ id, name }) => (
        <Checkbox key={id} mt="xs" value={String(id)} label={nameOf(name)} />
      ))}
    </Checkbox.Group>
  );
}
