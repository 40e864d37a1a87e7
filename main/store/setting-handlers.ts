import { Refusal } from '../../shared/call/refusal.ts';
import type { Setting, SettingView } from '../../shared/store/setting.ts';
import { settingFormOf } from '../../shared/store/setting-form.ts';
import { putSetting, settingHistory, settingOn } from '../../db/store/settings.ts';
import type { CommandContext, QueryContext } from '../call/handler.ts';
import type { StoreHandlers } from './store-handlers.ts';

declare module '../call/handler.ts' {
  interface HostServices {
    /** Every setting of the product, whichever room it belongs to. */
    readonly settings: readonly Setting[];
  }
}

export const settingHandlers: StoreHandlers<'settings' | 'changeSetting' | 'resetSetting'> = {
  settings: (context) => context.host.settings.map((setting) => settingViewOf(context, setting)),

  changeSetting: (context, { key, value, effectiveFrom }) => {
    const setting = knownSetting(context, key);
    const parsed = setting.schema.safeParse(value);
    if (!parsed.success) throw new Refusal('store.bad-setting-value', { key });
    return changeSetting(context, setting, { value: parsed.data }, effectiveFrom);
  },

  resetSetting: (context, { key, effectiveFrom }) =>
    changeSetting(context, knownSetting(context, key), 'default', effectiveFrom),
};

/** Changes a setting from a day on: today or later, since figures of past days must not change. */
function changeSetting(
  context: CommandContext,
  setting: Setting,
  to: { readonly value: unknown } | 'default',
  effectiveFrom: string,
): SettingView {
  const { db, hall, now, caller, businessDate } = context;
  if (effectiveFrom < businessDate) throw new Refusal('store.effective-in-past', { today: businessDate });
  const { key } = setting;
  putSetting(db, hall.id, { key, to, effectiveFrom, setAt: now, setBy: caller.person });
  context.record({
    kind: 'setting.changed',
    subjectKind: 'hall',
    subjectId: hall.id,
    body: { key, to, effectiveFrom },
  });
  return settingViewOf(context, setting);
}

function knownSetting({ host }: QueryContext, key: string): Setting {
  const setting = host.settings.find((one) => one.key === key);
  if (!setting) throw new Refusal('store.unknown-setting', { key });
  return setting;
}

function settingViewOf({ db, hall, businessDate }: QueryContext, setting: Setting): SettingView {
  const history = settingHistory(db, hall.id, setting.key);
  const inForce = history.find((change) => change.effectiveFrom <= businessDate);
  return {
    key: setting.key,
    value: settingOn(db, hall.id, setting, businessDate),
    default: setting.default,
    isDefault: inForce?.isDefault ?? true,
    unit: setting.unit,
    form: settingFormOf(setting.schema),
    origin: setting.origin,
    history,
  };
}
