import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../../shared/call/procedure.ts';
import type { themeContract } from '../../../shared/campaigns/theme-contract.ts';
import { useCommands } from '../../call/use-commands.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { KeyButton } from '../../design/key-button.tsx';
import type { KeyAction } from '../../design/keys/key-action.ts';
import { useKeys } from '../../design/keys/keys-context.ts';
import type { CounterBesideProps } from '../../queue/beside-context.ts';
import { Choices, digitChoices } from '../../queue/counter/strips/choices.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import { campaignsCalls } from '../calls.ts';
import classes from './beside.module.css';

type ThemeHere = NonNullable<OutputOf<typeof themeContract.themeAt>>;

/** At the counter: what it stands for today and what to say, and one key for each product that a customer took. */
export function CounterTheme({ counterId, ticketId }: CounterBesideProps): ReactNode {
  const theme = useQueryOf(campaignsCalls.themeAt, { counterId }).data;
  return theme ? <ThemeLine theme={theme} ticketId={ticketId} /> : null;
}

function ThemeLine({
  theme,
  ticketId,
}: {
  readonly theme: ThemeHere;
  readonly ticketId: number | null;
}): ReactNode {
  const { t } = useTranslation('campaigns');
  const nameOf = useNameOf();
  const { run, busy } = useCommands();
  const [asked, setAsked] = useState(false);
  const { name, script, products, last } = theme;
  const count = (productId: number): void => {
    setAsked(false);
    run(campaignsCalls.countResult, ticketId === null ? { productId } : { productId, ticketId });
  };
  const [only, ...others] = products;
  const counting: KeyAction = {
    key: 'F',
    label: t('atCounter.count'),
    disabled: busy,
    run: () => (only && others.length === 0 ? count(only.id) : setAsked(!asked)),
  };
  const title = t('atCounter.title', { theme: nameOf(name) });
  return (
    <section className={classes['theme']} aria-label={title}>
      <div className={classes['line']}>
        <b>{title}</b>
        {script !== '' && <span className={classes['script']}>{script}</span>}
        {products.length > 0 && <CountKey counting={counting} />}
        {last && (
          <Button
            variant="subtle"
            color="gray"
            size="compact-md"
            disabled={busy}
            onClick={() => run(campaignsCalls.takeBackResult, { resultId: last.resultId })}
          >
            {t('atCounter.undo', { product: nameOf(last.name) })}
          </Button>
        )}
      </div>
      {asked && (
        <Choices
          name={t('atCounter.which')}
          choices={digitChoices(products, ({ id, name: product, today }) => ({
            label: t('atCounter.counted', { product: nameOf(product), count: today }),
            run: () => count(id),
          }))}
        />
      )}
    </section>
  );
}

function CountKey({ counting }: { readonly counting: KeyAction }): ReactNode {
  useKeys([counting]);
  return <KeyButton action={counting} weight="plain" />;
}
