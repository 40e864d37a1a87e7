import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BusinessType } from '../../../../shared/store/business-type.ts';
import { useNameOf } from '../../../store/use-name-of.ts';
import { StripField } from './strip-field.tsx';
import classes from './business-search.module.css';

export interface BusinessSearchProps {
  readonly types: readonly BusinessType[];
  readonly onChoose: (type: BusinessType) => void;
}

/** So many are listed at once. */
const mostShown = 6;

/** Finds a business by a part of its name; 回车 takes the first. */
export function BusinessSearch({ types, onChoose }: BusinessSearchProps): ReactNode {
  const { t } = useTranslation('queue');
  const nameOf = useNameOf();
  const [text, setText] = useState('');
  const wanted = text.trim().toLowerCase();
  const found = types.filter(({ name, code }) =>
    [nameOf(name), code].some((word) => word.toLowerCase().includes(wanted)),
  );
  const takeFirst = (): void => {
    const [first] = found;
    if (first) onChoose(first);
  };
  return (
    <div className={classes['search']}>
      <StripField
        label={t('strips.business.search')}
        hint={t('strips.business.searchHint')}
        maxLength={30}
        error={found.length === 0 && t('strips.business.notFound')}
        onType={setText}
        onEnter={takeFirst}
      />
      <ul className={classes['found']}>
        {found.slice(0, mostShown).map((type) => (
          <li key={type.id}>
            <button type="button" onClick={() => onChoose(type)}>
              {nameOf(type.name)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
