import { describe, expect, it } from "vitest";
import { factsOf } from "./testing.ts";

const founded = (language: string, text: string) =>
  factsOf(language, text)
    .figures.filter(({ rule }) => rule?.endsWith("figure-founded"))
    .map(({ about, value }) => [about, value]);

describe("the year from which a body has existed", () => {
  it.each([
    ["vi", "Viện Công nghệ Busan được thành lập vào năm 2009 và có 2000 sinh viên.", ["Viện Công nghệ Busan", 2009]],
    ["ko", "1990년 설립된 부산자동차연구원은 대전에 있다.", ["부산자동차연구원", 1990]],
    ["ko", "부산대학교는 1946년 개교했다.", ["부산대학교", 1946]],
    ["ja", "釜山大学は1946年に設立された。", ["釜山大学", 1946]],
    ["de", "Die Universität Hanoi wurde im Jahr 1906 gegründet.", ["Universität Hanoi", 1906]],
    ["de", "Die 2006 gegründete Universität Hanoi ist groß.", ["Universität Hanoi", 2006]],
    ["en", "Hanoi University, founded in 1906, has 2,000 students.", ["Hanoi University", 1906]],
    ["fr", "L'Université de Hanoï a été fondée en 1906.", ["Université de Hanoï", 1906]],
  ])("is a figure of its own: %s %s", (language, text, expected) => {
    expect(founded(language, text)).toEqual([expected]);
  });

  it.each([
    ["vi", "Việt Nam và Hàn Quốc thiết lập quan hệ ngoại giao năm 1992, Viện Công nghệ Busan được thành lập sau đó."],
    ["en", "Busan and Hai Phong, home of Hanoi University, were twinned; the sister city ties were established in 1996."],
    ["de", "Der Verein hat ein Büro in Hanoi gegründet."],
  ])("is not told by a bond's year or without one: %s %s", (language, text) => {
    expect(founded(language, text)).toEqual([]);
  });
});
