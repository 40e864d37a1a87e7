import { NativeSelect } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PrintAssignment } from '../../../shared/printing/assignment.ts';
import type { Printer } from '../../../shared/printing/printer.ts';
import { printPurposes } from '../../../shared/printing/printer.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { QueryStates } from '../../design/query-states.tsx';
import { Section } from '../../design/section.tsx';
import { stationsCalls } from '../../stations/calls.ts';
import { printingCalls } from '../calls.ts';
import { AssignmentRow } from './assignment-row.tsx';
import classes from './assignments-section.module.css';

/** 用途: which printer prints which paper, in the hall and at each station, with its fallback. */
export function AssignmentsSection({ printers }: { readonly printers: readonly Printer[] }): ReactNode {
  const { t } = useTranslation('printing');
  const assignments = useQueryOf(printingCalls.assignments, {});
  const [stationId, setStationId] = useState<number | null>(null);
  const { data: stations = [] } = useQueryOf(stationsCalls.list, {});
  return (
    <Section title={t('assigning.title')}>
      <p>{t('assigning.sentence')}</p>
      <NativeSelect
        label={t('assigning.where')}
        data={[
          { value: '', label: t('assigning.hall') },
          ...stations
            .filter(({ active }) => active)
            .map(({ id, name }) => ({ value: String(id), label: name })),
        ]}
        value={stationId === null ? '' : String(stationId)}
        onChange={({ currentTarget: { value } }) => setStationId(value === '' ? null : Number(value))}
      />
      <QueryStates query={assignments}>
        {(all) => (
          <div className={classes['rows']}>
            {printPurposes.map((purpose) => (
              <AssignmentRow
                key={`${stationId} ${purpose}`}
                stationId={stationId}
                purpose={purpose}
                own={find(all, stationId, purpose)}
                ofHall={find(all, null, purpose)}
                printers={printers}
              />
            ))}
          </div>
        )}
      </QueryStates>
    </Section>
  );
}

function find(
  all: readonly PrintAssignment[],
  stationId: number | null,
  purpose: PrintAssignment['purpose'],
): PrintAssignment | undefined {
  return all.find((one) => one.stationId === stationId && one.purpose === purpose);
}
