import { type Dispatch, useCallback, useReducer } from 'react';
import { useOncePerPress } from '../../design/use-once-per-press.ts';
import { type KioskLanguage, useLanguage } from './use-language.ts';
import { type TakeNumber, useTakeNumber } from './use-take-number.ts';
import { type Act, type Visit, after, nobodyYet } from './visit.ts';

export interface VisitActs {
  readonly visit: Visit;
  readonly act: Dispatch<Act>;
  /** True while the first screen stands as it does for everybody. */
  readonly untouched: boolean;
  readonly language: KioskLanguage;
  readonly error: TakeNumber['error'];
  /** 取号, for what was chosen; a second tap takes no second number. */
  readonly take: () => void;
  /** 凭告知单取号, for a code that was typed or scanned. */
  readonly bring: (code: string) => void;
  readonly startAgain: () => void;
}

/** One customer after the other: what they have chosen, and the number that they take. */
export function useVisit(): VisitActs {
  const [visit, act] = useReducer(after, nobodyYet);
  const language = useLanguage();
  const once = useOncePerPress();
  const { error, take, giveUp } = useTakeNumber(useCallback((issued) => act({ do: 'taken', issued }), []));
  const { reset } = language;
  const startAgain = useCallback(() => {
    giveUp();
    reset();
    act({ do: 'start-again' });
  }, [giveUp, reset]);
  const onPaper = { large: visit.large, language: language.spoken };
  const takeFor = (code: string): void => {
    act({ do: 'bring-code', code });
    take({ kind: 'back', asked: { code, care: visit.care, onPaper } });
  };
  const takeChosen = (): void => {
    if (visit.code !== null) {
      takeFor(visit.code);
      return;
    }
    const [first, ...more] = visit.businessIds;
    if (first === undefined) return;
    act({ do: 'take' });
    take({
      kind: 'issue',
      asked: {
        businessTypeId: first,
        more: more.map((businessTypeId) => ({ businessTypeId })),
        class: { priorityClass: visit.care ? 'care' : 'ordinary' },
        onPaper,
      },
    });
  };
  return {
    visit,
    act,
    untouched: visit === nobodyYet && !language.changed,
    language,
    error,
    take: () => once(takeChosen),
    bring: (code) => once(() => takeFor(code)),
    startAgain,
  };
}
