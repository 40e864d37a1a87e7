import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { problemsOf } from '../../../shared/checklists/answer.ts';
import type { AskedItem, CheckView } from '../../../shared/checklists/check.ts';
import { hasFailed as failedIn } from '../../../shared/checklists/scoring.ts';
import { Notice } from '../../design/notice.tsx';
import { Section } from '../../design/section.tsx';
import { StateMark } from '../../design/state-mark.tsx';
import { StatNumber, StatStrip } from '../../design/stat-number.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import { ReportButton } from '../round-papers.tsx';
import { useOccasionName } from '../use-occasion-name.ts';
import { NoPhotoWords } from './no-photo.tsx';
import { RoundHints } from './round-hints.tsx';
import { Signatures } from './signatures.tsx';
import classes from './result-panel.module.css';

/** A round that was handed in: its score, what failed, what is worth a second look, and who signed. */
export function ResultPanel({ view }: { readonly view: CheckView }): ReactNode {
  const { t } = useTranslation('five-s');
  const { check } = view;
  if (check.state === 'void') {
    return <Notice kind="warning">{t('result.void', { reason: check.voidReason ?? '' })}</Notice>;
  }
  return (
    <div className={classes['result']}>
      <Score view={view} />
      <Section title={t('result.signatures')}>
        <Signatures view={view} />
      </Section>
      <Section title={t('result.failed')}>
        <Failed view={view} />
      </Section>
      <RoundHints checkId={check.id} />
      <div className={classes['choices']}>
        <ReportButton checkId={check.id} />
        <Link href="/five-s">{t('result.home')}</Link>
      </div>
    </div>
  );
}

function Score({ view: { check, score } }: { readonly view: CheckView }): ReactNode {
  const { t } = useTranslation('five-s');
  const { t: ofChecklists } = useTranslation('checklists');
  const occasionName = useOccasionName();
  const capped = score.score !== null && score.beforeCap !== null && score.beforeCap > score.score;
  return (
    <>
      <StatStrip>
        <StatNumber
          label={t('result.score', { occasion: occasionName(check.occasion) })}
          value={score.score?.toFixed(2) ?? null}
          n={score.count}
          note={score.band && ofChecklists(`bands.${score.band}`)}
        />
      </StatStrip>
      {capped && <Notice kind="warning">{t('result.capped', { score: score.beforeCap?.toFixed(2) })}</Notice>}
    </>
  );
}

function Failed({ view: { items, repeats } }: { readonly view: CheckView }): ReactNode {
  const { t } = useTranslation('five-s');
  const failed = items.filter(({ answer }) => answer && failedIn({ problems: problemsOf(answer.finding) }));
  if (failed.length === 0) return <p>{t('result.noneFailed')}</p>;
  return (
    <ul className={classes['failed']}>
      {failed.map((asked) => (
        <FailedItem key={asked.item.code} asked={asked} repeated={repeats.includes(asked.item.code)} />
      ))}
    </ul>
  );
}

function FailedItem({
  asked: { item, answer, photos, photoWaiver },
  repeated,
}: {
  readonly asked: AskedItem;
  readonly repeated: boolean;
}): ReactNode {
  const { t } = useTranslation('five-s');
  const nameOf = useNameOf();
  const count = answer ? (problemsOf(answer.finding) ?? 0) : 0;
  const fixed = answer?.fixedOnSpot === true;
  return (
    <li>
      <span>
        {item.code} {item.veto && `${t('round.star')} `}
        {nameOf(item.text)}
      </span>
      <span className={classes['marks']}>
        <span>{t('result.problems', { count })}</span>
        <StateMark state={fixed ? 'done' : 'warning'}>
          {fixed ? t('result.fixed') : t('result.action')}
        </StateMark>
        {repeated && <StateMark state="over-limit">{t('result.repeat')}</StateMark>}
        {photoWaiver && photos.length === 0 && <NoPhotoWords waiver={photoWaiver} />}
      </span>
      {answer && answer.note !== '' && <span className={classes['note']}>{answer.note}</span>}
    </li>
  );
}
