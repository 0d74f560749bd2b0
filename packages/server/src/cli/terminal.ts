/** Standard output and error of one run. */
export interface Terminal {
  /** Prints to standard output and waits until it is taken, so that memory stays bounded however slow the reader. */
  print: (text: string | Uint8Array) => Promise<void>;
  /** Progress and problems: to standard error. */
  note: (line: string) => void;
  /** True once the reader of standard output has gone ("entente list | head"). */
  readonly closed: boolean;
}

/** The terminal of this process. A pipe closed by its reader ends the output quietly instead of the process noisily. */
export function processTerminal(): Terminal {
  const { stdout, stderr } = process;
  let closed = false;
  const onError = (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE" && error.code !== "ERR_STREAM_DESTROYED") throw error;
    closed = true;
  };
  stdout.on("error", onError);
  stderr.on("error", () => undefined);
  return {
    get closed() {
      return closed;
    },
    print: (text) => (closed ? Promise.resolve() : new Promise((resolve) => stdout.write(text, () => resolve()))),
    note: (line) => void stderr.write(`${line}\n`),
  };
}
