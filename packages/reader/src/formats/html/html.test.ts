import { describe, expect, it } from "vitest";
import type { DocumentText } from "../../types.ts";
import { fragmentToText, htmlToText } from "./index.ts";

function read(markup: string): DocumentText {
  const [document] = htmlToText({ bytes: new TextEncoder().encode(markup), file: "page.html", mediaType: "text/html" });
  if (!document) throw new Error("no text");
  return document;
}

const portal = `<!DOCTYPE html><html lang="vi-VN"><head>
<title>Đoàn công tác tỉnh Hà Vân thăm thành phố Seohae | Cổng thông tin đối ngoại</title>
<meta property="og:site_name" content="Cổng thông tin đối ngoại"><meta name="pubdate" content="20240521093000">
<script>document.write("<p>Đoạn này không phải là bài viết, chỉ là mã chạy trên trang.</p>")</script></head><body>
<div id="top"><a href="/">Trang chủ</a> | <a href="/tin">Tin tức</a> | <a href="/lien-he">Liên hệ</a><span>Hà Vân 28°C</span></div>
<table width="100%"><tr><td valign="top" width="200"><ul><li><a href="/1">Giới thiệu</a></li><li><a href="/2">Lịch công tác tuần của lãnh đạo tỉnh</a></li><li><a href="/3">Văn bản chỉ đạo điều hành</a></li></ul></td>
<td><table><tr><td><b>Đoàn công tác tỉnh Hà Vân thăm thành phố Seohae</b><br>21/05/2024 09:30</td></tr>
<tr><td>Sáng 20/5, Đoàn công tác tỉnh Hà Vân do Phó Chủ tịch UBND tỉnh Lâm Thị Hoài dẫn đầu đã thăm và làm việc tại thành phố Seohae, Hàn Quốc.<br><br>Hai bên ký bản ghi nhớ về thủy sản.<br><img src="a.jpg"><i>Quang cảnh buổi ký kết. Ảnh: Hoài Nam</i></td></tr>
<tr><td><p>Theo đó, thành phố Seohae sẽ tiếp nhận 120 lao động thời vụ trong năm 2025.</p></td></tr>
<tr><td><a href="/share">Chia sẻ</a> <a href="/in">In trang</a></td></tr>
<tr><td><div class="tin-khac"><b>Các tin khác</b><ul><li><a href="/a">Tỉnh Hà Vân đón đoàn doanh nghiệp Nhật Bản đến tìm hiểu đầu tư</a></li><li><a href="/b">Hội nghị xúc tiến thương mại năm 2024 tại thành phố Seohae</a></li></ul></div></td></tr></table></td></tr></table>
<div class="footer">Bản quyền thuộc về Cổng thông tin đối ngoại. Địa chỉ: số 1 đường Hòa Bình, phường 2, thành phố Vân Giang.</div></body></html>`;

describe("a government portal laid out in tables", () => {
  const document = read(portal);

  it("gives the article's paragraphs as lines, headline first, and nothing around it", () => {
    expect(document.text.split("\n").filter((line) => line !== "")).toEqual([
      "Đoàn công tác tỉnh Hà Vân thăm thành phố Seohae",
      "21/05/2024 09:30",
      "Sáng 20/5, Đoàn công tác tỉnh Hà Vân do Phó Chủ tịch UBND tỉnh Lâm Thị Hoài dẫn đầu đã thăm và làm việc tại thành phố Seohae, Hàn Quốc.",
      "Hai bên ký bản ghi nhớ về thủy sản.",
      "Quang cảnh buổi ký kết. Ảnh: Hoài Nam",
      "Theo đó, thành phố Seohae sẽ tiếp nhận 120 lao động thời vụ trong năm 2025.",
    ]);
  });

  it("knows what the page says about itself", () => {
    expect(document).toMatchObject({
      title: "Đoàn công tác tỉnh Hà Vân thăm thành phố Seohae",
      publisher: "Cổng thông tin đối ngoại",
      publishedOn: "2024-05-21",
      language: "vi-VN",
      charset: "utf-8",
    });
  });
});

describe("article pages", () => {
  it("reads a short Korean item between a long menu and a list of other items", () => {
    const menu = Array.from({ length: 40 }, (_, index) => `<li><a href="/m${index}">메뉴 항목 ${index}</a></li>`).join("");
    const { text } =
      read(`<html lang="ko"><head><title>시장 접견 - 서해시청</title></head><body><div class="wrap"><ul class="gnb">${menu}</ul>
      <div class="view_area"><h3>서해시장, 하반성 대표단 접견</h3><ul class="info"><li>작성자 홍보과</li><li>조회수 17</li></ul>
      <div class="cont">서해시는 20일 베트남 하반성 대표단을 맞아 수산 협력을 논의했다.</div>
      <div class="sns_share"><button>공유</button><a href="#">페이스북</a></div></div>
      <ul class="related_news"><li><a href="/1">서해시, 하반기 국제교류 계획을 발표했다.</a></li><li><a href="/2">서해항 물동량이 크게 늘었다.</a></li></ul></div></body></html>`);
    expect(text).toContain("서해시는 20일 베트남 하반성 대표단을 맞아 수산 협력을 논의했다.");
    expect(text).not.toMatch(/메뉴|페이스북|물동량|공유/u);
  });

  it("keeps captions, headings, lists and data tables as lines of their own", () => {
    const { text } = read(`<html><body><nav><a href="/">Start</a></nav><article><h1>Messe in Leipzig eröffnet</h1>
      <p>Die Messe wurde am Montag von der Oberbürgermeisterin eröffnet, wie die Stadt mitteilte.</p>
      <figure><img src="x.jpg"><figcaption>Eröffnung der Messe. Foto: Stadt</figcaption></figure>
      <h2>Ergebnisse</h2><ul><li>Eine Absichtserklärung mit der Partnerstadt wurde unterzeichnet.</li><li>Zwei Besuche sind geplant.</li></ul>
      <table><caption>Aussteller</caption><tr><th>Land</th><th>Zahl</th></tr><tr><td>Vietnam</td><td>12</td></tr></table></article></body></html>`);
    expect(text).toBe(`Messe in Leipzig eröffnet

Die Messe wurde am Montag von der Oberbürgermeisterin eröffnet, wie die Stadt mitteilte.

Eröffnung der Messe. Foto: Stadt

Ergebnisse

Eine Absichtserklärung mit der Partnerstadt wurde unterzeichnet.
Zwei Besuche sind geplant.

Aussteller
Land | Zahl
Vietnam | 12`);
  });

  it("leaves out furigana and keeps the words they stand beside", () => {
    expect(fragmentToText("<p><ruby>協議<rp>(</rp><rt>きょうぎ</rt><rp>)</rp></ruby>した。</p>", "x")).toBe("協議した。");
  });

  it("takes publisher and day from JSON-LD", () => {
    const data = {
      "@graph": [
        { "@type": "WebPage" },
        {
          "@type": "NewsArticle",
          headline: "Governor meets delegation",
          datePublished: "2024-08-21T23:30:00+09:00",
          publisher: { name: "Harbor Daily" },
        },
      ],
    };
    const document = read(
      `<html lang="en"><head><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><p>The governor met a delegation on Wednesday.</p></body></html>`,
    );
    expect(document).toMatchObject({ title: "Governor meets delegation", publisher: "Harbor Daily", publishedOn: "2024-08-21" });
    expect(document.text).toBe("Governor meets delegation\n\nThe governor met a delegation on Wednesday.");
  });

  it("reads a page without body, head or closing tags", () => {
    expect(read("<p>Eine Delegation aus Hanoi besuchte am Montag die Stadt.<p>Sie blieb zwei Tage &amp; reiste weiter.").text).toBe(
      "Eine Delegation aus Hanoi besuchte am Montag die Stadt.\n\nSie blieb zwei Tage & reiste weiter.",
    );
  });

  it("decodes a page by its bytes where its meta tag is wrong", () => {
    const bytes = new TextEncoder().encode(
      '<html><head><meta charset="euc-kr"></head><body><p>도지사는 대표단을 만나 협력 방안을 논의했다.</p></body></html>',
    );
    expect(htmlToText({ bytes, file: "x.html" })[0]).toMatchObject({
      charset: "utf-8",
      text: "도지사는 대표단을 만나 협력 방안을 논의했다.",
    });
  });
});
