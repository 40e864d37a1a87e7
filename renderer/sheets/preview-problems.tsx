import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SheetPreview } from '../../shared/sheets/contract.ts';
import { RefusedError } from '../call/refused-error.ts';
import { useRefusalSentence } from '../call/use-refusal-sentence.ts';
import { Notice } from '../design/notice.tsx';
import { useColumnName } from './use-column-name.ts';

/** So many problems are named at once; the others show up once these are put right. */
const named = 8;

/** What keeps a sheet from being imported, with the row and the column as Excel shows them. */
export function PreviewProblems({ preview }: { readonly preview: SheetPreview }): ReactNode {
  const { t } = useTranslation('sheets');
  const sentence = useRefusalSentence();
  const nameOf = useColumnName(preview);
  const { problems, problemCount, missing } = preview;
  return (
    <>
      {missing.length > 0 && (
        <Notice kind="warning">
          {sentence(new RefusedError({ code: 'sheets.columns-missing', details: nameOf.both(missing) }))}
        </Notice>
      )}
      {problems.slice(0, named).map(({ row, column, code, details }) => (
        <Notice key={`${row} ${column}`} kind="warning">
          {t('inCell', {
            row,
            column: nameOf.one(column),
            problem: sentence(new RefusedError({ code, details })),
          })}
        </Notice>
      ))}
      {problemCount > named && <p>{t('problemsMore', { more: problemCount - named })}</p>}
    </>
  );
}
