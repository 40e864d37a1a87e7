import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RedTag } from '../../../shared/corrective-actions/red-tag.ts';
import type { StateName } from '../../../shared/design/states.ts';
import { useCommands } from '../../call/use-commands.ts';
import { askedPaper } from '../../design/paper/asked-paper.ts';
import { PaperButton } from '../../design/paper/paper-button.tsx';
import { StateMark } from '../../design/state-mark.tsx';
import { useToday } from '../../design/use-today.ts';
import { StoredPhoto } from '../../files/photo/stored-photo.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import { correctiveActionsCalls } from '../calls.ts';
import { usePersonName } from '../people-context.ts';
import { DisposeForm } from './dispose-form.tsx';
import classes from './red-tags.module.css';

interface TagProps {
  readonly tag: RedTag;
}

/** One red tag: what it hangs on, and what comes next for it. */
export function TagCard({ tag }: TagProps): ReactNode {
  const { t, i18n } = useTranslation('corrective-actions');
  const { id, number, thing, life } = tag;
  const language = i18n.language === 'en' ? 'en' : 'zh-CN';
  return (
    <article className={classes['tag']} aria-label={thing}>
      <div className={classes['head']}>
        <h2 className={classes['thing']}>{`${number} · ${thing}`}</h2>
        <TagState tag={tag} />
      </div>
      <TagFacts tag={tag} />
      <TagPhotos tag={tag} />
      {life.state === 'hanging' && <DisposeForm tag={tag} />}
      <div className={classes['acts']}>
        {life.state === 'disposed' && <SignKey tag={tag} />}
        {life.state === 'hanging' && (
          <PaperButton
            words={t('redTag.print')}
            title={t('redTag.paper')}
            paper={askedPaper(correctiveActionsCalls.redTagPaper, { ids: [id], language })}
          />
        )}
      </div>
    </article>
  );
}

function TagState({ tag: { life, lastDay } }: TagProps): ReactNode {
  const { t } = useTranslation('corrective-actions');
  const today = useToday();
  const isLate = life.state === 'hanging' && lastDay < today;
  const marks: Readonly<Record<RedTag['life']['state'], StateName>> = {
    hanging: 'waiting',
    disposed: 'called',
    signed: 'done',
  };
  return isLate ? (
    <StateMark state="over-limit">{t('redTag.states.overdue')}</StateMark>
  ) : (
    <StateMark state={marks[life.state]}>{t(`redTag.states.${life.state}`)}</StateMark>
  );
}

function TagFacts({ tag: { area, reason, suggested, ownerId, lastDay, life } }: TagProps): ReactNode {
  const { t } = useTranslation('corrective-actions');
  const nameOf = useNameOf();
  const personName = usePersonName();
  const words = [
    area && nameOf(area.name),
    t(`redTag.reasons.${reason}`),
    `${t('redTag.suggested')} ${t(`redTag.disposals.${suggested}`)}`,
    personName(ownerId),
    `${t('redTag.lastDay')} ${lastDay}`,
  ];
  return (
    <>
      <p className={classes['soft']}>{words.filter((word) => word !== null).join(' · ')}</p>
      {life.state !== 'hanging' && (
        <p>
          {[
            `${t('redTag.disposal')} ${t(`redTag.disposals.${life.disposal}`)}`,
            personName(life.disposedBy),
            life.state === 'signed' ? `${t('redTag.manager')} ${personName(life.signedBy) ?? ''}` : null,
          ]
            .filter((word) => word !== null)
            .join(' · ')}
        </p>
      )}
    </>
  );
}

function TagPhotos({ tag: { photo, life } }: TagProps): ReactNode {
  const { t } = useTranslation('corrective-actions');
  const gone = life.state === 'hanging' ? null : life.disposalPhoto;
  if (photo === null && gone === null) return null;
  return (
    <div className={classes['photos']}>
      {photo !== null && <StoredPhoto sha256={photo} alt={t('redTag.photo')} />}
      {gone !== null && <StoredPhoto sha256={gone} alt={t('redTag.disposal')} />}
    </div>
  );
}

/** 经理签字: somebody else's, here by PIN where the one who disposed of it holds the screen. */
function SignKey({ tag: { id } }: TagProps): ReactNode {
  const { t } = useTranslation('corrective-actions');
  const { run, busy } = useCommands();
  return (
    <Button h="var(--target)" disabled={busy} onClick={() => run(correctiveActionsCalls.signRedTag, { id })}>
      {t('redTag.sign')}
    </Button>
  );
}
