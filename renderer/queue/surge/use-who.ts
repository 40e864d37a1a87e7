import { useTranslation } from 'react-i18next';

/** Who did something, by staff number (工号), as it is read. @param by null where nobody was signed in */
export function useWho(): (by: string | null) => string {
  const { t } = useTranslation('queue');
  return (by) => (by === null ? t('surge.somebody') : t('surge.staff', { number: by }));
}
