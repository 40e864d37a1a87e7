import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ThemeView } from '../../../shared/campaigns/theme.ts';
import { useCommand } from '../../call/use-command.ts';
import { Section } from '../../design/section.tsx';
import { WordsForm } from '../../first-contact/words-form.tsx';
import { campaignsCalls } from '../calls.ts';
import { Counts } from '../today/theme-results.tsx';

/** 成果: what was settled and taken, and a few words that sum it up; the last ones stand. */
export function ThemeOutcome({ theme }: { readonly theme: ThemeView }): ReactNode {
  const { t } = useTranslation('campaigns');
  const { id: themeId, businesses, results, summary } = theme;
  const save = useCommand(campaignsCalls.summarizeTheme);
  return (
    <Section title={t('themes.summary')}>
      <Counts label={t('themes.items')} counts={businesses} />
      <Counts label={t('themes.counted')} counts={results} />
      {summary && <p>{summary.words}</p>}
      <WordsForm
        key={summary?.at}
        label={t('themes.summary')}
        hint={t('themes.summaryHint')}
        act={t('themes.saveSummary')}
        busy={save.isPending}
        onSave={(words) => save.mutate({ themeId, words })}
      />
    </Section>
  );
}
