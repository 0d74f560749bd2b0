import { describe, expect, it } from "vitest";
import { packs } from "../languages/index.ts";
import { findMentions } from "./index.ts";

function bodies(code: string, text: string): string[] {
  const pack = packs.find((each) => each.code === code);
  if (!pack) throw new Error(`no pack ${code}`);
  const { entities } = findMentions({ text, mediaType: "text/plain" }, pack, { packs });
  return entities.filter((entity) => entity.kind === "organisation").map((entity) => entity.name);
}

describe("companies that no word of their own marks", () => {
  it.each([
    ["en", "Large firms such as Tarsong, Belvia Motec and Quillon have plants there.", ["Tarsong", "Belvia Motec", "Quillon"]],
    ["en", "She met executives from Tarsong and Belvia in Seoul.", ["Tarsong", "Belvia"]],
    ["de", "Auch Firmen wie Tarsong, Belvia und Quillon waren dabei.", ["Tarsong", "Belvia", "Quillon"]],
    ["de", "Er traf den Vorstandschef des Konzerns Tarsong, Karl Brandau.", ["Tarsong"]],
  ])("%s: %s", (code, text, names) => {
    expect(bodies(code, text)).toEqual(names);
  });

  it("takes neither places nor plain words for companies", () => {
    expect(bodies("en", "The group visited firms including suppliers in Vietnam.")).toEqual([]);
    expect(bodies("en", "It attracts investors such as Korean and Japanese families.")).toEqual([]);
    expect(bodies("de", "Der Konzern Vietnam zu erklären fiel schwer.")).toEqual([]);
  });
});

describe("where an English body's name begins and ends", () => {
  it.each([
    ["an owner before it", "Vietnam's Tarsong University signed the paper.", ["Tarsong University"]],
    [
      "the holder of its office behind it",
      "It was signed by the President of Belvia Evening College Quillon Marsh.",
      ["Belvia Evening College"],
    ],
    ["where it sits", "The Seoul-based Tarsong Design Institute came.", ["Tarsong Design Institute"]],
    ["the people in its name", "The Ha Nam People's Committee received them.", ["Ha Nam People's Committee"]],
  ])("tells %s", (_, text, names) => {
    expect(bodies("en", text)).toEqual(names);
  });

  it("knows a public body again without its place", () => {
    expect(bodies("en", "Leaders of the Ha Nam Provincial People's Committee spoke. The Provincial People's Committee agreed.")).toEqual([
      "Ha Nam Provincial People's Committee",
    ]);
    expect(
      bodies(
        "en",
        "The Ha Nam Provincial People's Committee wrote to the Nghe An Provincial People's Committee. The Provincial People's Committee agreed.",
      ),
    ).toHaveLength(3);
  });

  it("joins an acronym behind the seat", () => {
    expect(bodies("en", "Belvia National University in Daejeon (BNU) came. BNU signed.")).toEqual(["Belvia National University"]);
  });

  it("leaves a family name that is also a head to its person", () => {
    expect(bodies("en", "He met Korean Ambassador to Vietnam Park Ji-hoo in Hanoi.")).toEqual([]);
    expect(bodies("en", "She toured Hoa Lam Park in the south.")).toEqual(["Hoa Lam Park"]);
  });
});

describe("bodies whose names are left in the language of their country", () => {
  it.each([
    ["en", "A delegation from Universidad de Chile visited Hanoi.", ["Universidad de Chile"]],
    ["en", "Rector Jane Miller of the Universidade Federal do Paraná spoke.", ["Universidade Federal do Paraná"]],
    ["de", "Die Università di Bologna und das Politecnico di Milano waren dabei.", ["Università di Bologna", "Politecnico di Milano"]],
    [
      "de",
      "Fachleute der École Polytechnique und der Université Côte d’Azur nahmen teil.",
      ["École Polytechnique", "Université Côte d’Azur"],
    ],
    ["vi", "Chuyên gia của Instituto Tecnológico de Monterrey tham dự.", ["Instituto Tecnológico de Monterrey"]],
  ])("%s: %s", (code, text, names) => {
    expect(bodies(code, text)).toEqual(names);
  });

  it("takes no head that stands alone", () => {
    expect(bodies("en", "The word Universidad is Spanish.")).toEqual([]);
  });
});

describe("the adjective of a country before a body with a name of its own", () => {
  it("is no part of the name", () => {
    expect(bodies("de", "Der Rektor der vietnamesischen Universität Sao Mai besuchte Jena.")).toEqual(["Universität Sao Mai"]);
    expect(bodies("de", "Er sprach mit der usbekischen Handelskammer.")).toEqual(["usbekischen Handelskammer"]);
  });
});

describe("where a German body's name ends", () => {
  it.each([
    [
      "before a form of address",
      "Er sprach mit dem Staatssekretär im Ministerium für Bau und Tourismus Dr. Karl Weber.",
      ["Ministerium für Bau und Tourismus"],
    ],
    ["behind the second of two towns", "Eine Delegation der Hochschule Zittau/Görlitz weilte in Kenia.", ["Hochschule Zittau/Görlitz"]],
    ["before the country behind a stroke", "Sie studiert an der Universität Kairo/Ägypten.", ["Universität Kairo"]],
    [
      "before what somebody is asked for",
      "Die Bitte des Investitionsministeriums zur Erarbeitung eines Angebots liegt vor.",
      ["Investitionsministeriums"],
    ],
    ["nowhere where colleagues are meant", "Er begrüßte seine Mosbacher Kollegen.", []],
  ])("%s", (_, text, names) => {
    expect(bodies("de", text)).toEqual(names);
  });
});

describe("German chambers, companies and foreign names in German press", () => {
  it.each([
    [
      "the region of a chamber",
      "Das Präsidium der Industrie- und Handelskammer (IHK) Mittlerer Hollerrhein reiste an.",
      ["Industrie- und Handelskammer (IHK) Mittlerer Hollerrhein"],
    ],
    ["two parts of a region", "Die IHK Bonn/Holler-Sieg empfing Gäste.", ["IHK Bonn/Holler-Sieg"]],
    ["no office behind a chamber", "Die IHK Präsident Hans Weber vertrat.", ["IHK"]],
    [
      "a union of chambers",
      "Vertreter des Deutschen Industrie- und Handelskammertages reisten an.",
      ["Deutschen Industrie- und Handelskammertages"],
    ],
    [
      "what kind of company it is",
      "Der Konzern Sakura Motors und das Joint Venture Hanbit Sensortechnik GmbH bauen hier.",
      ["Sakura Motors", "Hanbit Sensortechnik GmbH"],
    ],
    [
      "English heads",
      "Das Holler Pradesh Economic Development Board und die Sakura International School kamen.",
      ["Holler Pradesh Economic Development Board", "Sakura International School"],
    ],
  ])("%s", (_, text, names) => {
    expect(bodies("de", text)).toEqual(names);
  });
});
