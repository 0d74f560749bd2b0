/** Lets everything else that waits have its turn: requests, what goes to a database server and what comes from it. */
export function breath(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
