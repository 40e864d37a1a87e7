import type { Connection } from '../../../../db/database/handle.ts';

/** The answers that are kept for retries: the only thing that a refused command leaves behind. */
const keptAnswers = 'request';

/**
 * Notes, on this connection, every row that is inserted, changed or deleted in any table but the kept answers. What is
 * rolled back is not noted. The returned function tells which tables have changed since it was last asked.
 */
export function watchChanges({ raw, db }: Connection): () => string[] {
  const tables = db
    .read<[], { name: string }>(
      `SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> '${keptAnswers}'`,
    )
    .all();
  raw.exec('CREATE TEMP TABLE changed (name TEXT PRIMARY KEY) WITHOUT ROWID');
  for (const { name } of tables) {
    for (const change of ['INSERT', 'UPDATE', 'DELETE']) {
      raw.exec(
        `CREATE TEMP TRIGGER watch_${name}_${change} AFTER ${change} ON main."${name}"
         BEGIN INSERT OR IGNORE INTO changed VALUES ('${name}'); END`,
      );
    }
  }
  const noted = raw.prepare<[], { name: string }>('SELECT name FROM temp.changed ORDER BY name');
  const forget = raw.prepare('DELETE FROM temp.changed');
  return () => {
    const names = noted.all().map(({ name }) => name);
    forget.run();
    return names;
  };
}
