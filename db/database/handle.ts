import type BetterSqlite3 from 'better-sqlite3';

declare const writable: unique symbol;

/** A prepared statement that can only be read from. */
export interface ReadStatement<P extends unknown[], R> {
  get(...params: P): R | undefined;
  all(...params: P): R[];
  iterate(...params: P): IterableIterator<R>;
}

/** A prepared statement that may write. */
export interface WriteStatement<P extends unknown[], R> extends ReadStatement<P, R> {
  run(...params: P): BetterSqlite3.RunResult;
}

/** The store's database, for reading. A function that takes this cannot write: the compiler refuses it. */
export interface ReadableDb {
  /** Prepares a statement once for this connection and returns the same one ever after. */
  read<P extends unknown[], R>(sql: string): ReadStatement<P, R>;
}

/** The store's database inside a command's transaction. */
export interface Db extends ReadableDb {
  readonly [writable]: true;
  /** Prepares a writing statement once for this connection. */
  write<P extends unknown[], R = never>(sql: string): WriteStatement<P, R>;
}

/** An open connection: what the host keeps, and hands on as `Db` or `ReadableDb`. */
export interface Connection {
  readonly file: string;
  readonly raw: BetterSqlite3.Database;
  readonly db: Db;
  /** Does all of it or nothing, holding the right to write from the start. Inside another it is a part of that one. */
  atomically<T>(work: () => T): T;
  close(): void;
}

/**
 * SQLite prepares a statement anew at every run, which costs ten times the run itself, where a parameter stands alone
 * on one side of an equation: its planner looks at the value (`sqlite3ExprIsInteger`) and must look again at the next.
 * Behind a unary plus, which changes neither the value nor the use of an index, it does not look.
 */
function preparedForGood(sql: string): string {
  return sql.replaceAll(/(=|\bIS)\s*\?/g, '$1 +?');
}

/** Wraps a better-sqlite3 database, preparing each statement at its first use and keeping it. */
export function connectionOf(raw: BetterSqlite3.Database, file: string): Connection {
  const prepared = new Map<string, BetterSqlite3.Statement>();
  const statement = (sql: string): BetterSqlite3.Statement => {
    let found = prepared.get(sql);
    if (!found) {
      found = raw.prepare(preparedForGood(sql));
      prepared.set(sql, found);
    }
    return found;
  };
  const db = {
    read: (sql: string) => {
      const found = statement(sql);
      if (!found.readonly) throw new Error(`This statement writes: ${sql}`);
      return found;
    },
    write: statement,
  } as unknown as Db;
  const transaction = raw.transaction((work: () => unknown) => work());
  return {
    file,
    raw,
    db,
    atomically: <T>(work: () => T): T => transaction.immediate(work) as T,
    close: () => raw.close(),
  };
}
