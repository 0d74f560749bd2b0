import type { NameSlots } from "../name-slots.ts";
import { dates, quantities } from "./names-numbers.ts";
import { organisations } from "./names-organisations.ts";
import { persons } from "./names-persons.ts";

export const names: NameSlots = {
  writing: {
    spaced: true,
    cased: true,
    nounsCapitalised: false,
    hardStops: "",
    softStops: ".!?…",
    abbreviations: ["tp", "ts", "gs", "pgs", "ths", "bs", "ks", "đ/c", "tx", "q", "p", "ông", "tr", "st", "co", "ltd", "mr", "mrs", "ms", "dr", "prof", "no", "vs"],
    endings: [],
    spellings: [
      ["oà", "òa"],
      ["oá", "óa"],
      ["oả", "ỏa"],
      ["oã", "õa"],
      ["oạ", "ọa"],
      ["oè", "òe"],
      ["oé", "óe"],
      ["uỳ", "ùy"],
      ["uý", "úy"],
      ["uỷ", "ủy"],
      ["uỹ", "ũy"],
      ["uỵ", "ụy"],
    ],
  },
  lines: {
    boilerplate: [
      /^(?:zalo|facebook|twitter|chia sẻ|theo dõi|bình luận|đăng nhập|đăng ký|trang chủ|tin liên quan|tin cùng chuyên mục|xem thêm|in trang|gửi email|nội dung|từ khóa|tags?|liên hệ|bản in|lượt xem)\b.{0,40}$/iu,
      /^(?:bình luận|ý kiến)\s*\(\d+\)/iu,
      /(?:số lượt (?:truy cập|xem)|lượt (?:xem|truy cập)|views?)\s*:?\s*[\d.,]+\s*$/iu,
      /^(?:©|bản quyền|copyright|giấy phép)/iu,
      /^(?:nhiệt độ|độ ẩm|thời tiết)\b.{0,60}$/iu,
      /^[^.]{0,30}\d{1,2}\s*°\s*C/u,
    ],
    caption: [/(?:Ảnh|ẢNH|Hình)\s*[:/-]/u, /\((?:ảnh|nguồn|hình)\s*[:/]?[^)]*\)\.?$/iu, /^(?:Trong ảnh|Ảnh|Chú thích ảnh)\s*[:.]/iu],
    byline: [/^(?:Tác giả|Bài(?: và ảnh| viết)?|Tin(?:, ảnh| bài)?|Thực hiện|PV|Phóng viên|Theo)\s*[:\-–]?\s*\p{Lu}.{0,60}$/u],
    credit: [/(?:Ảnh|ẢNH|Nguồn ảnh)\s*[:/][^\n]*$/gu, /\((?:ảnh|nguồn)\s*[:/][^)]*\)/giu],
    source: [/^(?:\(?\s*)?Nguồn(?:\s+tin)?\s*:?\s+([^:\n]*?)\s*(?::\s*https?:\S+|\)|$)/u, /^(?:\(?\s*)?Nguồn\s*:\s*(?:https?:\/\/(?:www\.)?)?([^\n/)]+)/u],
    dateline: [
      /^(?:Đã tạo\S*|Ngày đăng|Ngày tạo|Đăng (?:lúc|ngày)|Cập nhật(?: lúc| ngày)?|Thời gian đăng|Xuất bản|Ngày viết|Đăng ký)\s*:?\s*.*\d{4}/iu,
      /^(?:(?:Thứ (?:Hai|Ba|Tư|Năm|Sáu|Bảy)|Chủ nhật)\s*,?\s*)?(?:ngày\s+)?\d{1,2}[/\-.]\d{1,2}[/\-.]\d{4}/iu,
      /^\d{4}-\d{2}-\d{2}(?:\s|$)/u,
    ],
  },
  places: {
    before: ["tỉnh", "thành phố", "tp", "tp.", "quận", "huyện", "thị xã", "thị trấn", "phường", "xã", "bang", "hạt", "đảo", "vùng", "khu vực", "châu", "làng"],
    after: [],
    spoilers: [],
    never: ["nam", "bắc", "đông", "tây", "trung ương", "ủy", "đoàn"],
    letters: "",
    generics: ["tỉnh", "thành phố", "địa phương", "tỉnh nhà"],
  },
  organisations,
  persons,
  dates,
  quantities,
};
