import { Button, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Area } from '../../../shared/checklists/template.ts';
import { Section } from '../../design/section.tsx';
import { NameFields } from '../../store/settings/name-fields.tsx';
import type { Chosen } from './chosen.ts';
import { withAreaMoved, withAreaName, withNewArea, withoutArea } from './edit-content.ts';
import classes from './editor.module.css';
import type { ContentDraft } from './use-content-draft.ts';

export interface AreaDetailProps {
  readonly area: Area;
  readonly draft: ContentDraft;
  readonly onChoose: (chosen: Chosen) => void;
}

/** One area: its name, and its place on the walk. */
export function AreaDetail({ area, draft, onChoose }: AreaDetailProps): ReactNode {
  const { t } = useTranslation('checklists');
  const { t: ofStore } = useTranslation('store');
  const { content, change } = draft;
  const { code, name } = area;
  const [earlier, later] = [withAreaMoved(content, code, -1), withAreaMoved(content, code, 1)];
  const isEmpty = content.items.every(({ areaCode }) => areaCode !== code);
  return (
    <Section title={t('editor.areaOf', { code })}>
      <NameFields
        label={ofStore('pages.nameZh')}
        labelEn={ofStore('pages.nameEn')}
        zh={name.zh}
        en={name.en ?? ''}
        onChange={(zh, en) => change(withAreaName(content, code, en === '' ? { zh } : { zh, en }))}
      />
      <div className={classes['acts']}>
        <Button variant="default" disabled={!earlier} onClick={() => earlier && change(earlier)}>
          {ofStore('pages.up')}
        </Button>
        <Button variant="default" disabled={!later} onClick={() => later && change(later)}>
          {ofStore('pages.down')}
        </Button>
        {isEmpty && (
          <Button
            variant="default"
            onClick={() => {
              change(withoutArea(content, code));
              onChoose(null);
            }}
          >
            {t('editor.remove')}
          </Button>
        )}
      </div>
    </Section>
  );
}

export interface NewAreaProps {
  readonly draft: ContentDraft;
  readonly onAdded: (code: string) => void;
}

/** One more area, at the end of the walk. */
export function NewArea({ draft: { content, change }, onAdded }: NewAreaProps): ReactNode {
  const { t } = useTranslation('checklists');
  const [name, setName] = useState('');
  const zh = name.trim();
  const add = (): void => {
    const made = withNewArea(content, { zh });
    change(made);
    setName('');
    const added = made.areas.at(-1);
    if (added) onAdded(added.code);
  };
  return (
    <form
      className={classes['line']}
      onSubmit={(event) => {
        event.preventDefault();
        if (zh !== '') add();
      }}
    >
      <TextInput
        label={t('editor.newArea')}
        maxLength={60}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <Button type="submit" variant="default" disabled={zh === ''}>
        {t('editor.addArea')}
      </Button>
    </form>
  );
}
