import type { Connection } from '../../../db/database/handle.ts';

/** Tells which tables a connection has changed for good. */
export interface WatchedTables {
  /** The tables with a row written since the last time, by name; what was rolled back is not among them. */
  changed(): readonly string[];
}

/**
 * Watches every table from inside: temporary triggers write down each change, and are rolled back with it. Only the
 * connection itself sees them.
 */
export function watchTables({ raw }: Connection): WatchedTables {
  raw.exec('CREATE TEMP TABLE changed (name TEXT PRIMARY KEY) STRICT');
  for (const name of tablesOf(raw)) {
    for (const act of ['INSERT', 'UPDATE', 'DELETE']) {
      raw.exec(
        `CREATE TEMP TRIGGER watch_${name}_${act} AFTER ${act} ON main.${name}
         BEGIN INSERT OR IGNORE INTO changed VALUES ('${name}'); END`,
      );
    }
  }
  const read = raw.prepare<[], { name: string }>('SELECT name FROM changed ORDER BY name');
  const clear = raw.prepare('DELETE FROM changed');
  return {
    changed: () => {
      const names = read.all().map(({ name }) => name);
      if (names.length > 0) clear.run();
      return names;
    },
  };
}

function tablesOf(raw: Connection['raw']): string[] {
  return raw
    .prepare<[], { name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
    )
    .all()
    .map(({ name }) => name);
}
