import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { mostProblems } from '../../../shared/checklists/answer.ts';
import { pointsOf } from '../../../shared/checklists/scoring.ts';
import type { Area, ChecklistItem } from '../../../shared/checklists/template.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import classes from './item-preview.module.css';

/** The counts as a thumb presses them: three and four are one. */
const counts = [
  [0, 'none'],
  [1, 'one'],
  [2, 'two'],
  [3, 'few'],
  [mostProblems, 'many'],
] as const;

/** An item as a phone shows it in the round, with the points that each count is worth. Nothing in it can be pressed. */
export function ItemPreview({
  item,
  areas,
}: {
  readonly item: ChecklistItem;
  readonly areas: readonly Area[];
}): ReactNode {
  const { t } = useTranslation('checklists');
  const nameOf = useNameOf();
  const area = areas.find(({ code }) => code === item.areaCode);
  return (
    <div className={classes['phone']}>
      <p className={classes['where']}>
        {t('preview.where', {
          area: area ? nameOf(area.name) : item.areaCode,
          category: t(`categories.c${item.category}`),
        })}
      </p>
      <p className={classes['text']}>
        {item.veto && <span className={classes['veto']}>{t('preview.veto')}</span>}
        {nameOf(item.text)}
      </p>
      {item.standard && (
        <p className={classes['standard']}>{t('preview.standard', { text: nameOf(item.standard) })}</p>
      )}
      <p className={classes['photo']}>{t(`preview.photo.${item.photoRule}`)}</p>
      <ul className={classes['counts']} aria-label={t('preview.counts')}>
        {counts.map(([count, word]) => (
          <li key={word}>
            <span className={classes['count']}>{t(`preview.count.${word}`)}</span>
            <span>{t('preview.points', { count: pointsOf(count, item.veto) * item.weight })}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
