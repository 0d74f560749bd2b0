import { BlockList, isIP } from "node:net";

/**
 * Address ranges that are not the public internet, after the IANA special-purpose registries (RFC 6890 and its updates):
 * a server that fetches what a visitor names must never reach its own machine or network through them.
 */
const ranges: readonly (readonly [address: string, prefix: number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
  ["::", 96],
  ["::ffff:0:0:0", 96],
  ["64:ff9b::", 96],
  ["64:ff9b:1::", 48],
  ["100::", 64],
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
  ["5f00::", 16],
  ["fc00::", 7],
  ["fe80::", 10],
  ["fec0::", 10],
  ["ff00::", 8],
];

const blocked = new BlockList();
for (const [address, prefix] of ranges) blocked.addSubnet(address, prefix, isIP(address) === 6 ? "ipv6" : "ipv4");

/** "::ffff:127.0.0.1" and "::ffff:7f00:1" are 127.0.0.1 in another coat; gives the IPv4 address, or undefined. */
function mappedAddress(address: string): string | undefined {
  const canonical = new URL(`http://[${address}]/`).hostname.slice(1, -1);
  const match = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(canonical);
  if (!match) return undefined;
  const [high, low] = [Number.parseInt(match[1] as string, 16), Number.parseInt(match[2] as string, 16)];
  return [high >> 8, high & 255, low >> 8, low & 255].join(".");
}

/** Whether `address` (an IP address without brackets) lies in the public internet. False for whatever is no address. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 0) return false;
  if (family === 4) return !blocked.check(address, "ipv4");
  const bare = address.split("%")[0] as string;
  const mapped = mappedAddress(bare);
  return mapped === undefined ? !blocked.check(bare, "ipv6") : isPublicAddress(mapped);
}

/** Whether `host` is one of the three names of this machine's loopback interface. */
export function isLoopbackHost(host: string): boolean {
  return host === "localhost" || host === "127.0.0.1" || host === "::1" || host === "[::1]";
}
