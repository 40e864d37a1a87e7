import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Satisfaction,
  type ToldHow,
  satisfaction,
  toldHow,
} from '../../../shared/first-contact/life-cycle.ts';
import { useCommands } from '../../call/use-commands.ts';
import classes from '../../design/form.module.css';
import { ChoiceCards } from '../../design/choice-cards.tsx';
import { Notice } from '../../design/notice.tsx';
import { Section } from '../../design/section.tsx';
import { useOncePerPress } from '../../design/use-once-per-press.ts';
import { firstContactCalls } from '../calls.ts';
import { useColleagueName } from '../people.tsx';
import type { RecordProps } from './record-props.ts';

/** 回告: the customer was told, how, and what they say; by the owner or who stands in for them. */
export function TellForm({ record: { id, ownerId, mayTell } }: RecordProps): ReactNode {
  const { t } = useTranslation('first-contact');
  const nameOf = useColleagueName();
  const [how, setHow] = useState<ToldHow>('phone');
  const [satisfied, setSatisfied] = useState<Satisfaction>('satisfied');
  const { run, busy } = useCommands();
  const once = useOncePerPress();
  if (!mayTell) return <Notice kind="info">{t('tell.byOwner', { who: nameOf(ownerId) })}</Notice>;
  return (
    <Section title={t('tell.title')}>
      <div className={classes['form']}>
        <ChoiceCards
          legend={t('tell.how')}
          choices={toldHow.map((value) => ({ value, label: t(`toldHow.${value}`) }))}
          value={how}
          onChange={setHow}
        />
        <ChoiceCards
          legend={t('tell.satisfied')}
          choices={satisfaction.map((value) => ({ value, label: t(`satisfaction.${value}`) }))}
          value={satisfied}
          onChange={setSatisfied}
        />
        <Button
          className={classes['primary']}
          h="var(--target)"
          disabled={busy}
          onClick={() => once(() => run(firstContactCalls.tell, { recordId: id, how, satisfied }))}
        >
          {t('tell.close')}
        </Button>
      </div>
    </Section>
  );
}
