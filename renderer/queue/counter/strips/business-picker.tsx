import { type ReactNode, useState } from 'react';
import type { BusinessType } from '../../../../shared/store/business-type.ts';
import { useQueryOf } from '../../../call/use-query-of.ts';
import { QueryStates } from '../../../design/query-states.tsx';
import { storeCalls } from '../../../store/calls.ts';
import { BusinessChoices } from './business-choices.tsx';
import { BusinessSearch } from './business-search.tsx';
import { CountChoices } from './count-choices.tsx';

/** How a business is being found: in the series, by typing its name, or found, and then how many. */
type Stage =
  | { readonly kind: 'list' }
  | { readonly kind: 'search' }
  | { readonly kind: 'count'; readonly type: BusinessType };

export interface BusinessPickerProps {
  /** The series that is listed first. */
  readonly seriesId: number | undefined;
  readonly onPick: (businessTypeId: number, count: number) => void;
}

/** Picks a business and how many of it: a letter for the series, a digit for the business, a digit for the count. */
export function BusinessPicker({ seriesId, onPick }: BusinessPickerProps): ReactNode {
  const businessTypes = useQueryOf(storeCalls.businessTypes, {});
  const [stage, setStage] = useState<Stage>({ kind: 'list' });
  const choose = (type: BusinessType): void => setStage({ kind: 'count', type });
  if (stage.kind === 'count') {
    const { type } = stage;
    return <CountChoices type={type} onCount={(count) => onPick(type.id, count)} />;
  }
  return (
    <QueryStates query={businessTypes}>
      {(all) => {
        const offered = all.filter(({ active }) => active);
        return stage.kind === 'search' ? (
          <BusinessSearch types={offered} onChoose={choose} />
        ) : (
          <BusinessChoices
            types={offered}
            seriesId={seriesId}
            onChoose={choose}
            onSearch={() => setStage({ kind: 'search' })}
          />
        );
      }}
    </QueryStates>
  );
}
