import { languages, Problem, problemCodes } from "@entente/model";
import { describe, expect, it } from "vitest";
import { problemMessage, reportProblem, statusOf, toProblem } from "./errors.ts";

describe("toProblem", () => {
  it("passes problems through", () => {
    const problem = new Problem("conflict");
    expect(toProblem(problem, () => undefined)).toBe(problem);
  });

  it("knows a full disk", () => {
    expect(toProblem(Object.assign(new Error("write"), { code: "ENOSPC" }), () => undefined).code).toBe("disk-full");
  });

  it("hides the unforeseen behind an id under which the log has all of it", () => {
    const log: string[] = [];
    const problem = toProblem(new Error("secret detail", { cause: new Error("deeper") }), (line) => log.push(line));
    const report = JSON.stringify(reportProblem(problem, "en"));
    expect(report).not.toContain("secret");
    expect(report).toContain(String(problem.params["id"]));
    expect(log.join("\n")).toContain(String(problem.params["id"]));
    expect(log.join("\n")).toMatch(/secret detail[\s\S]*deeper/);
  });
});

describe("messages", () => {
  it.each(languages)("name the file in %s", (language) => {
    expect(problemMessage("empty-file", { file: "thư.docx" }, language)).toContain("thư.docx");
  });

  it.each([
    ["en", { limit: 64 * 1024 * 1024 }, "64 MB"],
    ["de", { limit: 5_000_000, unit: "characters" }, "5.000.000 Zeichen"],
    ["ko", { limit: 2_000, unit: "pages" }, "2,000쪽"],
  ] as const)("give limits with their unit (%s)", (language, params, words) => {
    expect(problemMessage("too-large", { file: "x", ...params }, language)).toContain(words);
  });
});

it("has an error status for every problem", () => {
  for (const code of problemCodes) expect(statusOf(code)).toBeGreaterThanOrEqual(400);
});
