import { describe, expect, it } from "vitest";
import { packs } from "../languages/index.ts";
import type { Context } from "../types.ts";
import { findMentions } from "./index.ts";

function read(code: string, text: string): Context {
  const pack = packs.find((each) => each.code === code);
  if (!pack) throw new Error(`no pack ${code}`);
  return findMentions({ text, mediaType: "text/plain" }, pack, { packs });
}

const named = (context: Context, kind: string) => context.entities.filter((entity) => entity.kind === kind).map((entity) => entity.name);

const rolesOf = (context: Context) => context.entities.filter(({ kind }) => kind === "person").map(({ name, roles }) => [name, roles?.[0]]);

const affiliationOf = ({ entities }: Context) => {
  const person = entities.find(({ kind }) => kind === "person");
  return typeof person?.affiliation === "number" ? entities[person.affiliation]?.name : undefined;
};

describe("names in English press", () => {
  it("reads a family name that is also a word for a body or a place", () => {
    const context = read("en", "Ambassador Park Min-seo met Do Van Lam, Director of the Department of Health, in Pho Noi Industrial Park.");
    expect(named(context, "person")).toEqual(["Park Min-seo", "Do Van Lam"]);
    expect(named(context, "organisation")).toContain("Pho Noi Industrial Park");
  });

  it("reads such a family name behind the given names where an office or a form of address opens the name", () => {
    const context = read("en", "Governor Sarah Park met Mr. Chan Ho Park at Saigon Software Park.");
    expect(named(context, "person")).toEqual(["Sarah Park", "Chan Ho Park"]);
    expect(named(context, "organisation")).toEqual(["Saigon Software Park"]);
  });

  it("reads a small word as a family name only beside an office", () => {
    expect(named(read("en", "General Secretary To Lam visited Seoul."), "person")).toEqual(["To Lam"]);
    expect(named(read("en", "Forum To Promote Trade opens in Hanoi"), "person")).toEqual([]);
  });

  it("takes no verb of a headline for a name", () => {
    expect(named(read("en", "Mayor Jung Visits Da Nang\n\nMayor Jung Yoon-ah arrived on Monday."), "person")).toEqual(["Jung Yoon-ah"]);
  });

  it("reads a surname that no list knows behind an office", () => {
    const context = read("en", "Governor Whitcombe and Deputy Mayor Brandt signed the paper. Mayor Visits a school in Busan.");
    expect(named(context, "person")).toEqual(["Whitcombe", "Brandt"]);
  });

  it("knows people again by one part of their name", () => {
    const context = read(
      "en",
      "Governor Spencer James Whitfield met Mayor Jung Yoon-ah in Busan. Jung praised the port. Spencer Whitfield agreed.",
    );
    expect(named(context, "person")).toEqual(["Spencer James Whitfield", "Jung Yoon-ah"]);
    expect(context.entities.find(({ name }) => name === "Jung Yoon-ah")?.evidence).toHaveLength(2);
  });

  it("reads the small word that opens the name of a public body", () => {
    const context = read(
      "en",
      "Vice Chairman of the Nghe An provincial People's Committee Le Van Hoa spoke with the municipal Party Committee.",
    );
    expect(named(context, "organisation")).toEqual(["Nghe An provincial People's Committee", "municipal Party Committee"]);
  });

  it("reads a list before the head of a public body", () => {
    const context = read("en", "He chairs the Culture, Sports and Tourism Committee of the city.");
    expect(named(context, "organisation")).toEqual(["Culture, Sports and Tourism Committee"]);
  });

  it("gives a country its full name and takes no currency for one", () => {
    const context = read("en", "RoK firms invested US$5 million in Da Nang. The Republic of Korea leads.");
    expect(named(context, "place")).toEqual(["Republic of Korea", "Da Nang"]);
  });
});

describe("headlines and lists in English press", () => {
  it("ends a name at the verb of a headline", () => {
    expect(named(read("en", "Mayor Tanaka Signs Friendship Agreement With Hue"), "person")).toEqual(["Tanaka"]);
  });

  it("gives each of a list the office that is theirs", () => {
    const text =
      "Zhou Mingli, Mayor of Yiwu, Wang Leda, leader of the Trade Office, and Mayor Kim Min Gyu, Ulsan City Councilor Kim Ho Young came.";
    expect(rolesOf(read("en", text))).toEqual([
      ["Zhou Mingli", "Mayor of Yiwu"],
      ["Wang Leda", "leader of the Trade Office"],
      ["Kim Min Gyu", "Mayor"],
      ["Kim Ho Young", "City Councilor"],
    ]);
  });

  it("takes the words for a kind of city and for a journey for no names", () => {
    const context = read(
      "en",
      "Gwangju Metropolitan City and Gangwon Special Self-Governing Province joined the Trade and Diplomatic Mission.",
    );
    expect(named(context, "place")).toEqual(["Gwangju", "Gangwon"]);
    expect(named(context, "organisation")).toEqual([]);
  });
});

describe("English bodies and who holds their offices", () => {
  it("reads a mission or chamber with its seat, and the body right before an office", () => {
    const context = read(
      "en",
      "The Embassy of Japan in the United States hosted Alfa Group CEO Jane Miller and the Korea Chamber of Commerce in Vietnam.",
    );
    expect(named(context, "organisation")).toEqual([
      "Embassy of Japan in the United States",
      "Alfa Group",
      "Korea Chamber of Commerce in Vietnam",
    ]);
    const { affiliation } = context.entities.find(({ name }) => name === "Jane Miller") ?? {};
    expect(typeof affiliation === "number" && context.entities[affiliation]?.name).toBe("Alfa Group");
  });
});

describe("towns that no list knows, in English press", () => {
  it.each([
    ["behind an office", "The mayor of Hollersted praised the exchange.", ["Hollersted"]],
    ["behind a delegation", "A delegation from Woronkin arrived.", ["Woronkin"]],
    ["behind a word for a bond, and again", "Its sister city Brezov sent a band. The Brezov choir sang.", ["Brezov"]],
    ["with its word", "The mayor of Hollersted City spoke in Hollersted City.", ["Hollersted"]],
  ])("%s", (_, text, expected) => {
    expect(named(read("en", text), "place")).toEqual(expected);
  });

  it("are no nouns of a headline", () => {
    expect(named(read("en", "Mayors Renew Sister City Agreement and Sister City Exchange"), "place")).toEqual([]);
  });
});

describe("towns that no list knows, by what is said of their bond", () => {
  it.each([
    ["en", "Aberfoyle has been twinned with Kallmünz since 1962.", ["Aberfoyle", "Kallmünz"]],
    ["en", "Aberfoyle and Kallmünz are twin towns.", ["Aberfoyle", "Kallmünz"]],
    ["en", "The delegation from Aberfoyle's twin town Kallmünz arrived.", ["Aberfoyle", "Kallmünz"]],
    ["de", "Hollerstett und Brezowica sind Partnerstädte.", ["Hollerstett", "Brezowica"]],
  ])("%s: %s", (code, text, expected) => {
    expect(named(read(code, text), "place")).toEqual(expected);
  });
});

describe("names in other languages with capitals", () => {
  it("keeps a place's name inside a person's", () => {
    expect(named(read("vi", "Ông Đỗ Văn Lâm và bà Đặng Thị Mỹ Hạnh dự buổi tiếp tại Hà Nội."), "person")).toEqual([
      "Đỗ Văn Lâm",
      "Đặng Thị Mỹ Hạnh",
    ]);
  });

  it("ends a name where the next office begins", () => {
    const text = "Außerdem lud Yoon Ha-rin Oberbürgermeister Böttger zu einem Besuch nach Gumi ein.";
    expect(named(read("de", text), "person")).toContain("Yoon Ha-rin");
  });

  it.each([
    ["two universities", "The University of Oslo and University of Jeju met.", ["University of Oslo", "University of Jeju"]],
    ["a place and a company", "Envoys of Osaka, Brazilian and Penang Corporation met.", ["Penang Corporation"]],
  ])("parts %s that an and joins", (_, text, bodies) => {
    expect(named(read("en", text), "organisation")).toEqual(bodies);
  });

  it("takes no journey for a mission", () => {
    expect(named(read("en", "The Governor returned from the Trade and Friendship Mission to Asia."), "organisation")).toEqual([]);
  });

  it("reads the full names of countries and of Korean cities", () => {
    const context = read("en", "The mayors of Suwon Special City and Ankara, Republic of Turkey, met in Ulsan Metropolitan City.");
    const places = named(context, "place");
    expect(places).toContain("Republic of Turkey");
    expect(places).not.toContain("Special");
    expect(places).not.toContain("Metropolitan");
  });

  it("tells a given name from the letters of a firm", () => {
    const context = read("en", "Mayor Ana Silva met the board of ANA.");
    expect(named(context, "person")).toEqual(["Ana Silva"]);
    expect(named(context, "organisation")).toEqual(["ANA"]);
  });

  it("ties people to a body behind an article, and to neither of two countries that a dash joins", () => {
    expect(affiliationOf(read("en", "Director Tran Van Hau of the Port of Da Nang spoke."))).toBe("Port of Da Nang");
    expect(
      affiliationOf(read("vi", "Tại Hội nghị Việt Nam - New Zealand lần hai, Bộ trưởng Ngoại giao Trần Văn Sơn phát biểu.")),
    ).toBeUndefined();
  });

  it("reads an office that a comma parts from a name with a form of address", () => {
    const context = read("en", "He met the Rector of Kobe University, Prof. Johnson Boateng, and Ms. Anna Berg.");
    expect(rolesOf(context)).toEqual([
      ["Johnson Boateng", "Rector of Kobe University"],
      ["Anna Berg", undefined],
    ]);
  });
});

describe("an office that a comma parts from the name that ends the sentence", () => {
  it.each([
    ["en", "The delegation was received by the mayor of Jena, Anna Weber.", "mayor of Jena"],
    ["en", "They met the rector of Lotus University, Hans Gruber.", "rector of Lotus University"],
    ["de", "Die Delegation traf den Präsidenten der Handelskammer Linz, Hans Gruber.", "Präsidenten der Handelskammer Linz"],
  ])("is that of the name: %s %s", (code, text, role) => {
    expect(rolesOf(read(code, text)).map(([, own]) => own)).toEqual([role]);
  });
});

describe("the body where somebody works", () => {
  it.each([
    ["en", "Mary Miller, professor of physics at Jena University, met the guests.", "Jena University"],
    ["en", "Hans Gruber, Head of International Relations at the Jena Chamber of Commerce, met the guests.", "Jena Chamber of Commerce"],
    ["de", "Anna Weber, Professorin für Physik an der Universität Jena, empfing die Gäste.", "Universität Jena"],
  ])("stands behind the office: %s %s", (code, text, body) => {
    expect(affiliationOf(read(code, text))).toBe(body);
  });
});

describe("names with small words in them", () => {
  it.each([
    [
      "en",
      "Mayor Jan de Vries and Ambassador Anna van der Meer met Gov. Masanao Ozaki.",
      ["Jan de Vries", "Anna van der Meer", "Masanao Ozaki"],
    ],
    ["de", "Bürgermeister Jan de Vries empfing Botschafterin Maria da Silva.", ["Jan de Vries", "Maria da Silva"]],
    [
      "de",
      "Dr. Abdullah Bin Salim Bin Ahmad und der Gouverneur von Maskat, Salim bin Ahmad al Harthy, sprachen.",
      ["Abdullah Bin Salim Bin Ahmad", "Salim bin Ahmad al Harthy"],
    ],
  ])("are read whole in %s", (code, text, expected) => {
    expect(named(read(code, text), "person")).toEqual(expected);
  });
});
