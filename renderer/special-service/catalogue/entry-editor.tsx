import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogueEntry } from '../../../shared/special-service/catalogue.ts';
import { useCommand } from '../../call/use-command.ts';
import { EditForm } from '../../design/edit-form.tsx';
import { Notice } from '../../design/notice.tsx';
import { useEdited } from '../../design/use-edited.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import { specialServiceCalls } from '../calls.ts';
import classes from './catalogue.module.css';
import { EntryActs } from './entry-acts.tsx';
import { bodyOf, draftOf } from './entry-draft.ts';
import { EntryFields } from './entry-fields.tsx';
import { VersionList } from './version-list.tsx';

/** One entry of the catalogue: whether it is used and confirmed, what it says, and what it said before. */
export function EntryEditor({ entry }: { readonly entry: CatalogueEntry }): ReactNode {
  const { t } = useTranslation('special-service');
  const nameOf = useNameOf();
  const [base, setBase] = useState(entry);
  const edited = useEdited(draftOf(base));
  const startFrom = (newest: CatalogueEntry): void => {
    setBase(newest);
    edited.undo(draftOf(newest));
  };
  const save = useCommand(specialServiceCalls.changeEntry, {
    refusalShownInPlace: true,
    onDone: startFrom,
  });
  const isOvertaken = entry.version > base.version && !save.isPending;
  // Nothing of one's own is lost: the newest version simply takes the place of the one before.
  if (isOvertaken && !edited.changed) startFrom(entry);
  const body = bodyOf(edited.value);
  return (
    <div className={classes['detail']}>
      <EntryActs entry={entry} />
      {isOvertaken && edited.changed && (
        <Overtaken
          version={entry.version}
          onTakeNewest={() => startFrom(entry)}
          onKeepMine={() => {
            save.reset();
            setBase(entry);
          }}
        />
      )}
      <EditForm
        title={nameOf(entry.name)}
        aside={t('catalogue.codeAndVersion', { code: entry.code, version: entry.version })}
        edited={edited}
        command={save}
        complete={body !== null}
        onSave={() => body && save.mutate({ entryId: entry.id, version: base.version, body })}
      >
        <EntryFields value={edited.value} listOnly={entry.businessTypeId !== null} onChange={edited.change} />
      </EditForm>
      <VersionList entry={entry} />
    </div>
  );
}

interface OvertakenProps {
  readonly version: number;
  readonly onTakeNewest: () => void;
  readonly onKeepMine: () => void;
}

/** Somebody else has saved meanwhile: what is typed here stays until one of the two is chosen. */
function Overtaken({ version, onTakeNewest, onKeepMine }: OvertakenProps): ReactNode {
  const { t } = useTranslation('special-service');
  return (
    <Notice
      kind="warning"
      acts={
        <>
          <Button variant="default" onClick={onTakeNewest}>
            {t('catalogue.takeNewest')}
          </Button>
          <Button variant="default" onClick={onKeepMine}>
            {t('catalogue.keepMine')}
          </Button>
        </>
      }
    >
      {t('catalogue.overtaken', { version })}
    </Notice>
  );
}
