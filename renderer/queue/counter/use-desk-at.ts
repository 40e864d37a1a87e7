import { useCommands } from '../../call/use-commands.ts';
import type { CounterView } from './counter-view.ts';
import type { Desk } from './desk-context.ts';
import { useOpenStrip } from './use-open-strip.ts';
import { useUnsettled } from './use-unsettled.ts';

/** A counter's desk out of what the host says of it. @param onLeft after the person has left the seat */
export function useDeskAt(view: CounterView, onLeft: () => void): Desk {
  const { run, busy } = useCommands();
  const { strip, open, close } = useOpenStrip();
  const { id, ticket } = view.counter;
  const [unsettled, markUnsettled] = useUnsettled(ticket?.id ?? 0);
  return {
    view,
    counterId: id,
    ticket,
    busy,
    run: (callable, input, onDone) => {
      close();
      run(callable, input, onDone);
    },
    strip,
    open,
    close,
    unsettled,
    markUnsettled,
    onLeft,
  };
}
