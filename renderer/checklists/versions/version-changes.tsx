import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type VersionDiff, diffVersions } from '../../../shared/checklists/version-diff.ts';
import type { VersionHead } from '../../../shared/checklists/template.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { QueryStates } from '../../design/query-states.tsx';
import { Section } from '../../design/section.tsx';
import { checklistsCalls } from '../calls.ts';
import { type ChangeLine, useChangeLines } from './use-change-lines.ts';
import classes from './version-changes.module.css';

export interface VersionChangesProps {
  readonly version: VersionHead;
  /** The version before; the first one has none. */
  readonly before: VersionHead | undefined;
}

/** What a version says otherwise than the one before, item by item. */
export function VersionChanges({ version, before }: VersionChangesProps): ReactNode {
  const { t } = useTranslation('checklists');
  const title = t('versions.number', { number: version.number });
  return (
    <Section title={title}>
      {before ? <Compared version={version} before={before} /> : <p>{t('versions.first')}</p>}
    </Section>
  );
}

function Compared({ version, before }: Required<VersionChangesProps> & { before: VersionHead }): ReactNode {
  const later = useQueryOf(checklistsCalls.version, { versionId: version.id });
  const earlier = useQueryOf(checklistsCalls.version, { versionId: before.id });
  return (
    <QueryStates query={later}>
      {({ content: after }) => (
        <QueryStates query={earlier}>
          {({ content }) => <Changes diff={diffVersions(content, after)} />}
        </QueryStates>
      )}
    </QueryStates>
  );
}

function Changes({ diff }: { readonly diff: VersionDiff }): ReactNode {
  const { t } = useTranslation('checklists');
  const lines = useChangeLines(diff);
  if (lines.length === 0) return <p>{t('versions.nothing')}</p>;
  return (
    <ul className={classes['changes']}>
      {lines.map((line) => (
        <Change key={line.key} line={line} />
      ))}
    </ul>
  );
}

function Change({ line: { what, subject, fields } }: { readonly line: ChangeLine }): ReactNode {
  const { t } = useTranslation('checklists');
  return (
    <li>
      <p>
        <span className={classes['what']}>{what}</span> {subject}
      </p>
      {fields.map(({ name, before, after }) => (
        <p key={name} className={classes['field']}>
          <span>{t('versions.field', { name })}</span>
          <del>{before}</del> <ins>{after}</ins>
        </p>
      ))}
    </li>
  );
}
