import { Button, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type LostItem, takers } from '../../shared/lost-found/lost-item.ts';
import { useCommands } from '../call/use-commands.ts';
import classes from '../design/form.module.css';
import { Folded } from '../design/folded.tsx';
import { ChoiceCards } from '../design/choice-cards.tsx';
import { StateMark } from '../design/state-mark.tsx';
import { useOncePerPress } from '../design/use-once-per-press.ts';
import { useMay } from '../staff/who-is-here.ts';
import { lostFoundCalls } from './calls.ts';
import { ClaimForm } from './claim-form.tsx';

interface ItemProps {
  readonly item: LostItem;
}

/** What can be done with a found thing now. */
export function ItemActs({ item }: ItemProps): ReactNode {
  const may = useMay();
  if (!may(lostFoundCalls.returnItem)) return null;
  return item.life.state === 'kept' ? <KeptActs item={item} /> : <EndedActs item={item} />;
}

function KeptActs({ item: { id } }: ItemProps): ReactNode {
  const { t } = useTranslation('lost-found');
  return (
    <>
      <Folded title={t('claim.open')}>
        <ClaimForm itemId={id} />
      </Folded>
      <Folded title={t('handOver.open')}>
        <HandOverForm itemId={id} />
      </Folded>
      <Folded title={t('doing.move')}>
        <MoveForm itemId={id} />
      </Folded>
    </>
  );
}

/** What is left to do once it is gone: praise, or take it back. */
function EndedActs({ item: { id, life, finderId } }: ItemProps): ReactNode {
  const { t } = useTranslation('lost-found');
  const may = useMay();
  const once = useOncePerPress();
  const { run, busy } = useCommands();
  const isReturned = life.state === 'returned';
  return (
    <div className={classes['acts']}>
      {isReturned && life.praisedAt !== null && <StateMark state="done">{t('facts.praised')}</StateMark>}
      {isReturned && life.praisedAt === null && finderId !== null && (
        <Button
          h="var(--target)"
          disabled={busy}
          onClick={() => once(() => run(lostFoundCalls.praise, { itemId: id }))}
        >
          {t('doing.praise')}
        </Button>
      )}
      {may(lostFoundCalls.takeBack) && (
        <Button
          variant="default"
          h="var(--target)"
          disabled={busy}
          onClick={() => once(() => run(lostFoundCalls.takeBack, { itemId: id }))}
        >
          {t('doing.takeBack')}
        </Button>
      )}
      {may(lostFoundCalls.erase) && isReturned && (
        <Button
          variant="subtle"
          h="var(--target)"
          disabled={busy}
          onClick={() => once(() => run(lostFoundCalls.erase, { itemId: id }))}
        >
          {t('doing.erase')}
        </Button>
      )}
    </div>
  );
}

/** 移交: to whom, and who took it. */
function HandOverForm({ itemId }: { readonly itemId: number }): ReactNode {
  const { t } = useTranslation('lost-found');
  const [to, setTo] = useState<(typeof takers)[number]>('police');
  const [takenBy, setTakenBy] = useState('');
  const { run, busy } = useCommands();
  return (
    <div className={classes['form']}>
      <ChoiceCards
        legend={t('handOver.to')}
        choices={takers.map((value) => ({ value, label: t(`handOver.takers.${value}`) }))}
        value={to}
        onChange={setTo}
      />
      <TextInput
        label={t('handOver.takenBy')}
        description={t('handOver.takenByHint')}
        maxLength={80}
        value={takenBy}
        onChange={({ currentTarget }) => setTakenBy(currentTarget.value)}
      />
      <Button
        className={classes['primary']}
        h="var(--target)"
        disabled={busy || takenBy.trim() === ''}
        onClick={() => run(lostFoundCalls.handOver, { itemId, to, takenBy: takenBy.trim() })}
      >
        {t('handOver.save')}
      </Button>
    </div>
  );
}

function MoveForm({ itemId }: { readonly itemId: number }): ReactNode {
  const { t } = useTranslation('lost-found');
  const [keptWhere, setKeptWhere] = useState('');
  const { run, busy } = useCommands();
  return (
    <div className={classes['form']}>
      <TextInput
        label={t('facts.keptWhere')}
        maxLength={60}
        value={keptWhere}
        onChange={({ currentTarget }) => setKeptWhere(currentTarget.value)}
      />
      <Button
        variant="default"
        className={classes['primary']}
        h="var(--target)"
        disabled={busy || keptWhere.trim() === ''}
        onClick={() =>
          run(lostFoundCalls.moveItem, { itemId, keptWhere: keptWhere.trim() }, () => setKeptWhere(''))
        }
      >
        {t('doing.save')}
      </Button>
    </div>
  );
}
