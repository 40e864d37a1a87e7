import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { catalogueCode, type CatalogueEntry } from '../../../shared/special-service/catalogue.ts';
import { plainBody } from '../../../shared/special-service/plain-body.ts';
import { localNameOf } from '../../../shared/store/local-name.ts';
import { RefusalText } from '../../call/refusal-text.tsx';
import { useCommand } from '../../call/use-command.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { Notice } from '../../design/notice.tsx';
import { Section } from '../../design/section.tsx';
import { storeCalls } from '../../store/calls.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import { specialServiceCalls } from '../calls.ts';
import classes from './catalogue.module.css';
import { noWords } from './entry-draft.ts';
import { WordsFields } from './words-fields.tsx';

export interface NewEntryProps {
  readonly all: readonly CatalogueEntry[];
  readonly onAdded: (id: number) => void;
}

/** A special business of the hall's own, or the material list of an ordinary one that has none yet. */
export function NewEntry({ all, onAdded }: NewEntryProps): ReactNode {
  const { t } = useTranslation('special-service');
  const nameOf = useNameOf();
  const types = useQueryOf(storeCalls.businessTypes, {}).data ?? [];
  const [typeId, setTypeId] = useState('');
  const [code, setCode] = useState('');
  const [name, setName] = useState(noWords);
  const add = useCommand(specialServiceCalls.addEntry, {
    refusalShownInPlace: true,
    onDone: ({ id }) => onAdded(id),
  });
  const without = types.filter(({ id, active }) => active && all.every((one) => one.businessTypeId !== id));
  const type = without.find(({ id }) => String(id) === typeId);
  const asked = type
    ? { code: type.code, businessTypeId: type.id, body: { ...plainBody, name: type.name } }
    : {
        code: code.trim().toUpperCase(),
        businessTypeId: null,
        body: { ...plainBody, name: localNameOf(name.zh, name.en) },
      };
  const complete = catalogueCode.safeParse(asked.code).success && asked.body.name.zh !== '';
  return (
    <Section title={t('catalogue.add')}>
      <form
        className={classes['detail']}
        onSubmit={(event) => {
          event.preventDefault();
          if (complete) add.mutate(asked);
        }}
      >
        <NativeSelect
          label={t('catalogue.kind')}
          value={typeId}
          onChange={({ currentTarget }) => setTypeId(currentTarget.value)}
          data={[
            { value: '', label: t('catalogue.ownSpecial') },
            ...without.map((one) => ({
              value: String(one.id),
              label: t('catalogue.listOf', { code: one.code, name: nameOf(one.name) }),
            })),
          ]}
        />
        {!type && (
          <>
            <TextInput
              label={t('catalogue.code')}
              description={t('catalogue.codeHelp')}
              maxLength={8}
              value={code}
              onChange={({ currentTarget }) => setCode(currentTarget.value)}
            />
            <WordsFields label={t('catalogue.parts.name')} value={name} onChange={setName} />
          </>
        )}
        {add.error && (
          <Notice kind="danger">
            <RefusalText error={add.error} />
          </Notice>
        )}
        <div>
          <Button type="submit" disabled={!complete} loading={add.isPending}>
            {t('catalogue.addNow')}
          </Button>
        </div>
      </form>
    </Section>
  );
}
