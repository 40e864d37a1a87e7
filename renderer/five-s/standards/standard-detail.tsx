import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { businessDateOf } from '../../../shared/time/business-date.ts';
import { useFreshener } from '../../call/freshener-context.ts';
import { useCallCommand } from '../../call/use-call-command.ts';
import { useCommand } from '../../call/use-command.ts';
import { Section } from '../../design/section.tsx';
import { useTimeZone } from '../../design/time-zone-context.ts';
import { PhotoChoice } from '../../files/photo/photo-choice.tsx';
import type { ReadyPhoto } from '../../files/photo/ready-photo.ts';
import { StoredPhoto } from '../../files/photo/stored-photo.tsx';
import { useKeepPhoto } from '../../files/photo/use-keep-photo.ts';
import { fiveSCalls } from '../calls.ts';
import { useItemText } from '../views/item-words.ts';
import { PhotoThumb } from '../views/photo-thumb.tsx';
import { type StandardItem, inForce } from './standard-item.ts';
import classes from './standards.module.css';

/** One item: the standard and the last photo side by side, and how the standard is set. */
export function StandardDetail({ of }: { readonly of: StandardItem }): ReactNode {
  const { t } = useTranslation('five-s');
  const itemText = useItemText();
  const { item, latest } = of;
  const current = inForce(of);
  return (
    <Section title={t('views.itemName', { code: item.code, text: itemText(item.text) })}>
      <div className={classes['sides']}>
        <Side code={item.code} what={t('standards.standard')} sha256={current?.sha256}>
          {t('standards.noStandard')}
        </Side>
        <Side
          code={item.code}
          what={latest ? t('standards.latestOn', { date: latest.date }) : t('standards.latest')}
          sha256={latest?.sha256}
        >
          {t('standards.noLatest')}
        </Side>
      </div>
      <SetStandard of={of} />
      <Earlier of={of} />
    </Section>
  );
}

interface SideProps {
  readonly code: string;
  readonly what: string;
  readonly sha256: string | undefined;
  /** What is said where there is no photo. */
  readonly children: ReactNode;
}

function Side({ code, what, sha256, children }: SideProps): ReactNode {
  const { t } = useTranslation('five-s');
  return (
    <figure className={classes['side']}>
      <figcaption>{what}</figcaption>
      {sha256 === undefined ? (
        <p className={classes['none']}>{children}</p>
      ) : (
        <StoredPhoto sha256={sha256} alt={t('standards.photoOf', { code, what })} />
      )}
    </figure>
  );
}

/** The last photo becomes the standard, or a new one; and the standard is taken back. */
function SetStandard({ of }: { readonly of: StandardItem }): ReactNode {
  const { t } = useTranslation('five-s');
  const { item, latest } = of;
  const current = inForce(of);
  const keep = useKeepPhoto();
  const call = useCallCommand();
  const freshener = useFreshener();
  const set = useCommand(fiveSCalls.setStandard);
  const remove = useCommand(fiveSCalls.removeStandard);
  const setNew = async (photo: ReadyPhoto): Promise<void> => {
    await keep(photo);
    await call(fiveSCalls.setStandard, { itemCode: item.code, sha256: photo.facts.sha256 });
    freshener.announce(fiveSCalls.setStandard.procedure.topics);
  };
  return (
    <>
      <div className={classes['acts']}>
        {latest && latest.sha256 !== current?.sha256 && (
          <Button
            h="var(--target)"
            variant="default"
            loading={set.isPending}
            onClick={() => set.mutate({ itemCode: item.code, sha256: latest.sha256 })}
          >
            {t('standards.useLatest')}
          </Button>
        )}
        {current && (
          <Button
            h="var(--target)"
            variant="subtle"
            loading={remove.isPending}
            onClick={() => remove.mutate({ id: current.id })}
          >
            {t('standards.remove')}
          </Button>
        )}
      </div>
      <p>{t('standards.takeNew')}</p>
      <PhotoChoice onPhoto={setNew} />
    </>
  );
}

/** The standards that were, each with when and by whom it was set. */
function Earlier({ of }: { readonly of: StandardItem }): ReactNode {
  const { t } = useTranslation('five-s');
  const timeZone = useTimeZone();
  const current = inForce(of);
  const earlier = of.history.filter(({ id }) => id !== current?.id);
  if (earlier.length === 0) return null;
  return (
    <Section title={t('standards.history')}>
      <div className={classes['acts']}>
        {earlier.map(({ id, sha256, setAt, setBy }) => (
          <PhotoThumb
            key={id}
            sha256={sha256}
            marks={[]}
            alt={t('standards.setOn', { date: businessDateOf(setAt, timeZone), by: setBy ?? '' })}
          />
        ))}
      </div>
    </Section>
  );
}
