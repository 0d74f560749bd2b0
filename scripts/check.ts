/**
 * Everything that must hold, quietest first: formatting, lint, arrows, types, then every test. Prints one line a step; the output of a
 * step is shown only where it fails. Stops at the first failure of the quick steps.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const bin = (name: string) => join(root, "node_modules", ".bin", name);

interface Step {
  name: string;
  command: string;
  args: string[];
  /** Shows the output as it comes. */
  loud?: boolean;
}

const quick: Step[] = [
  { name: "format", command: bin("biome"), args: ["check", "."] },
  { name: "lint", command: bin("oxlint"), args: ["--deny-warnings", "packages", "scripts", "bench", "tests", "samples"] },
  { name: "arrows", command: process.execPath, args: ["scripts/arrows.ts"] },
  { name: "types", command: bin("tsc"), args: ["-p", "."] },
];

const tests: Step = {
  name: "tests",
  command: bin("vitest"),
  args: ["run", ...process.argv.slice(2).filter((arg) => arg !== "--quick")],
  loud: true,
};

function run({ name, command, args, loud }: Step): boolean {
  const started = performance.now();
  const result = spawnSync(command, args, {
    cwd: root,
    encoding: "utf8",
    stdio: loud ? "inherit" : "pipe",
    shell: process.platform === "win32",
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const passed = result.status === 0;
  console.log(`${passed ? "✓" : "✗"} ${name} (${seconds} s)`);
  if (!passed && !loud) console.log(`${result.stdout ?? ""}${result.stderr ?? ""}${result.error ? String(result.error) : ""}`);
  return passed;
}

if (!existsSync(bin("vitest"))) {
  console.error("Install first: npm ci");
  process.exit(1);
}
const steps = process.argv.includes("--quick") ? quick : [...quick, tests];
process.exitCode = steps.every(run) ? 0 : 1;
