import { Button, NativeSelect, Textarea } from '@mantine/core';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import type { ActionArea, Severity } from '../../../shared/corrective-actions/action.ts';
import { severities } from '../../../shared/findings/finding.ts';
import { useCommand } from '../../call/use-command.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { ChoiceCards } from '../../design/choice-cards.tsx';
import { Page } from '../../design/page.tsx';
import { PageTitle } from '../../design/page-title.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import { OwnerSelect } from '../action/assign-form.tsx';
import { actionHref, boardHref } from '../addresses.ts';
import { correctiveActionsCalls } from '../calls.ts';
import classes from '../../design/form.module.css';
import { PeopleContext } from '../people-context.ts';
import { PhotoField } from '../photo-field.tsx';
import { useScale } from '../../design/use-compact.ts';
import { useTakenPhotos } from '../use-taken-photos.ts';

/** 随手记: a photo, a sentence, done. */
export function ReportPage(): ReactNode {
  const { t } = useTranslation('corrective-actions');
  const known = useQueryOf(correctiveActionsCalls.people, {});
  return (
    <Page scale={useScale()}>
      <PageTitle
        title={t('report.title')}
        sentence={t('report.sentence')}
        tools={<Link href={boardHref}>{t('action.back')}</Link>}
      />
      <QueryStates query={known}>
        {({ people, areas }) => (
          <PeopleContext value={people}>
            <ReportForm areas={areas} />
          </PeopleContext>
        )}
      </QueryStates>
    </Page>
  );
}

function ReportForm({ areas }: { readonly areas: readonly ActionArea[] }): ReactNode {
  const { t } = useTranslation('corrective-actions');
  const [, go] = useLocation();
  const [title, setTitle] = useState('');
  const [areaCode, setAreaCode] = useState('');
  const [severity, setSeverity] = useState<Severity>('minor');
  const [ownerId, setOwnerId] = useState<number | null>(null);
  const taken = useTakenPhotos();
  const open = useCommand(correctiveActionsCalls.openSeen, {
    onDone: ({ actionId }) => go(actionHref(actionId)),
  });
  const save = (event: SyntheticEvent): void => {
    event.preventDefault();
    const area = areas.find(({ code }) => code === areaCode) ?? null;
    open.mutate({ title, area, severity, ownerId, photos: [...taken.photos] });
  };
  return (
    <form className={classes['form']} onSubmit={save}>
      <PhotoField taken={taken} />
      <Textarea
        label={t('report.words')}
        placeholder={t('report.wordsHint')}
        autosize
        minRows={2}
        maxLength={400}
        value={title}
        onChange={({ currentTarget }) => setTitle(currentTarget.value)}
      />
      {areas.length > 0 && <AreaSelect areas={areas} code={areaCode} onCode={setAreaCode} />}
      <ChoiceCards
        legend={t('report.severity')}
        choices={severities.map((value) => ({ value, label: t(`severities.${value}`) }))}
        value={severity}
        onChange={setSeverity}
      />
      <OwnerSelect
        label={t('report.owner')}
        nobody={t('report.anyOwner')}
        value={ownerId}
        onChange={setOwnerId}
      />
      <Button
        type="submit"
        className={classes['primary']}
        h="var(--target)"
        disabled={title.trim() === ''}
        loading={open.isPending}
      >
        {t('report.save')}
      </Button>
    </form>
  );
}

interface AreaSelectProps {
  readonly areas: readonly ActionArea[];
  readonly code: string;
  readonly onCode: (code: string) => void;
}

/** 区域: where in the hall, or nowhere in particular. */
export function AreaSelect({ areas, code, onCode }: AreaSelectProps): ReactNode {
  const { t } = useTranslation('corrective-actions');
  const nameOf = useNameOf();
  return (
    <NativeSelect
      label={t('report.area')}
      value={code}
      onChange={({ currentTarget }) => onCode(currentTarget.value)}
      data={[
        { value: '', label: t('report.anyArea') },
        ...areas.map((area) => ({ value: area.code, label: nameOf(area.name) })),
      ]}
    />
  );
}
