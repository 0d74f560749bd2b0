import { afterAll, beforeAll, beforeEach, describe } from "vitest";
import type { Database } from "../db/types.ts";
import { reset, type TestDatabase, testEngines } from "./engines.ts";

/**
 * A suite of tests that runs on each engine this machine has; every test begins with an empty register. `db` may be used inside tests and
 * hooks only.
 */
export function onEachEngine(title: string, suite: (db: Database) => void): void {
  describe.each(testEngines)(`${title} on $name`, ({ open }) => {
    let opened: TestDatabase | undefined;
    beforeAll(async () => {
      opened = await open();
    }, 120_000);
    afterAll(() => opened?.close(), 60_000);
    beforeEach(async ({ skip }) => {
      if (!opened) return skip("no such engine on this machine");
      await reset(opened.db);
    });
    suite(openedLater(() => opened?.db));
  });
}

/** A handle on a database that is opened only when the first test begins. */
function openedLater(find: () => Database | undefined): Database {
  const now = (): Database => {
    const db = find();
    if (!db) throw new Error("the database is open inside tests and hooks only");
    return db;
  };
  return {
    get engine() {
      return now().engine;
    },
    query: (sql, params) => now().query(sql, params),
    exec: (sql) => now().exec(sql),
    transaction: (run) => now().transaction(run),
    close: () => now().close(),
  };
}
