import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type HallProfile,
  type HallValues,
  operatorThemes,
  outletTypes,
} from '../../../shared/store/hall.ts';
import { localNameOf } from '../../../shared/store/local-name.ts';
import { useCommand } from '../../call/use-command.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { AccentSample } from '../../design/accent-sample.tsx';
import { ChoiceCards } from '../../design/choice-cards.tsx';
import { EditForm } from '../../design/edit-form.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { useAccentPreview } from '../../design/use-accent-preview.ts';
import { useEdited } from '../../design/use-edited.ts';
import { storeCalls } from '../calls.ts';
import classes from './hall-page.module.css';
import { NameFields } from './name-fields.tsx';
import { SettingsFrame } from './settings-frame.tsx';

/** 设置 → 营业厅. */
export function HallPage(): ReactNode {
  const { t } = useTranslation('store');
  const profile = useQueryOf(storeCalls.profile, {});
  return (
    <SettingsFrame section="hall" sentence={t('pages.sentences.hall')}>
      <QueryStates query={profile}>{(hall) => <HallForm hall={hall} />}</QueryStates>
    </SettingsFrame>
  );
}

interface HallFields extends Omit<HallValues, 'name'> {
  readonly zh: string;
  readonly en: string;
}

function fieldsOf({ name, outletType, operatorTheme }: HallValues): HallFields {
  return { zh: name.zh, en: name.en ?? '', outletType, operatorTheme };
}

function HallForm({ hall }: { readonly hall: HallProfile }): ReactNode {
  const { t } = useTranslation('store');
  const edited = useEdited(fieldsOf(hall));
  const save = useCommand(storeCalls.changeProfile, {
    refusalShownInPlace: true,
    onDone: (saved) => edited.undo(fieldsOf(saved)),
  });
  const { zh, en, outletType, operatorTheme } = edited.value;
  useAccentPreview(operatorTheme);
  return (
    <EditForm
      edited={edited}
      command={save}
      complete={zh.trim() !== ''}
      onSave={(value) => save.mutate({ name: localNameOf(value.zh, value.en), outletType, operatorTheme })}
    >
      <div className={classes['short']}>
        <NameFields
          label={t('pages.nameZh')}
          labelEn={t('pages.nameEn')}
          zh={zh}
          en={en}
          onChange={(zh, en) => edited.change({ zh, en })}
        />
      </div>
      <ChoiceCards
        legend={t('pages.hall.outletType')}
        choices={outletTypes.map((value) => ({ value, label: t(`outletTypes.${value}`) }))}
        value={outletType}
        onChange={(outletType) => edited.change({ outletType })}
      />
      <ChoiceCards
        legend={t('pages.hall.operatorTheme')}
        choices={operatorThemes.map((value) => ({
          value,
          label: t(`operatorThemes.${value}`),
          sample: <AccentSample operator={value} />,
        }))}
        value={operatorTheme}
        onChange={(operatorTheme) => edited.change({ operatorTheme })}
      />
      <dl className={classes['fixed']}>
        <dt>{t('pages.hall.code')}</dt>
        <dd>{hall.code}</dd>
        <dd>{t('pages.hall.codeHint')}</dd>
        <dt>{t('pages.hall.timeZone')}</dt>
        <dd>{hall.timeZone}</dd>
      </dl>
    </EditForm>
  );
}
