import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BusinessType } from '../../../../shared/store/business-type.ts';
import { useQueryOf } from '../../../call/use-query-of.ts';
import type { KeyName } from '../../../design/keys/key-name.ts';
import { storeCalls } from '../../../store/calls.ts';
import { useNameOf } from '../../../store/use-name-of.ts';
import { type Choice, Choices, digitChoices } from './choices.tsx';

export interface BusinessChoicesProps {
  readonly types: readonly BusinessType[];
  /** The series that is listed first. */
  readonly seriesId: number | undefined;
  readonly onChoose: (type: BusinessType) => void;
  readonly onSearch: () => void;
}

/** As many as there are digits for. */
const onOnePage = 9;

/** The businesses of one series under the digits, 0 for those that come after; a letter lists another series. */
export function BusinessChoices({ types, seriesId, onChoose, onSearch }: BusinessChoicesProps): ReactNode {
  const { t } = useTranslation('queue');
  const nameOf = useNameOf();
  const series = useQueryOf(storeCalls.series, {}).data ?? [];
  const [shown, setShown] = useState({ seriesId, page: 0 });
  const inSeries = types.filter((type) => type.seriesId === shown.seriesId);
  const rest = inSeries.slice(shown.page * onOnePage);
  const next = rest.length > onOnePage ? shown.page + 1 : 0;
  const more: Choice = {
    key: '0',
    label: t('strips.business.more'),
    run: () => setShown({ ...shown, page: next }),
  };
  const served = series.filter(({ id }) => types.some((type) => type.seriesId === id));
  return (
    <>
      <Choices
        choices={[
          ...served.map(({ id, letter, name }) => ({
            key: letter as KeyName,
            label: nameOf(name),
            chosen: id === shown.seriesId,
            run: () => setShown({ seriesId: id, page: 0 }),
          })),
          { key: 'Enter', label: t('strips.business.search'), run: onSearch },
        ]}
      />
      <Choices
        choices={[
          ...digitChoices(rest, (type) => ({ label: nameOf(type.name), run: () => onChoose(type) })),
          ...(inSeries.length > onOnePage ? [more] : []),
        ]}
      />
    </>
  );
}
