import { Button, SegmentedControl } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import {
  type IssuesOfPlace,
  type NetworkIssue,
  byPlace,
} from '../../../shared/first-contact/network-issue.ts';
import { useClient } from '../../call/client-context.ts';
import { useCommands } from '../../call/use-commands.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { PeriodChoice } from '../../corrective-actions/board/period-choice.tsx';
import { Page } from '../../design/page.tsx';
import { PageTitle } from '../../design/page-title.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { saveFile } from '../../design/save-file.ts';
import { Section } from '../../design/section.tsx';
import { useScale } from '../../design/use-compact.ts';
import { useMomentText } from '../../design/use-moment-text.ts';
import { useOncePerPress } from '../../design/use-once-per-press.ts';
import { useMay } from '../../staff/who-is-here.ts';
import { usePaperLanguage } from '../../printing/use-paper-language.ts';
import { recordHref, recordsHref } from '../addresses.ts';
import { firstContactCalls } from '../calls.ts';
import classes from '../list/list.module.css';
import { Colleagues, useColleagueName } from '../people.tsx';
import { RecordStateMark } from '../record-words.tsx';
import { type SpanAsked, useSpanAsked } from '../use-span.ts';

const filters = ['all', 'waiting'] as const;

/** 网络问题 (B26): where customers tell of the network, the places with the most first, passed on with one press. */
export function NetworkPage(): ReactNode {
  const { t } = useTranslation('first-contact');
  const { days, span, setDays } = useSpanAsked();
  const [filter, setFilter] = useState<(typeof filters)[number]>('all');
  const found = useQueryOf(firstContactCalls.networkIssues, span, { placeholderData: (before) => before });
  return (
    <Page scale={useScale()}>
      <PageTitle
        title={t('network.title')}
        sentence={t('network.sentence')}
        tools={
          <>
            <Link href={recordsHref}>{t('page.back')}</Link>
            <ExportNetwork span={span} format="xlsx" />
            <ExportNetwork span={span} format="csv" />
          </>
        }
      />
      <PeriodChoice days={days} onDays={setDays} />
      <SegmentedControl
        aria-label={t('network.only')}
        className={classes['lists'] ?? ''}
        value={filter}
        onChange={setFilter}
        data={filters.map((value) => ({ value, label: t(`network.filters.${value}`) }))}
      />
      <QueryStates query={found}>
        {({ issues }) => <Places places={filtered(byPlace(issues), filter)} />}
      </QueryStates>
    </Page>
  );
}

function filtered(places: readonly IssuesOfPlace[], filter: (typeof filters)[number]): IssuesOfPlace[] {
  return places.filter(
    ({ issues }) => filter === 'all' || issues.some(({ forwarded }) => forwarded === null),
  );
}

function Places({ places }: { readonly places: readonly IssuesOfPlace[] }): ReactNode {
  const { t } = useTranslation('first-contact');
  if (places.length === 0) return <p>{t('network.none')}</p>;
  return (
    <Colleagues>
      <>
        {places.map((ofPlace) => (
          <Place key={ofPlace.issues[0]?.recordId} ofPlace={ofPlace} />
        ))}
      </>
    </Colleagues>
  );
}

function Place({ ofPlace: { place, issues } }: { readonly ofPlace: IssuesOfPlace }): ReactNode {
  const { t } = useTranslation('first-contact');
  const may = useMay();
  const once = useOncePerPress();
  const { run, busy } = useCommands();
  const waiting = issues.filter(({ forwarded }) => forwarded === null).map(({ recordId }) => recordId);
  return (
    <Section title={place} aside={t('network.times', { count: issues.length })}>
      <ul className={classes['list']}>
        {issues.map((issue) => (
          <li key={issue.recordId}>
            <Issue issue={issue} />
          </li>
        ))}
      </ul>
      {waiting.length > 0 && may(firstContactCalls.forwardNetwork) && (
        <Button
          className={classes['lists'] ?? ''}
          variant="default"
          h="var(--target)"
          disabled={busy}
          onClick={() => once(() => run(firstContactCalls.forwardNetwork, { recordIds: waiting }))}
        >
          {t('network.forward')}
        </Button>
      )}
    </Section>
  );
}

function Issue({
  issue: { recordId, symptom, place, openedAt, state, forwarded },
}: {
  readonly issue: NetworkIssue;
}): ReactNode {
  const { t } = useTranslation('first-contact');
  const nameOf = useColleagueName();
  const momentText = useMomentText();
  return (
    <Link className={classes['row']} href={recordHref(recordId)}>
      <span className={classes['what']}>
        <span className={classes['matter']}>{`${t(`symptoms.${symptom}`)} · ${place}`}</span>
        {forwarded !== null && (
          <span className={classes['soft']}>
            {t('network.forwarded', { time: momentText(forwarded.at), who: nameOf(forwarded.by) })}
          </span>
        )}
      </span>
      <span className={classes['soft']}>{t('network.record', { number: recordId })}</span>
      <RecordStateMark state={state} />
      <span className={classes['soft']}>{momentText(openedAt)}</span>
    </Link>
  );
}

interface ExportProps extends Pick<SpanAsked, 'span'> {
  readonly format: 'xlsx' | 'csv';
}

function ExportNetwork({ span, format }: ExportProps): ReactNode {
  const { t } = useTranslation('first-contact');
  const language = usePaperLanguage();
  const client = useClient();
  const take = useMutation({
    mutationFn: () =>
      client.call(firstContactCalls.exportNetwork, {
        ...span,
        format,
        language,
      }),
    onSuccess: ({ fileName, base64 }) => saveFile(fileName, base64),
  });
  return (
    <Button variant="default" loading={take.isPending} onClick={() => take.mutate()}>
      {t(format === 'csv' ? 'network.csv' : 'network.excel')}
    </Button>
  );
}
