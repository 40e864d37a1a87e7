import { Button, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ThemeView } from '../../../shared/campaigns/theme.ts';
import { useCommand } from '../../call/use-command.ts';
import { Section } from '../../design/section.tsx';
import { campaignsCalls } from '../calls.ts';
import classes from '../campaigns.module.css';
import { Counts } from '../today/theme-results.tsx';

/** 成果: what was settled and taken, and a few words that sum it up. */
export function ThemeOutcome({ theme }: { readonly theme: ThemeView }): ReactNode {
  const { t } = useTranslation('campaigns');
  const { id: themeId, businesses, results, summary } = theme;
  const [words, setWords] = useState(summary?.words ?? '');
  const save = useCommand(campaignsCalls.summarizeTheme);
  return (
    <Section title={t('themes.summary')}>
      <Counts label={t('themes.items')} counts={businesses} />
      <Counts label={t('themes.counted')} counts={results} />
      <form
        className={classes['form']}
        onSubmit={(event) => {
          event.preventDefault();
          if (words.trim() !== '') save.mutate({ themeId, words });
        }}
      >
        <Textarea
          label={t('themes.summary')}
          description={t('themes.summaryHint')}
          autosize
          minRows={2}
          maxLength={400}
          value={words}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
        />
        <Button
          type="submit"
          variant="default"
          h="var(--target)"
          disabled={words.trim() === '' || words === summary?.words}
          loading={save.isPending}
        >
          {t('themes.saveSummary')}
        </Button>
      </form>
    </Section>
  );
}
