import { Autocomplete, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type ConnectionKind, connectionKinds } from '../../../shared/printing/printer.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { printingCalls } from '../calls.ts';
import { type PrinterDraft, reachedBy } from './printer-draft.ts';

export interface DraftFieldsProps {
  readonly draft: PrinterDraft;
  readonly onChange: (to: Partial<PrinterDraft>) => void;
}

/** How a printer is connected, and the one thing that this way asks for. */
export function ConnectionFields(props: DraftFieldsProps): ReactNode {
  const { draft, onChange } = props;
  const { t } = useTranslation('printing');
  const { kind } = draft;
  return (
    <>
      <NativeSelect
        label={t('printers.kind')}
        description={t(`printers.kinds.${kind}`)}
        data={connectionKinds.map((one) => ({ value: one, label: t(`connections.${one}`) }))}
        value={kind}
        onChange={({ currentTarget: { value } }) => onChange(reachedBy(draft, value as ConnectionKind))}
      />
      {(kind === 'spooler' || kind === 'system') && <SystemName {...props} />}
      {kind === 'network' && <DraftText {...props} name="address" hint={t('printers.addressHint')} />}
      {kind === 'serial' && <DraftText {...props} name="path" hint={t('printers.pathHint')} />}
      {kind === 'folder' && <DraftText {...props} name="folder" />}
      {kind === 'browser' && <p>{t('printers.browserNote')}</p>}
    </>
  );
}

interface DraftTextProps extends DraftFieldsProps {
  readonly name: 'address' | 'path' | 'folder' | 'name';
  readonly hint?: string;
}

/** One line of text of a printer. */
export function DraftText({ draft, onChange, name, hint }: DraftTextProps): ReactNode {
  const { t } = useTranslation('printing');
  return (
    <TextInput
      label={t(`printers.${name}`)}
      description={hint}
      value={draft[name]}
      onChange={({ currentTarget: { value } }) => onChange({ [name]: value })}
    />
  );
}

/** The name that the system gives a printer: chosen, where the host can list them, and otherwise written. */
function SystemName({ draft, onChange }: DraftFieldsProps): ReactNode {
  const { t } = useTranslation('printing');
  const { data: found } = useQueryOf(printingCalls.systemPrinters, {});
  const names = draft.stationId === null ? (found ?? []) : [];
  return (
    <Autocomplete
      label={t('printers.systemName')}
      description={t(names.length > 0 ? 'printers.systemFound' : 'printers.systemNameHint')}
      data={names.map(({ name }) => name)}
      value={draft.systemName}
      onChange={(systemName) => onChange({ systemName })}
    />
  );
}

/** What a port number or a speed may be; an empty field keeps what was there. */
export function DraftNumber({
  draft,
  onChange,
  name,
}: DraftFieldsProps & { readonly name: 'port' | 'baudRate' }): ReactNode {
  const { t } = useTranslation('printing');
  return (
    <NumberInput
      label={t(`printers.${name}`)}
      hideControls
      allowDecimal={false}
      allowNegative={false}
      value={draft[name]}
      onChange={(value) => {
        if (typeof value === 'number') onChange({ [name]: value });
      }}
    />
  );
}
