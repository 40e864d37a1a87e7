import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { businessDateOf, zonedTime } from '../../shared/time/business-date.ts';
import { RefusalText } from '../call/refusal-text.tsx';
import { useCommand } from '../call/use-command.ts';
import { useHostNow } from '../call/use-host-now.ts';
import { useQueryOf } from '../call/use-query-of.ts';
import classes from '../design/form.module.css';
import { PhotoField } from '../corrective-actions/photo-field.tsx';
import { useTakenPhotos } from '../corrective-actions/use-taken-photos.ts';
import { timeText } from '../design/clock-text.ts';
import { DateField } from '../design/date-field.tsx';
import { FieldPair } from '../design/field-pair.tsx';
import { Notice } from '../design/notice.tsx';
import { TimeField } from '../design/time-field.tsx';
import { useTimeZone } from '../design/time-zone-context.ts';
import { OwnerSelect } from '../first-contact/new-record/owner-select.tsx';
import { fenOf } from '../../shared/special-service/yuan.ts';
import { useWhoIsHere } from '../staff/who-is-here.ts';
import { storeCalls } from '../store/calls.ts';
import { lostFoundCalls } from './calls.ts';

interface Written {
  readonly what: string;
  /** Yuan, as it is typed. */
  readonly cash: string;
  readonly counterId: number | null;
  readonly place: string;
  readonly date: string;
  readonly time: string;
  readonly finderId: number | null;
  readonly keptWhere: string;
}

/** 登记失物: what, where, when, by whom, where it lies now; a photo where there is something to see. */
export function FoundForm({ onRecorded }: { readonly onRecorded: (itemId: number) => void }): ReactNode {
  const { t } = useTranslation('lost-found');
  const timeZone = useTimeZone();
  const now = useHostNow();
  const { person } = useWhoIsHere();
  const counters = (useQueryOf(storeCalls.counters, {}).data ?? []).filter(({ active }) => active);
  const [written, setWritten] = useState<Written>(() => ({
    what: '',
    cash: '',
    counterId: null,
    place: '',
    date: businessDateOf(now, timeZone),
    time: timeText(now, timeZone),
    finderId: person?.id ?? null,
    keptWhere: t('found.keptWherePreset'),
  }));
  const taken = useTakenPhotos();
  const record = useCommand(lostFoundCalls.recordItem, {
    refusalShownInPlace: true,
    onDone: ({ id }) => onRecorded(id),
  });
  const change = (to: Partial<Written>): void => setWritten((before) => ({ ...before, ...to }));
  const { what, cash, counterId, place, date, time, finderId, keptWhere } = written;
  const isTime = /^([01]\d|2[0-3]):[0-5]\d$/.test(time);
  const isCashWrong = cash.trim() !== '' && fenOf(cash) === null;
  const isPlaced = counterId !== null || place.trim() !== '';
  const isReady = what.trim() !== '' && keptWhere.trim() !== '' && isPlaced && isTime && !isCashWrong;
  const save = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!isReady || record.isPending) return;
    record.mutate({
      what: what.trim(),
      cash: fenOf(cash) || null,
      counterId,
      place: place.trim() || null,
      foundAt: zonedTime(date, time, timeZone),
      finderId,
      keptWhere: keptWhere.trim(),
      photo: taken.photos.at(-1)?.sha256 ?? null,
    });
  };
  return (
    <form className={classes['form']} onSubmit={save}>
      <TextInput
        label={t('found.what')}
        description={t('found.whatHint')}
        maxLength={200}
        value={what}
        onChange={({ currentTarget }) => change({ what: currentTarget.value })}
      />
      <FieldPair>
        <NativeSelect
          label={t('found.counter')}
          value={counterId ?? ''}
          data={[
            { value: '', label: t('found.noCounter') },
            ...counters.map(({ id, number }) => ({
              value: String(id),
              label: t('facts.counter', { number }),
            })),
          ]}
          onChange={({ currentTarget }) => change({ counterId: Number(currentTarget.value) || null })}
        />
        <TextInput
          label={t('found.place')}
          placeholder={t('found.placeHint')}
          maxLength={60}
          value={place}
          onChange={({ currentTarget }) => change({ place: currentTarget.value })}
        />
      </FieldPair>
      <FieldPair>
        <DateField label={t('found.day')} value={date} onChange={(to) => change({ date: to })} />
        <TimeField
          label={t('found.time')}
          value={time}
          wrong={!isTime}
          onChange={(to) => change({ time: to })}
        />
      </FieldPair>
      <FieldPair>
        <OwnerSelect
          label={t('found.finder')}
          nobody={t('found.customer')}
          value={finderId}
          onChange={(to) => change({ finderId: to })}
        />
        <TextInput
          label={t('found.cash')}
          inputMode="decimal"
          error={isCashWrong && t('found.cashWrong')}
          value={cash}
          onChange={({ currentTarget }) => change({ cash: currentTarget.value })}
        />
      </FieldPair>
      <TextInput
        label={t('found.keptWhere')}
        maxLength={60}
        value={keptWhere}
        onChange={({ currentTarget }) => change({ keptWhere: currentTarget.value })}
      />
      <PhotoField taken={taken} />
      {record.error && (
        <Notice kind="danger">
          <RefusalText error={record.error} />
        </Notice>
      )}
      <Button
        type="submit"
        className={classes['primary']}
        h="var(--target)"
        disabled={!isReady}
        loading={record.isPending}
      >
        {t('found.save')}
      </Button>
    </form>
  );
}
