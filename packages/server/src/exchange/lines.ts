const encoder = new TextEncoder();

/** Text as bytes, piece by piece as it comes, so that an export of any length needs little memory. */
export async function* encoded(pieces: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) if (piece !== "") yield encoder.encode(piece);
}

/** One JSON value a line, those of one batch together. */
export async function* jsonLines(batches: AsyncIterable<readonly object[]>): AsyncGenerator<string> {
  for await (const batch of batches) yield batch.map((item) => `${JSON.stringify(item)}\n`).join("");
}
