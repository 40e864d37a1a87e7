import { type KeyboardEvent, useState } from 'react';

/** A cell by its row and column, from 0. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
}

export interface GridCursor {
  readonly at: CellAt;
  /** Puts the cursor on a cell, and the keyboard's focus with it. */
  readonly moveTo: (cell: CellAt) => void;
  readonly isAt: (cell: CellAt) => boolean;
  /** Whether the cell under the cursor takes the keyboard's focus: once somebody has moved, not when the page opens. */
  readonly following: boolean;
  /** Arrows, Home and End move; true where the key was one of them. */
  readonly onMoveKey: (event: KeyboardEvent) => boolean;
}

const steps: Readonly<Record<string, CellAt>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
  Home: { row: 0, column: -1_000 },
  End: { row: 0, column: 1_000 },
};

/** One cell of a grid is reached by Tab; from there arrows lead on. */
export function useGridCursor(rows: number, columns: number): GridCursor {
  const [wanted, setAt] = useState<CellAt>({ row: 0, column: 0 });
  const [following, setFollowing] = useState(false);
  const at = within(wanted, rows, columns);
  const moveTo = (cell: CellAt): void => {
    setAt(within(cell, rows, columns));
    setFollowing(true);
  };
  return {
    at,
    moveTo,
    following,
    isAt: ({ row, column }) => row === at.row && column === at.column,
    onMoveKey: ({ key }) => {
      const step = steps[key];
      if (step) moveTo({ row: at.row + step.row, column: at.column + step.column });
      return step !== undefined;
    },
  };
}

function within({ row, column }: CellAt, rows: number, columns: number): CellAt {
  const least = (value: number, count: number): number => Math.max(0, Math.min(value, count - 1));
  return { row: least(row, rows), column: least(column, columns) };
}
