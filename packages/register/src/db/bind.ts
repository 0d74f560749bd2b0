type Value = string | Uint8Array | null;

const NULL_LENGTH = -1;

/**
 * The "bind" message of the PostgreSQL protocol: values for the parameters of a prepared statement, strings as text and bytes as they are.
 * PGlite's own writer walks every string letter by letter; with long lists of values that took a sixth of the time of an insert.
 */
export function bindMessage(statement: string, values: readonly Value[]): Buffer {
  const sizes = values.map(sizeOf);
  const length =
    4 + 1 + byteLength(statement) + 1 + 2 + 2 * values.length + 2 + sizes.reduce((sum, size) => sum + 4 + Math.max(0, size), 0) + 2;
  const message = Buffer.allocUnsafe(1 + length);
  let at = message.writeUInt8("B".charCodeAt(0), 0);
  at = message.writeInt32BE(length, at);
  at = message.writeUInt8(0, at);
  at += message.write(statement, at);
  at = message.writeUInt8(0, at);
  at = message.writeUInt16BE(values.length, at);
  for (const value of values) at = message.writeInt16BE(value instanceof Uint8Array ? 1 : 0, at);
  at = message.writeUInt16BE(values.length, at);
  for (const [index, value] of values.entries()) at = writeValue(message, at, value, sizes[index] ?? NULL_LENGTH);
  message.writeInt16BE(0, at);
  return message;
}

function byteLength(text: string): number {
  return Buffer.byteLength(text, "utf8");
}

function sizeOf(value: Value): number {
  if (value === null) return NULL_LENGTH;
  return typeof value === "string" ? byteLength(value) : value.length;
}

function writeValue(message: Buffer, from: number, value: Value, size: number): number {
  const at = message.writeInt32BE(size, from);
  if (value === null) return at;
  if (typeof value === "string") return at + message.write(value, at);
  message.set(value, at);
  return at + value.length;
}
