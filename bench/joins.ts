/**
 * How many of the joins that the register makes by names alone, without asking anyone, are right: on names that nothing was fitted or chosen on.
 * Full names put together by chance from the words of the samples, and the people of this project's documents under all their spellings.
 */
import { compareNames, prepareName } from "@entente/model/names";
import type { Candidate } from "../packages/register/src/resolve/names/material.ts";
import { automaticFor, weigh } from "../packages/register/src/resolve/names/weigh.ts";
import { heading, row } from "./measure.ts";
import { random } from "./people.ts";

/** A name in Latin letters and the same in another script. */
export type Spellings = readonly [latin: string, other: string];

const nobodyMet: ReadonlyMap<string, ReadonlySet<string>> = new Map();
const none: ReadonlySet<string> = new Set();

function carrier(text: string): Candidate {
  const names = [{ text, prepared: prepareName(text, "person") }];
  return { id: text, kind: "person", names, languages: none, countries: none, codes: none, types: none, affiliations: none, roles: [] };
}

function isJoined(a: Candidate, b: Candidate): boolean {
  const [left, right] = [a.names[0], b.names[0]];
  const enough = left && right && automaticFor(left.prepared, right.prepared);
  if (!left || !right || !enough || compareNames(left.prepared, right.prepared, enough).score < enough) return false;
  return weigh(a, b, nobodyMet)?.verdict === "same";
}

function shuffled<T>(list: readonly T[], seed: number): T[] {
  const next = random(seed);
  return list
    .map((one) => ({ one, place: next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one);
}

const alike = (a: string, b: string): number => compareNames(prepareName(a, "person"), prepareName(b, "person")).score;

/** The two words of a name beside those of its other spelling; none where either has more, or another order. */
function wordPairs([latin, other]: Spellings): Spellings[] {
  const [left, right] = [latin.split(" "), other.split(" ")];
  const [l1 = "", l2 = ""] = left;
  const [r1 = "", r2 = ""] = right;
  if (left.length === 1 && right.length === 1) return [[latin, other]];
  const straight = left.length === 2 && right.length === 2 && alike(l1, r1) + alike(l2, r2) > alike(l1, r2) + alike(l2, r1);
  return straight
    ? [
        [l1, r1],
        [l2, r2],
      ]
    : [];
}

/** Names of two words each, which nobody in the samples bears. */
export function freshNames(list: readonly Spellings[], seed = 11): Spellings[] {
  const words = shuffled(list.flatMap(wordPairs), seed);
  const half = words.length >> 1;
  return words.slice(0, half).map(([latin, other], at): Spellings => {
    const [family, written] = words[half + at] ?? ["", ""];
    return [`${latin} ${family}`, `${other} ${written}`];
  });
}

/** Reports the joins of all names with all others. */
export function joinsReport(name: string, list: readonly Spellings[]): void {
  const right = list.map(([, other]) => carrier(other));
  let [good, bad] = [0, 0];
  for (const [at, [latin]] of list.entries()) {
    const one = carrier(latin);
    for (const [place, other] of right.entries()) {
      if (!isJoined(one, other)) continue;
      if (place === at) good += 1;
      else bad += 1;
    }
  }
  row(name, list.length, list.length, good / (good + bad), good / list.length, bad);
}

/** The people of the samples in this project, each under the names by which its documents call them. */
const sampled =
  "Bùi Thị Ngọc Hà=Bui Thi Ngoc Ha=부이 티 응옥 하|Đỗ Văn Lâm=Do Van Lam=도 반 럼=ドー・ヴァン・ラム|Lâm Thị Bích Vân=ラム・ティ・ビック・ヴァン|" +
  "Nguyễn Hữu Khánh=Nguyen Huu Khanh=응우옌 흐우 카인=グエン・フー・カイン|Trần Minh Khôi=쩐 민 코이|Đặng Thị Mỹ Hạnh=ダン・ティ・ミー・ハイン|" +
  "Võ Đình Phúc=ヴォー・ディン・フック|Lương Thị Kim Oanh=Luong Thi Kim Oanh=르엉 티 낌 오아인|Đinh Quốc Bảo=Dinh Quoc Bao=딘 꾸옥 바오|Phạm Thị Thu Hương=Pham Thi Thu Huong=팜 티 투 흐엉|" +
  "Phạm Đức Thịnh=Pham Duc Thinh=팜 득 틴|Hoàng Trọng Nghĩa=ホアン・チョン・ギア|문성태=Moon Sung-tae|오세진=Oh Se-jin|조현우=Cho Hyun-woo|강민재=Kang Min-jae=カン・ミンジェ|한동욱=Han Dong Uk|" +
  "서재윤=Seo Jae Yun|윤태식=ユン・テシク|Jens Böttger=옌스 뵈트거|Markus Hentschel=마르쿠스 헨첼|大野恵子=Ono Keiko|石田和夫=Ishida Kazuo|森川俊介=Morikawa Shunsuke|Vũ Đức Thịnh=Vu Duc Thinh|" +
  "Trần Quốc Bảo=Tran Quoc Bao|Phạm Thị Lan Anh=Pham Thi Lan Anh|Tôn Nữ Diệu Linh|Ngô Quang Hiếu|Yoon Ha-eun|Silke Anders|Anne Wiesner|Seo Yun-ji|Han Tae-sung|河合隆|小島健一|西尾真理";

/** Reports the joins among all spellings of the people of this project's documents. */
export function sampleJoins(): void {
  const people = sampled.split("|").map((names) => names.split("=").map(carrier));
  const all = people.flatMap((names, person) => names.map((name) => ({ name, person })));
  let [good, bad, wanted] = [0, 0, 0];
  for (const [at, a] of all.entries())
    for (const b of all.slice(at + 1)) {
      const same = a.person === b.person;
      if (same) wanted += 1;
      if (!isJoined(a.name, b.name)) continue;
      if (same) good += 1;
      else bad += 1;
    }
  row("people of the documents in samples/", all.length, all.length, good / (good + bad), good / wanted, bad);
}

/** Starts the part of the report that joins stand in. */
export function joinsHeading(): void {
  heading("Joins without asking", "names", "against", "precision", "recall", "wrong");
}
