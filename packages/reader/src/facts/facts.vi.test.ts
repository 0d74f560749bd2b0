import { describe, expect, it } from "vitest";
import { factsOf } from "./testing.ts";

const read = (text: string) => factsOf("vi", text, "2024-05-20");

describe("Vietnamese encounters", () => {
  it("counts a reception by the province and by its authority as one", () => {
    const { encounters } = read(
      "Ngày 14/5, tỉnh Hà Nam tiếp đoàn công tác của thành phố Incheon. Chủ tịch UBND tỉnh Hà Nam Lê Văn Tú tiếp đoàn và tặng quà.",
    );
    expect(encounters.filter(({ type }) => type === "meeting")).toMatchObject([{ guests: ["Incheon"], date: "2024-05-14" }]);
  });

  it("does not date a meeting by what was announced there", () => {
    const lead = "Tỉnh Hà Nam vừa tiếp đoàn công tác của thành phố Incheon. ";
    const more = "Đoàn rất vui. ".repeat(6);
    const { encounters } = read(`${lead}${more}Tại buổi tiếp, đoàn giới thiệu hội chợ sẽ mở từ ngày 13/8 đến 15/8.`);
    expect(encounters.find(({ type }) => type === "meeting")?.date).toBe("2024-05");
  });

  it("takes the side named first for the guest where nothing tells who came", () => {
    const [meeting] = read("Tổng Lãnh sự quán Việt Nam tại Frankfurt vừa có buổi làm việc với chính quyền bang Hessen.").encounters;
    expect(meeting).toMatchObject({ guests: ["Tổng Lãnh sự quán Việt Nam tại Frankfurt"], hosts: ["Hessen"] });
  });
});

describe("Vietnamese commitments", () => {
  const scene = "Ngày 14/5, tỉnh Hà Nam tiếp đoàn công tác của thành phố Incheon do Thị trưởng Park Min Ho dẫn đầu.";

  it.each([
    ["Hai địa phương sẽ mở rộng giao lưu.", "agreed"],
    ["Hai bên cùng cam kết hỗ trợ doanh nghiệp.", "agreed"],
    ["Thành phố Incheon sẽ thiết lập văn phòng.", "pledged"],
    ["Thành phố Incheon sẽ cấp học bổng cho sinh viên của tỉnh.", "pledged"],
    ["Ông Park Min Ho khẳng định thành phố luôn đồng hành với tỉnh.", "pledged"],
    ["Thỏa thuận nhằm mở rộng giao lưu thanh niên.", "agreed"],
    ["Nội dung hợp tác tập trung vào đào tạo nghề.", "agreed"],
    ["Hai bên thoả thuận sẽ trao đổi đoàn.", "agreed"],
    ["Hai bên kiến nghị tổ chức tuần lễ văn hóa.", "agreed"],
  ])("%s", (sentence, force) => {
    expect(read(`${scene} ${sentence}`).commitments).toMatchObject([{ force }]);
  });

  it("gives a joined clause without a subject to the sentence's own", () => {
    const { commitments } = read(`${scene} Ông Park Min Ho khen ngợi các doanh nghiệp Việt Nam, đồng thời cam kết tăng vốn.`);
    expect(commitments).toMatchObject([{ force: "pledged", by: "Park Min Ho" }]);
  });

  it("lets an authority speak for itself, and hears nobody in a set phrase", () => {
    expect(read(`${scene} Thành phố Incheon cho biết: "Chúng tôi sẽ hỗ trợ các trường dạy nghề của tỉnh."`).commitments).toMatchObject([
      { force: "pledged", by: "Incheon" },
    ]);
    expect(read(`${scene} Chuyến đi góp phần vào quan hệ giữa Việt Nam nói chung và tỉnh Hà Nam nói riêng.`).commitments).toEqual([]);
  });
});

describe("Vietnamese announcements and good wishes", () => {
  const scene = "Ngày 14/5, tỉnh Hà Nam tiếp đoàn công tác của thành phố Incheon do Thị trưởng Park Min Ho dẫn đầu.";

  it.each([
    "Ông Park Min Ho tin tưởng quan hệ sẽ phát triển bền vững.",
    "Tỉnh Hà Nam sẽ tổ chức ngày hội vào tháng 6.",
    "Đoàn sẽ tham gia hội chợ tại Hà Nội.",
    "Hai bên trao đổi về tiềm năng và mong muốn của doanh nghiệp.",
    "Việc này phù hợp cam kết quốc tế.",
  ])("hears no pledge in %s", (sentence) => {
    expect(read(`${scene} ${sentence}`).commitments).toEqual([]);
  });

  it("hears one in what a side will do", () => {
    expect(read(`${scene} Thành phố Incheon sẽ tiếp nhận 20 thực tập sinh của tỉnh.`).commitments).toMatchObject([{ force: "pledged" }]);
  });

  it("tells an official visit to a country", () => {
    const { encounters } = read("Thủ tướng Việt Nam Trần Văn Bảo bắt đầu chuyến thăm chính thức Đức theo lời mời của Thủ tướng Đức.");
    expect(encounters).toMatchObject([{ type: "visit", guests: ["Việt Nam"], hosts: ["Đức"] }]);
  });
});

describe("Vietnamese figures", () => {
  it("counts no nights, no enumeration and no council as money", () => {
    expect(read("Đoàn ở 5 ngày 4 đêm tới thành phố. Hội đồng 2 tỉnh (ghi chú 1) gặp đoàn đại biểu.").figures).toEqual([]);
  });
});

describe("a courtesy call in Vietnamese press", () => {
  it("is one meeting", () => {
    const text = "Chủ tịch UBND tỉnh Quảng Ninh Nguyễn Văn An đã tiếp Đại sứ Nhật Bản Mori Takero đến chào xã giao.";
    expect(factsOf("vi", text).encounters).toMatchObject([{ type: "meeting", guests: ["Nhật Bản"], hosts: ["UBND tỉnh Quảng Ninh"] }]);
  });
});
