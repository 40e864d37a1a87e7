import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogueEntry } from '../../../shared/special-service/catalogue.ts';
import { presetEntries } from '../../../shared/special-service/presets.ts';
import { useCommands } from '../../call/use-commands.ts';
import { Notice } from '../../design/notice.tsx';
import { specialServiceCalls } from '../calls.ts';

/** A hall that was set up before there was a catalogue loads the presets; nothing that it has is changed. */
export function MissingPresets({ all }: { readonly all: readonly CatalogueEntry[] }): ReactNode {
  const { t } = useTranslation('special-service');
  const { run, busy } = useCommands();
  const codes = new Set(all.map(({ code }) => code));
  const count = presetEntries.filter(({ code }) => !codes.has(code)).length;
  if (count === 0) return null;
  return (
    <Notice
      kind="info"
      acts={
        <Button disabled={busy} onClick={() => run(specialServiceCalls.loadPresets, {})}>
          {t('catalogue.loadPresets')}
        </Button>
      }
    >
      {t('catalogue.presetsMissing', { count })}
    </Notice>
  );
}
