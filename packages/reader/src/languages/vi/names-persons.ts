import type { PersonSlots } from "../name-slots.ts";

export const persons: PersonSlots = {
  honorificsBefore: ["ông", "bà", "anh", "chị", "đồng chí", "đ/c", "ngài", "cô", "ts", "gs", "pgs", "ths", "tiến sĩ", "thạc sĩ", "giáo sư", "phó giáo sư", "bác sĩ", "kỹ sư", "luật sư", "nghệ sĩ", "mr", "mrs", "ms", "dr", "gs.ts", "pgs.ts"],
  honorificsAfter: [],
  roles: [
    "chủ tịch", "phó chủ tịch", "chủ tịch nước", "bí thư", "phó bí thư", "tổng bí thư", "thủ tướng", "phó thủ tướng", "bộ trưởng", "thứ trưởng", "tổng thống", "phó tổng thống", "giám đốc", "tổng giám đốc", "phó giám đốc", "phó tổng giám đốc", "viện trưởng", "phó viện trưởng", "hiệu trưởng",
    "phó hiệu trưởng", "đại sứ", "tổng lãnh sự", "phó tổng lãnh sự", "lãnh sự", "tham tán", "tùy viên", "trưởng đoàn", "phó trưởng đoàn", "trưởng ban", "phó trưởng ban", "trưởng phòng", "phó trưởng phòng", "cục trưởng", "phó cục trưởng", "vụ trưởng", "phó vụ trưởng", "chánh văn phòng", "phó chánh văn phòng", "thị trưởng", "phó thị trưởng", "thống đốc", "phó thống đốc",
    "tỉnh trưởng", "phó tỉnh trưởng", "ủy viên", "thành viên", "đại diện", "trưởng đại diện", "giám sát viên", "thượng nghị sĩ", "hạ nghị sĩ", "nghị sĩ", "đại biểu", "tổng thư ký", "thư ký", "trưởng khoa", "chủ nhiệm", "phó chủ nhiệm", "trưởng nhóm", "quận trưởng", "huyện trưởng", "quốc vương", "nhà vua", "hoàng tử", "đặc phái viên", "chuyên gia", "người sáng lập", "nhà sáng lập", "cố vấn", "chủ nhân", "trợ lý", "điều phối viên", "phụ trách", "phu nhân", "ceo", "chủ tịch hđqt", "giám đốc điều hành", "trưởng bộ phận", "trưởng ban quản lý", "quyền chủ tịch", "tổng cục trưởng", "chính ủy", "tư lệnh", "chỉ huy trưởng",
  ],
  rolePrefixes: ["phó", "nguyên", "quyền", "cựu", "tân"],
  roleStops: ["đã", "sẽ", "đang", "cho", "cho biết", "nói", "phát biểu", "khẳng định", "nhấn mạnh", "đánh giá", "cùng", "và", "làm", "dẫn", "là", "có", "bày tỏ", "chia sẻ", "đề nghị", "mong", "cảm ơn", "chủ trì", "tiếp", "đến", "thăm", "trao", "tham", "do", "với", "khi", "trong", "thông", "cam", "hy", "tin", "để", "nhằm", "từ", "theo", "cũng", "đồng", "ký", "gặp", "dự", "chúc", "giới", "báo", "kết"],
  familyNames: [
    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Đào", "Đinh", "Trịnh", "Mai", "Trương", "Lương", "Cao", "Châu", "Tạ", "Phùng", "Tô", "Hà", "Đoàn", "Lâm", "Thái", "Quách", "Tống", "Lưu", "Vương", "Kiều", "Triệu", "Chu", "La", "Giang", "Thạch", "Nông", "Tăng", "Mạc", "Doãn", "Nghiêm", "Bạch", "Ninh", "Khuất", "Ông", "Lục", "Điểu", "Siu", "Rơ", "Hầu", "Giàng", "Sùng", "Vừ", "Thào", "Ma", "Lò", "Quàng", "Cầm", "Hứa", "Văn", "Từ", "Diệp", "Âu", "Bế", "Đàm", "Đậu", "Hàn", "Khổng", "Kim", "Lai", "Lại", "Lã", "Mã", "Nhâm", "Ngụy", "Ôn", "Phí", "Phó", "Tôn", "Tôn Nữ", "Tiêu", "Trang", "Trà", "Uông", "Vi", "Viên", "Xa", "Yên",
    "Park", "Lee", "Choi", "Jung", "Jeong", "Kang", "Cho", "Yoon", "Jang", "Lim", "Han", "Shin", "Seo", "Kwon", "Hwang", "Ahn", "Song", "Yoo", "Hong", "Jeon", "Moon", "Yang", "Bae", "Baek", "Nam", "Noh", "Ha", "Kwak", "Sung", "Cha", "Joo", "Koo", "Woo", "Min", "Jin", "Ryu", "Na", "Yeo", "Chung", "Chang", "Oh", "Im", "Son", "Ko", "Gu", "Heo", "Hur", "Chae", "Yu", "Pyo", "Byun", "Ju",
    "Tanaka", "Suzuki", "Sato", "Takahashi", "Watanabe", "Ito", "Yamamoto", "Nakamura", "Kobayashi", "Kato", "Yoshida", "Yamada", "Sasaki", "Yamaguchi", "Matsumoto", "Inoue", "Kimura", "Hayashi", "Shimizu", "Mori", "Abe", "Ikeda", "Hashimoto", "Ishikawa", "Kuroiwa", "Kishida", "Ishiba",
  ],
  givenNames: [],
  foreignFamilyNames: [],
  never: ["Bác", "Đảng", "Nhà", "Nước", "Việt", "Tỉnh", "Thành", "Sở", "Bộ", "Ban", "Hội", "Công", "Khu", "Tổng", "Đại", "Hoa", "Quốc", "Đoàn", "Phòng", "Viện", "Trường", "Ủy", "UBND", "HĐND", "FDI", "TNHH", "TP", "TP.", "Hàn Quốc", "Hà Nội", "Thái Lan", "Lâm Đồng", "Hồ Chí Minh", "Cao Bằng", "Hà Nam", "Hà Giang", "Hà Tĩnh", "Thái Bình", "Thái Nguyên"],
  ofLinks: ["của", "thuộc"],
  generics: ["ông", "bà", "đồng chí"],
};
