import { describe, expect, it } from "vitest";
import { isLoopbackHost, isPublicAddress } from "./addresses.ts";

const refused = [
  "0.0.0.0",
  "10.0.0.1",
  "10.255.255.255",
  "100.64.0.1",
  "100.127.255.255",
  "127.0.0.1",
  "127.255.255.254",
  "169.254.169.254",
  "172.16.0.1",
  "172.31.255.255",
  "192.0.0.1",
  "192.168.0.1",
  "198.18.0.1",
  "198.19.255.255",
  "224.0.0.1",
  "239.255.255.255",
  "240.0.0.1",
  "255.255.255.255",
  "::",
  "::1",
  "::7f00:1",
  "::ffff:127.0.0.1",
  "::ffff:7f00:1",
  "0:0:0:0:0:ffff:0a00:0001",
  "::ffff:169.254.169.254",
  "64:ff9b::7f00:1",
  "2002:7f00:1::",
  "2001::1",
  "2001:db8::1",
  "fc00::1",
  "fdff::1",
  "fe80::1",
  "fe80::1%eth0",
  "fec0::1",
  "ff02::1",
];

const admitted = ["1.1.1.1", "9.255.255.255", "11.0.0.1", "100.63.255.255", "100.128.0.1", "126.255.255.255", "128.0.0.1", "169.253.0.1"];
const alsoAdmitted = [
  "172.15.255.255",
  "172.32.0.1",
  "192.167.1.1",
  "223.255.255.255",
  "2606:4700::1111",
  "2a00:1450:4001::1",
  "::ffff:8.8.8.8",
];

describe("isPublicAddress", () => {
  it.each(refused)("refuses %s", (address) => expect(isPublicAddress(address)).toBe(false));
  it.each([...admitted, ...alsoAdmitted])("admits %s", (address) => expect(isPublicAddress(address)).toBe(true));
  it.each(["", "localhost", "example.org", "1.2.3", "127.1", "[::1]"])("refuses what is no address: %s", (text) =>
    expect(isPublicAddress(text)).toBe(false),
  );
});

describe("isLoopbackHost", () => {
  it.each(["localhost", "127.0.0.1", "::1", "[::1]"])("knows %s", (host) => expect(isLoopbackHost(host)).toBe(true));
  it.each(["0.0.0.0", "::", "192.168.1.2", "localhost.example.org", "127.0.0.1.example.org", ""])("refuses %s", (host) =>
    expect(isLoopbackHost(host)).toBe(false),
  );
});
