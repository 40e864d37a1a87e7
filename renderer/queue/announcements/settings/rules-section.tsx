import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { businessDateOf } from '../../../../shared/time/business-date.ts';
import { useClient } from '../../../call/client-context.ts';
import { useFreshener } from '../../../call/freshener-context.ts';
import type { CallError } from '../../../call/refused-error.ts';
import { useQueryOf } from '../../../call/use-query-of.ts';
import { EditForm } from '../../../design/edit-form.tsx';
import { QueryStates } from '../../../design/query-states.tsx';
import { useTimeZone } from '../../../design/time-zone-context.ts';
import { useEdited } from '../../../design/use-edited.ts';
import { storeCalls } from '../../../store/calls.ts';
import { useSettings } from '../../../store/use-setting.ts';
import { type RuleValues, changedRules, ruleValues, volumesComplete } from './rule-values.ts';
import { SpeakingFields } from './speaking-fields.tsx';
import { VolumeFields } from './volume-fields.tsx';
import classes from './announcements-page.module.css';

/** How it is said, in the store's settings: they hold from today on. */
export function RulesSection(): ReactNode {
  const settings = useQueryOf(storeCalls.settings, {});
  return (
    <div className={classes['narrow']}>
      <QueryStates query={settings}>{() => <RulesForm />}</QueryStates>
    </div>
  );
}

function RulesForm(): ReactNode {
  const { t } = useTranslation('queue');
  const saved = ruleValues(useSettings());
  const edited = useEdited<RuleValues>(saved);
  const save = useSaveRules();
  return (
    <EditForm
      title={t('announcements.rules')}
      edited={edited}
      command={save}
      complete={volumesComplete(edited.value)}
      onSave={(values) => save.mutate(changedRules(saved, values))}
    >
      <SpeakingFields values={edited.value} onChange={edited.change} />
      <VolumeFields steps={edited.value.volumes} onChange={(volumes) => edited.change({ volumes })} />
    </EditForm>
  );
}

/** Each setting has a history of its own, so each is changed by itself, one after the other. */
function useSaveRules() {
  const client = useClient();
  const freshener = useFreshener();
  const effectiveFrom = businessDateOf(client.clock.now(), useTimeZone());
  return useMutation<void, CallError, { key: string; value: unknown }[]>({
    mutationFn: async (changes) => {
      for (const change of changes) {
        await client.call(storeCalls.changeSetting, { ...change, effectiveFrom });
      }
    },
    meta: { refusalShownInPlace: true },
    onSettled: () => freshener.announce(['settings']),
  });
}
