import type { ReactNode } from 'react';
import { CountersPage } from '../../store/settings/counters-page.tsx';
import { CounterRulesEditor } from './counter-rules-editor.tsx';
import { SkillsSection } from './skills-section.tsx';

/** 设置 → 台席, with what the queue asks of each counter. */
export function CounterRulesPage(): ReactNode {
  return (
    <CountersPage
      rulesOf={(counter, series) => <CounterRulesEditor counter={counter} series={series} />}
      below={<SkillsSection />}
    />
  );
}
