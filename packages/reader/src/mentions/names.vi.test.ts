import { describe, expect, it } from "vitest";
import { packs } from "../languages/index.ts";
import type { Context, Entity } from "../types.ts";
import { findMentions } from "./index.ts";

function read(text: string): Context {
  const pack = packs.find((each) => each.code === "vi");
  if (!pack) throw new Error("no pack vi");
  return findMentions({ text, mediaType: "text/plain" }, pack, { packs });
}

const named = (text: string, kind: Entity["kind"]) =>
  read(text)
    .entities.filter((entity) => entity.kind === kind)
    .map((entity) => entity.name);
const rolesOf = (text: string, name: string) => read(text).entities.find((entity) => entity.name === name)?.roles;
const dates = (text: string) => read(text).mentions.flatMap((mention) => (mention.kind === "date" ? [mention.value] : []));

describe("Vietnamese countries that are ordinary words too", () => {
  it.each([
    ["Đoàn công tác vừa sang Đức tìm hiểu.", "Đức"],
    ["Phái đoàn đã thăm Nga tuần trước.", "Nga"],
    ["Hội thảo bàn về hợp tác Việt Nam - Áo.", "Áo"],
    ["Thành phố Dresden (Đức) cử đại biểu.", "Đức"],
    ["Sản phẩm bán chạy tại Ý trong năm qua.", "Ý"],
    ["Đại sứ Đức Guido Brandt có mặt.", "Đức"],
    ["Đại sứ Việt Nam tại Anh Nguyễn Hoàng Lan có mặt.", "Anh"],
    ["Pháp, Đức cùng ký tên.", "Đức"],
  ])("%s", (text, name) => {
    expect(named(text, "place")).toContain(name);
  });

  it("are known again without support once the text has given it", () => {
    const context = read("Đoàn đã sang Đức. Hiện nay Đức mua nhiều cà phê.");
    expect(context.entities.find((entity) => entity.name === "Đức")?.evidence).toHaveLength(2);
  });

  it.each(["Anh cho biết kế hoạch đã xong.", "Áo dài được trưng bày.", "Bà Nga dự họp.", "Ông Trần Minh Đức dự họp tại Đức Trọng."])(
    "are not read from: %s",
    (text) => {
      for (const name of ["Anh", "Áo", "Nga", "Đức"]) expect(named(text, "place")).not.toContain(name);
    },
  );
});

describe("Vietnamese people", () => {
  it.each([
    ["Bà Nguyễn Thị Nga, Giám đốc Sở Ngoại vụ, phát biểu.", "Nguyễn Thị Nga"],
    ["Đồng chí Nguyễn Thái Bình chủ trì.", "Nguyễn Thái Bình"],
    ["Ông Phạm Thị Hà Giang trả lời.", "Phạm Thị Hà Giang"],
  ])("keep a place's name inside theirs: %s", (text, name) => {
    expect(named(text, "person")).toEqual([name]);
    expect(named(text, "place")).toEqual([]);
  });

  it("are not read from a delegation, a region or an acronym behind an office", () => {
    expect(named("Đoàn Bắc Ninh thăm xưởng. Từ Hà Nội, xe đi tiếp.", "person")).toEqual([]);
    expect(named("Các nước Đông Nam Á họp. Chủ tịch SEMI SEA vắng mặt.", "person")).toEqual([]);
  });

  it("hold an office up to its end, and not the one of the person named next", () => {
    const text = "Tiếp Đại sứ Hoa Kỳ Mary Stone, Phó Chủ tịch UBND TP. Đà Nẵng Hồ Quang Lâm cảm ơn.";
    expect(rolesOf(text, "Hồ Quang Lâm")).toEqual(["Phó Chủ tịch UBND TP. Đà Nẵng"]);
    expect(rolesOf(text, "Mary Stone")).toEqual(["Đại sứ Hoa Kỳ"]);
    expect(rolesOf("Bà Ann Lee, Chủ tịch Hiệp hội Bán dẫn Sài Gòn, đến dự.", "Ann Lee")).toEqual(["Chủ tịch Hiệp hội Bán dẫn Sài Gòn"]);
  });
});

describe("Vietnamese bodies", () => {
  it.each([
    ["Đoàn thăm Orion Display và rời đi.", "Orion Display"],
    ["Hôm qua, theo Hanul Electronics Bắc Ninh, xưởng đã mở.", "Hanul Electronics Bắc Ninh"],
    ["Giáo sư đến từ University of Northfield.", "University of Northfield"],
    ["Đoàn gặp Pacific Science Promotion Agency hôm qua.", "Pacific Science Promotion Agency"],
    ["UBND TP. Quy Nhơn đồng ý.", "UBND TP. Quy Nhơn"],
    ["Số liệu của Cục Đầu tư nước ngoài rất mới.", "Cục Đầu tư nước ngoài"],
    ["Khách ghé Trung tâm Hỗ trợ Du khách Huế.", "Trung tâm Hỗ trợ Du khách Huế"],
  ])("%s", (text, name) => {
    expect(named(text, "organisation")).toEqual([name]);
  });

  it("take a foreign name in brackets for their own", () => {
    const [body] = read("Đoàn thăm Viện Nghiên cứu Quang học (Fraunhofer Lux).").entities;
    expect(body).toMatchObject({ name: "Viện Nghiên cứu Quang học", aliases: ["Fraunhofer Lux"] });
  });

  it.each([
    "Tỉnh sẽ tổ chức Lễ ra mắt.",
    "Phó Chủ tịch Ủy ban nhân dân tỉnh, cùng các sở.",
    "Sự kiện Hanoi Finance and Tech Week khép lại.",
    "Khách sạn nằm ở trung tâm Thủ đô.",
  ])("are not read from: %s", (text) => {
    expect(named(text, "organisation")).toEqual([]);
  });
});

describe("a text's own date", () => {
  it.each([
    ["vi", "Tin mới\nĐã tạod 2024-08-21 Số lượt truy cập 10\nĐoàn đã đến.", "2024-08-21"],
    ["vi", "date 2023-02-21 Ngày 20/2, tỉnh đón đoàn.", "2023-02-21"],
    ["vi", "Tin mới\nThu Hà 25/01/2024 21:47\nĐoàn đã đến.", "2024-01-25"],
    ["ko", "date 2023-02-21\n대표단이 20일 도착했다.", "2023-02-21"],
    ["ja", "date 2023-02-21\n代表団は20日に到着した。", "2023-02-21"],
    ["de", "date 2023-02-21\nDie Delegation traf ein.", "2023-02-21"],
    ["en", "date: 2023-02 The delegation arrived.", "2023-02"],
  ])("%s: %s", (code, text, date) => {
    const pack = packs.find((each) => each.code === code);
    if (!pack) throw new Error(`no pack ${code}`);
    const context = findMentions({ text, mediaType: "text/plain" }, pack, { packs });
    expect(context.publishedOn).toBe(date);
  });

  it("stamped at the top dates nothing the text tells", () => {
    const dates = read("date 2023-02-21 Ngày 20/2, tỉnh đón đoàn.").mentions.filter((mention) => mention.kind === "date");
    expect(dates).toMatchObject([{ value: "2023-02-20" }]);
  });

  it("is no stamp where the words go on or the day does not exist", () => {
    expect(read("dated 2023-02-21").publishedOn).toBeUndefined();
    expect(read("date 2023-02-31 Đoàn đã đến.").publishedOn).toBeUndefined();
  });
});

describe("Vietnamese bodies under several spellings", () => {
  it("joins an embassy whose country is written short and long", () => {
    const text = "Đại sứ quán Việt Nam tại Đức đón đoàn. Đoàn cảm ơn Đại sứ quán Việt Nam tại Cộng hòa Liên bang Đức.";
    expect(named(text, "organisation")).toEqual(["Đại sứ quán Việt Nam tại Đức"]);
  });

  it("keeps embassies in two countries apart", () => {
    const text = "Đại sứ quán Việt Nam tại Đức và Đại sứ quán Việt Nam tại Pháp cùng dự.";
    expect(named(text, "organisation")).toEqual(["Đại sứ quán Việt Nam tại Đức", "Đại sứ quán Việt Nam tại Pháp"]);
  });

  it("reads a standing committee whole", () => {
    const text = "Đoàn Ủy ban Thường vụ Đại hội Đại biểu Nhân dân TP Thâm Quyến đến thăm.";
    expect(named(text, "organisation")).toEqual(["Ủy ban Thường vụ Đại hội Đại biểu Nhân dân TP Thâm Quyến"]);
  });
});

describe("Vietnamese offices told more exactly later", () => {
  it("believes the place in an office over one named before a bare office", () => {
    const text = "Tại tỉnh Quảng Ninh, Chủ tịch UBND tỉnh Trần Văn Bảo đã tiếp đoàn.\nChủ tịch UBND tỉnh Lào Cai Trần Văn Bảo trao quà.";
    const { entities } = read(text);
    const { affiliation } = entities.find(({ name }) => name === "Trần Văn Bảo") ?? {};
    expect(typeof affiliation === "number" ? entities[affiliation]?.name : affiliation).toMatch(/Lào Cai/u);
  });
});

describe("Vietnamese dates with a short year", () => {
  it("are read behind the word for a day", () => {
    expect(dates("Ngày 12/9/23, đoàn đã đến thăm.")).toEqual(["2023-09-12"]);
  });

  it("are no part of a longer number", () => {
    expect(dates("Văn bản số 12/9/23 đã ban hành.")).toEqual([]);
  });
});

describe("Vietnamese bodies whose words no list knows", () => {
  it.each([
    ["Đoàn họp với Viện Thẩm định Công nghệ công nghiệp Hàn Quốc.", "Viện Thẩm định Công nghệ công nghiệp Hàn Quốc"],
    ["Cục Giám định Hải quan gửi thư.", "Cục Giám định Hải quan"],
    ["Tỉnh đề nghị Viện Kỹ thuật Hansung hỗ trợ.", "Viện Kỹ thuật Hansung"],
    ["Công ty Hòa Phát thăm Seoul.", "Công ty Hòa Phát"],
    ["Sở Ngoại vụ và Sở Tài chính cùng dự.", "Sở Ngoại vụ"],
    ["LÃNH ĐẠO SỞ NGOẠI VỤ THAM DỰ TIẾP ĐOÀN HÀN QUỐC", "SỞ NGOẠI VỤ"],
    ["SỞ KẾ HOẠCH VÀ ĐẦU TƯ LÀM VIỆC VỚI ĐOÀN", "SỞ KẾ HOẠCH VÀ ĐẦU TƯ"],
    ["Phó Giám đốc Sở Ngoại vụ - Bà Đặng Thị Thanh tiếp khách.", "Sở Ngoại vụ"],
    ["Đoàn trường đại học Hansung - Hàn Quốc đến thăm.", "trường đại học Hansung"],
    ["Hội Hữu nghị Việt Nam - Hàn Quốc gửi thư.", "Hội Hữu nghị Việt Nam - Hàn Quốc"],
    ["Công ty Hòa Phát xây Nhà máy mới.", "Công ty Hòa Phát"],
    ["Sở Văn hóa, Thể thao và Du lịch tỉnh Lào Cai tiếp đoàn.", "Sở Văn hóa, Thể thao và Du lịch tỉnh Lào Cai"],
    ["Các Sở Công Thương, Nông nghiệp và Xây dựng cùng dự.", "Sở Công Thương"],
    ["Uỷ ban Trung ương Mặt trận Tổ quốc Việt Nam gửi thư.", "Uỷ ban Trung ương Mặt trận Tổ quốc Việt Nam"],
    ["Đoàn gặp Uỷ ban nhân dân tỉnh Hà Nam và Quỹ Hoà bình Osaka.", "Uỷ ban nhân dân tỉnh Hà Nam"],
  ])("%s", (text, name) => {
    expect(named(text, "organisation")[0]).toBe(name);
  });
});

const mentioned = (text: string) => read(text).mentions.flatMap((each) => (each.kind === "organisation" ? [each.text] : []));

describe("Vietnamese bodies named again", () => {
  it("by their bracketed acronym, even one in small letters", () => {
    const text = "Hiệp hội Doanh nhân Sao Bắc (VKSBA) đến Hà Nội. VKSBA sẽ hỗ trợ. Phòng Thương mại Seoul (Kocham) cùng dự.";
    expect(mentioned(text)).toEqual(["Hiệp hội Doanh nhân Sao Bắc", "VKSBA", "VKSBA", "Phòng Thương mại Seoul", "Kocham", "Kocham"]);
    expect(named(text, "organisation")).toEqual(["Hiệp hội Doanh nhân Sao Bắc", "Phòng Thương mại Seoul"]);
  });

  it("by the one foreign word behind their head", () => {
    const text = "Tập đoàn Hanbitex thăm tỉnh. Hanbitex cam kết đầu tư.";
    expect(mentioned(text)).toEqual(["Tập đoàn Hanbitex", "Hanbitex"]);
    expect(named(text, "organisation")).toEqual(["Tập đoàn Hanbitex"]);
  });

  it("and their heads with what the country in a bracket interrupts", () => {
    expect(rolesOf("Thị trưởng thành phố Kawasaki (Nhật Bản) Tanaka Jiro phát biểu.", "Tanaka Jiro")).toEqual([
      "Thị trưởng thành phố Kawasaki",
    ]);
    expect(rolesOf("Ông Trần Văn Bảo, Chủ tịch Hiệp hội Doanh nhân và Đầu tư Seoul, đã phát biểu.", "Trần Văn Bảo")).toEqual([
      "Chủ tịch Hiệp hội Doanh nhân và Đầu tư Seoul",
    ]);
  });
});
