import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type PrinterPaper, isRoll, printerPapers } from '../../../shared/printing/printer.ts';
import { deskStationId } from '../../../shared/stations/station.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { stationsCalls } from '../../stations/calls.ts';
import { ConnectionFields, DraftNumber, DraftText, type DraftFieldsProps } from './connection-fields.tsx';

/** A printer: how it is connected and what it holds; the rest is right for most, and further down. */
export function PrinterFields(props: DraftFieldsProps & { readonly allShown?: boolean }): ReactNode {
  const { allShown = false } = props;
  const { t } = useTranslation('printing');
  const [more, setMore] = useState(allShown);
  return (
    <>
      <ConnectionFields {...props} />
      <PaperField {...props} />
      {more ? (
        <MoreFields {...props} />
      ) : (
        <div>
          <Button variant="subtle" onClick={() => setMore(true)}>
            {t('printers.more')}
          </Button>
        </div>
      )}
    </>
  );
}

/** Receipt printers hold rolls; the others may hold either. */
function PaperField({ draft, onChange }: DraftFieldsProps): ReactNode {
  const { t } = useTranslation('printing');
  const takesBytes = draft.kind === 'network' || draft.kind === 'spooler' || draft.kind === 'serial';
  return (
    <NativeSelect
      label={t('printers.paper')}
      data={printerPapers
        .filter((paper) => !takesBytes || isRoll(paper))
        .map((paper) => ({ value: paper, label: t(`rolls.${paper}`) }))}
      value={draft.paper}
      onChange={({ currentTarget: { value } }) => onChange({ paper: value as PrinterPaper })}
    />
  );
}

function MoreFields(props: DraftFieldsProps): ReactNode {
  const { draft, onChange } = props;
  const { t } = useTranslation('printing');
  return (
    <>
      <DraftText {...props} name="name" hint={t('printers.nameHint')} />
      {draft.kind === 'network' && <DraftNumber {...props} name="port" />}
      {draft.kind === 'serial' && <DraftNumber {...props} name="baudRate" />}
      {draft.kind !== 'browser' && <StationField {...props} />}
      {isRoll(draft.paper) && (
        <>
          <Checkbox
            label={t('printers.cutter')}
            checked={draft.cutter}
            onChange={({ currentTarget: { checked } }) => onChange({ cutter: checked })}
          />
          <Checkbox
            label={t('printers.beeper')}
            checked={draft.beeper}
            onChange={({ currentTarget: { checked } }) => onChange({ beeper: checked })}
          />
        </>
      )}
    </>
  );
}

/** The machine that it hangs on: the host's own, or that of a station. */
function StationField({ draft, onChange }: DraftFieldsProps): ReactNode {
  const { t } = useTranslation('printing');
  const { data: stations = [] } = useQueryOf(stationsCalls.list, {});
  return (
    <NativeSelect
      label={t('printers.station')}
      description={t('printers.stationHint')}
      data={[
        { value: '', label: t('printers.host') },
        ...stations
          .filter(({ id, active }) => active && id !== deskStationId)
          .map(({ id, name }) => ({ value: String(id), label: name })),
      ]}
      value={draft.stationId === null ? '' : String(draft.stationId)}
      onChange={({ currentTarget: { value } }) =>
        onChange({ stationId: value === '' ? null : Number(value) })
      }
    />
  );
}
