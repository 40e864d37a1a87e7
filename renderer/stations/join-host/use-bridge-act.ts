import { useState } from 'react';
import type { RefusalAnswer } from '../../../shared/call/envelope.ts';
import { RefusedError } from '../../call/refused-error.ts';
import { LostAnswerError } from '../../call/transport.ts';
import { useRefusalSentence } from '../../call/use-refusal-sentence.ts';

/** Something that the program itself is asked to do, outside any host. */
export interface BridgeAct<I> {
  readonly run: (input: I) => void;
  readonly busy: boolean;
  /** Why it was not done, in a sentence. */
  readonly problem: string | null;
}

type Outcome = { readonly ok: true } | { readonly ok: false; readonly refusal: RefusalAnswer };

/** @param act asks the program @param onDone after it has been done */
export function useBridgeAct<I, O extends Outcome>(
  act: (input: I) => Promise<O>,
  onDone: (outcome: Extract<O, { ok: true }>) => void,
): BridgeAct<I> {
  const sentence = useRefusalSentence();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const ask = async (input: I): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      const outcome: Outcome = await act(input);
      if (outcome.ok) onDone(outcome as Extract<O, { ok: true }>);
      else setProblem(sentence(new RefusedError(outcome.refusal)));
    } catch (error) {
      setProblem(sentence(new LostAnswerError(error)));
    } finally {
      setBusy(false);
    }
  };
  return { run: (input) => void ask(input), busy, problem };
}
