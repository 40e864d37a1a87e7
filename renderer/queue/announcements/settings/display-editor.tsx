import { Checkbox, Group, NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type DisplaySound, displaySounds } from '../../../../shared/queue/announcement.ts';
import { useCommand } from '../../../call/use-command.ts';
import { useQueryOf } from '../../../call/use-query-of.ts';
import { EditForm } from '../../../design/edit-form.tsx';
import { useEdited } from '../../../design/use-edited.ts';
import { storeCalls } from '../../../store/calls.ts';
import { queueCalls } from '../../calls.ts';
import type { DisplayLine } from './display-line.ts';

/** One display: the counters whose calls it shows, none chosen for all, and its sound. */
export function DisplayEditor({ display }: { readonly display: DisplayLine }): ReactNode {
  const { t } = useTranslation('queue');
  const counters = useQueryOf(storeCalls.counters, {}).data ?? [];
  const { stationId, name, counterIds, sound } = display;
  const edited = useEdited({ counterIds: counterIds.map(String), sound });
  const save = useCommand(queueCalls.setDisplayStation, { refusalShownInPlace: true });
  return (
    <EditForm
      title={name}
      edited={edited}
      command={save}
      onSave={(value) => save.mutate({ stationId, ...value, counterIds: value.counterIds.map(Number) })}
    >
      <NativeSelect
        label={t('announcements.sound')}
        data={displaySounds.map((value) => ({ value, label: t(`announcements.sounds.${value}`) }))}
        value={edited.value.sound}
        onChange={({ currentTarget }) => edited.change({ sound: currentTarget.value as DisplaySound })}
      />
      <Checkbox.Group
        label={t('announcements.counters')}
        description={t('announcements.noneIsAll')}
        value={edited.value.counterIds}
        onChange={(chosen) => edited.change({ counterIds: chosen })}
      >
        <Group mt="xs">
          {counters
            .filter(({ active }) => active)
            .map(({ id, number }) => (
              <Checkbox key={id} value={String(id)} label={t('plate.title', { number })} />
            ))}
        </Group>
      </Checkbox.Group>
    </EditForm>
  );
}
