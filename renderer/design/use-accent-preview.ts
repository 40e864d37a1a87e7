import { useEffect } from 'react';
import { type Operator, operatorAccents } from './operator-accents.ts';

/** Shows the whole page in an operator's accent while the component is shown, before the hall has it. */
export function useAccentPreview(operator: Operator): void {
  useEffect(() => {
    const { style } = document.documentElement;
    const names = operatorAccents[operator].map((colour, step) => {
      const name = `--mantine-color-accent-${step}`;
      style.setProperty(name, colour);
      return name;
    });
    return () => names.forEach((name) => style.removeProperty(name));
  }, [operator]);
}
