import { AsyncLocalStorage } from "node:async_hooks";

/**
 * Throws where a database handle is used inside its own transaction. On the embedded engine that would wait for itself for ever,
 * on a server it would silently run outside the transaction.
 */
export class TransactionGuard {
  readonly #open = new AsyncLocalStorage<boolean>();

  /** To be called before every use of the outer handle. */
  check(): void {
    if (this.#open.getStore()) throw new Error("the outer database handle was used inside its own transaction: pass the transaction on");
  }

  /** Runs the body of a transaction. */
  within<T>(run: () => Promise<T>): Promise<T> {
    return this.#open.run(true, run);
  }
}
