import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ThemeView } from '../../../shared/campaigns/theme.ts';
import { addDays } from '../../../shared/time/business-date.ts';
import { useCommand } from '../../call/use-command.ts';
import { EditForm } from '../../design/edit-form.tsx';
import { useEdited } from '../../design/use-edited.ts';
import { useToday } from '../../design/use-today.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import { campaignsCalls } from '../calls.ts';
import { ThemeFields, type ThemeFieldsProps } from './theme-fields.tsx';
import { ThemeOutcome } from './theme-outcome.tsx';
import { type WrittenTheme, isThemeComplete, valuesOfTheme, writtenTheme } from './written-theme.ts';

type Known = Pick<ThemeFieldsProps, 'counters' | 'businesses'>;

/** One themed counter, and what has come of it. */
export function ThemeEditor({ theme, ...known }: Known & { readonly theme: ThemeView }): ReactNode {
  const { t } = useTranslation('campaigns');
  const nameOf = useNameOf();
  const { id, active } = theme;
  const edited = useEdited(writtenTheme(theme));
  const save = useCommand(campaignsCalls.changeTheme, {
    refusalShownInPlace: true,
    onDone: (saved) => edited.undo(writtenTheme(saved)),
  });
  return (
    <>
      <EditForm
        title={nameOf(theme.name)}
        edited={edited}
        command={save}
        complete={isThemeComplete(edited.value)}
        onSave={(written) => save.mutate({ id, active, ...valuesOfTheme(written) })}
        acts={
          <Button
            variant="default"
            onClick={() => save.mutate({ id, active: !active, ...valuesOfTheme(writtenTheme(theme)) })}
          >
            {t(active ? 'themes.deactivate' : 'themes.reactivate')}
          </Button>
        }
      >
        <ThemeFields value={edited.value} onChange={edited.change} {...known} />
      </EditForm>
      <ThemeOutcome theme={theme} />
    </>
  );
}

/** One more, for a month from today on. */
export function NewTheme({
  onAdded,
  ...known
}: Known & { readonly onAdded: (id: number) => void }): ReactNode {
  const { t } = useTranslation('campaigns');
  const today = useToday();
  const edited = useEdited<WrittenTheme>({
    zh: '',
    en: '',
    counterId: known.counters.find(({ active }) => active)?.id ?? 0,
    from: today,
    until: addDays(today, 29),
    script: '',
    routing: 'first',
    businessTypeIds: [],
    products: [],
  });
  const add = useCommand(campaignsCalls.addTheme, {
    refusalShownInPlace: true,
    onDone: ({ id }) => onAdded(id),
  });
  return (
    <EditForm
      title={t('themes.new')}
      edited={edited}
      command={add}
      complete={isThemeComplete(edited.value)}
      onSave={(written) => add.mutate(valuesOfTheme(written))}
    >
      <ThemeFields value={edited.value} onChange={edited.change} {...known} />
    </EditForm>
  );
}
