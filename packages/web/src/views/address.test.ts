import { describe, expect, it } from "vitest";
import { kindsOf, kindsText, mapSearch, networkKinds, networkSearch, timelineKinds, timelineSearch, usualNetwork } from "./address.ts";

describe("the addresses of the views", () => {
  it("keep what they understand and drop the rest", () => {
    expect(timelineSearch({ record: "r1", kinds: "tie,encounter,person", until: "2024-05", skip: "3", more: "1" })).toEqual({
      record: "r1",
      kinds: "encounter,tie",
      until: "2024-05",
      skip: 3,
    });
    expect(timelineSearch({ until: "2024-13", skip: "-1", kinds: "nothing" })).toEqual({});
    expect(mapSearch({ year: "24", country: "kr", place: "KR-41/yongin,VN-HP" })).toEqual({ place: "KR-41/yongin,VN-HP" });
    expect(networkSearch({ from: "2020", to: 2024, more: "1", record: "" })).toEqual({ from: "2020", to: "2024", more: true });
  });

  it("say nothing of kinds where the usual ones are shown", () => {
    expect(kindsText(timelineKinds, timelineKinds)).toBeUndefined();
    expect(kindsText(["tie"], timelineKinds)).toBe("tie");
    expect(kindsText(usualNetwork, networkKinds, usualNetwork)).toBeUndefined();
    expect(kindsOf(kindsText(networkKinds, networkKinds, usualNetwork), networkKinds, usualNetwork)).toEqual(networkKinds);
    expect(kindsOf("nonsense", networkKinds, usualNetwork)).toEqual(usualNetwork);
  });
});
