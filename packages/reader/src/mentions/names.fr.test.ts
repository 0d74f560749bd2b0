import { describe, expect, it } from "vitest";
import { factsOf } from "../facts/testing.ts";
import { packs } from "../languages/index.ts";
import type { Context } from "../types.ts";
import { findMentions } from "./index.ts";

function read(text: string): Context {
  const pack = packs.find(({ code }) => code === "fr");
  if (!pack) throw new Error("no French pack");
  return findMentions({ text, mediaType: "text/plain" }, pack, { packs });
}

const named = (text: string, kind: string) =>
  read(text)
    .entities.filter((entity) => entity.kind === kind && !entity.unwritten)
    .map(({ name }) => name);

describe.each(["'", "’"])("words shortened before a vowel, with %s", (apostrophe) => {
  const written = (text: string) => text.replaceAll("'", apostrophe);

  it.each([
    ["an article", "Le maire visite l'Institut océanographique de Busan.", "Institut océanographique de Busan"],
    ["an article that opens the sentence", "L'Université de Hanoï accueille des étudiants.", "Université de Hanoï"],
    [
      "a preposition inside a name",
      "La Chambre de commerce et d'industrie de Rennes prépare un forum.",
      "Chambre de commerce et d'industrie de Rennes",
    ],
  ])("%s is no part of the name and hides none", (_, text, expected) => {
    expect(named(written(text), "organisation")).toEqual([written(expected)]);
  });

  it("leave other words with an apostrophe whole", () => {
    expect(named(written("Aujourd'hui, M. Sean O'Hara est à Lorient."), "person")).toEqual([written("Sean O'Hara")]);
  });

  it("are read in the words of facts too", () => {
    const text = written("Le maire de Lorient, Yann Morvan, s'est engagé à accueillir dix étudiants de Hanoï.");
    expect(factsOf("fr", text).commitments).toMatchObject([{ force: "pledged", by: "Yann Morvan" }]);
  });
});

describe("bodies written small", () => {
  it("are named by the place behind them", () => {
    expect(named("La présidente du conseil départemental du Finistère a parlé.", "organisation")).toEqual([
      "conseil départemental du Finistère",
    ]);
  });

  it("are none without a place", () => {
    expect(named("Le conseil départemental se réunit et l'université ouvre ses portes.", "organisation")).toEqual([]);
  });
});

describe("numbers and dates", () => {
  it.each([
    ["2,5 millions d'euros", 2_500_000, "EUR"],
    ["1 234 567 wons", 1_234_567, "KRW"],
    ["412 milliards de dollars", 412_000_000_000, "USD"],
    ["7,5 %", 7.5, "%"],
  ])("%s", (text, value, unit) => {
    expect(read(`Le total atteint ${text} cette fois.`).mentions).toContainEqual(
      expect.objectContaining({ kind: "quantity", value, unit }),
    );
  });

  it.each([
    ["jeudi 6 mai 2021", "2021-05-06"],
    ["le 1er juin 2023", "2023-06-01"],
    ["du 29 février au 2 mars 2024", "2024-02-29/2024-03-02"],
    ["en août 2022", "2022-08"],
  ])("%s", (text, value) => {
    expect(read(`La visite a eu lieu ${text} à Lorient.`).mentions).toContainEqual(expect.objectContaining({ kind: "date", value }));
  });
});
