import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type PrintAssignment, canServe } from '../../../shared/printing/assignment.ts';
import type { PrintPurpose, Printer } from '../../../shared/printing/printer.ts';
import { useCommand } from '../../call/use-command.ts';
import { printingCalls } from '../calls.ts';
import classes from './assignments-section.module.css';

export interface AssignmentRowProps {
  readonly stationId: number | null;
  readonly purpose: PrintPurpose;
  readonly own: PrintAssignment | undefined;
  readonly ofHall: PrintAssignment | undefined;
  readonly printers: readonly Printer[];
}

/** What the first choice says beside the printers: as the hall, or nothing. */
const follow = 'follow';
const nothing = '';

/** One kind of paper at one place: its printer and, behind it, the fallback. Each choice is saved at once. */
export function AssignmentRow({ stationId, purpose, own, ofHall, printers }: AssignmentRowProps): ReactNode {
  const { t } = useTranslation('printing');
  const assign = useCommand(printingCalls.assignPurpose);
  const able = printers.filter((printer) => printer.active && canServe(printer, purpose));
  const options = able.map(({ id, name }) => ({ value: String(id), label: name }));
  const nameOf = (id: number | null | undefined): string =>
    printers.find((printer) => printer.id === id)?.name ?? t('assigning.nothing');
  const choose = (value: string): void =>
    assign.mutate({
      stationId,
      purpose,
      assigned: value === follow ? null : { printerId: idOf(value), fallbackPrinterId: null },
    });
  const printerId = own?.printerId ?? null;
  return (
    <div className={classes['row']}>
      <NativeSelect
        label={t(`purposes.${purpose}`)}
        disabled={assign.isPending}
        data={[
          ...(stationId === null
            ? []
            : [{ value: follow, label: t('assigning.ofHall', { name: nameOf(ofHall?.printerId) }) }]),
          { value: nothing, label: t('assigning.nothing') },
          ...options,
        ]}
        value={own || stationId === null ? String(printerId ?? nothing) : follow}
        onChange={({ currentTarget: { value } }) => choose(value)}
      />
      {printerId !== null && (
        <NativeSelect
          label={t('assigning.fallback')}
          aria-label={`${t(`purposes.${purpose}`)} ${t('assigning.fallback')}`}
          disabled={assign.isPending}
          data={[
            { value: nothing, label: t('assigning.noFallback') },
            ...options.filter(({ value }) => value !== String(printerId)),
          ]}
          value={String(own?.fallbackPrinterId ?? nothing)}
          onChange={({ currentTarget: { value } }) =>
            assign.mutate({ stationId, purpose, assigned: { printerId, fallbackPrinterId: idOf(value) } })
          }
        />
      )}
    </div>
  );
}

function idOf(value: string): number | null {
  return value === nothing ? null : Number(value);
}
