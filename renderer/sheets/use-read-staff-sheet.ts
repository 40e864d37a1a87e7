import { useCallback } from 'react';
import { type SheetPreview, mostPreviewedRows } from '../../shared/sheets/contract.ts';
import { staffSheet } from '../../shared/sheets/staff-sheet.ts';
import { useClient } from '../call/client-context.ts';
import { RefusedError } from '../call/refused-error.ts';
import { useKeepFile } from '../files/use-keep-file.ts';
import type { ReadStaffSheet } from '../staff/staff-sheet-context.ts';
import { sheetsCalls } from './calls.ts';

/** Reads a sheet of people into lines, for the first set-up: there is no hall yet to import them into. */
export function useReadStaffSheet(): ReadStaffSheet {
  const client = useClient();
  const keep = useKeepFile();
  return useCallback(
    async (file) => {
      const sha256 = await keep(file);
      const source = { kind: 'file' as const, sha256, name: file.name };
      const preview = await client.call(sheetsCalls.preview, {
        kind: staffSheet.key,
        source,
        rows: mostPreviewedRows,
      });
      assertWholeList(preview);
      return preview.firstRows.map(({ cells }) => cells.join('\t')).join('\n');
    },
    [client, keep],
  );
}

function assertWholeList({ columns, missing, rowCount }: SheetPreview): void {
  if (rowCount > mostPreviewedRows) {
    throw new RefusedError({ code: 'sheets.too-many-rows', details: { limit: mostPreviewedRows } });
  }
  if (missing.length === 0) return;
  const names = columns.filter(({ key }) => missing.includes(key)).map((column) => column.names);
  const columnsZh = names.map(({ zh }) => zh).join('、');
  const columnsEn = names.map(({ en }) => en).join(', ');
  throw new RefusedError({ code: 'sheets.columns-missing', details: { columnsZh, columnsEn } });
}
