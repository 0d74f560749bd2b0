/**
 * A database or an open transaction on one. Functions of this room take it as their first argument and never keep it. Inside
 * `transaction` only the handle passed to the callback may be used; using the outer one throws.
 */
export interface Db {
  readonly engine: "embedded" | "postgresql";
  /** Runs one statement; parameters are $1, $2 ... Integers and counts come back as numbers, times as ISO 8601 strings. */
  query<T>(sql: string, params?: readonly unknown[]): Promise<T[]>;
  /** Runs any number of statements without parameters. */
  exec(sql: string): Promise<void>;
  /** Commits when `run` resolves, rolls back when it throws. On an open transaction this is a savepoint. */
  transaction<T>(run: (tx: Db) => Promise<T>): Promise<T>;
}

/** A database that was opened and must be closed. */
export interface Database extends Db {
  close(): Promise<void>;
}
