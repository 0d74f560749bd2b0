import fc from "fast-check";
import { expect, it } from "vitest";
import { compareLetters, worstFor } from "./channels.ts";
import { glanceOf, mayBeAlike } from "./glance.ts";
import { prepareName } from "./prepare.ts";
import { sameNameThreshold } from "./version.ts";

const words = "Anna Ann A. Hanna Joseph Josef Brandon Murray Murrey Müller Mueller Nguyễn Nguyen Đức Duc Thị De La Dela".split(" ");
const name = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 }).map((list) => list.join(" "));
const kind = fc.constantFrom("person", "organisation", "place");

it("rules out no two names that comparing them finds alike", () => {
  fc.assert(
    fc.property(name, name, kind, fc.constantFrom(0.5, sameNameThreshold, 0.93), (left, right, of, least) => {
      const [a, b] = [prepareName(left, of), prepareName(right, of)];
      const [one, other] = [glanceOf(a), glanceOf(b)];
      fc.pre(one !== undefined && other !== undefined);
      const [first, second] = one.order <= other.order ? [a, b] : [b, a];
      const { score } = compareLetters(first, second, worstFor(least));
      expect(mayBeAlike(one, other, least) || score < least).toBe(true);
      expect(mayBeAlike(other, one, least)).toBe(mayBeAlike(one, other, least));
    }),
    { numRuns: 2000 },
  );
});

it("rules out names of which one word has no counterpart", () => {
  const glances = ["Anna Joseph Murray", "Anna Brandon Murray", "Anna Maria Magdalena Brandon Müller"].map((text) =>
    glanceOf(prepareName(text, "person")),
  );
  const [first, ...others] = glances.flatMap((glance) => glance ?? []);
  expect(others.map((other) => first && mayBeAlike(first, other, sameNameThreshold))).toEqual([false, false]);
});

it("tells nothing of single words and of other scripts", () => {
  for (const text of ["KATECH", "김민수", "大野恵子", "グエン・フー・カイン"])
    expect(glanceOf(prepareName(text, "person"))).toBeUndefined();
});
