import { useTranslation } from 'react-i18next';
import { roundOccasions } from '../../shared/five-s/round.ts';

/** What gave rise to a round, in the words of the screen. One of another room stands for itself. */
export function useOccasionName(): (occasion: string) => string {
  const { t } = useTranslation('five-s');
  return (occasion) => {
    const known = roundOccasions.find((one) => one === occasion);
    return known ? t(`occasions.${known}`) : occasion;
  };
}
