import type { ProblemCode } from "../../problems.ts";

export const problems = {
  "empty-file": "Tệp “{{file}}” trống. Hãy chọn lại tệp hoặc lưu lại.",
  "unknown-format":
    "Không đọc được định dạng của “{{file}}”. Có thể đọc HTML, văn bản thuần, PDF, DOCX, HWP và HWPX, thư (EML, MSG) và nguồn tin RSS hoặc Atom.",
  "damaged-file": "Tệp “{{file}}” bị hỏng hoặc bị cắt ngang. Hãy lấy lại tệp từ nguồn.",
  "encrypted-file": "Tệp “{{file}}” được bảo vệ bằng mật khẩu. Hãy lưu một bản không có mật khẩu rồi thêm bản đó.",
  "protected-copy":
    "Tệp “{{file}}” là bản phát hành bị khóa chỉnh sửa, nội dung đã mã hóa. Hãy xin bản gốc từ người soạn, hoặc in ra PDF rồi thêm.",
  "scanned-file": "Tệp “{{file}}” chỉ có ảnh chụp trang, không có chữ. Hãy nhận dạng chữ (OCR) rồi thêm kết quả.",
  "too-large": "Tệp “{{file}}” vượt quá giới hạn {{limit}}. Hãy thêm những phần cần thiết thành các tệp riêng.",
  "too-deep": "Tệp “{{file}}” lồng quá nhiều lớp nên không thể đọc an toàn. Hãy lưu dưới dạng văn bản thuần rồi thêm.",
  "archive-bomb": "Tệp “{{file}}” khi giải nén lớn hơn mọi tài liệu thông thường nên không được mở. Hãy lưu lại bằng phần mềm soạn thảo.",
  "no-text": "Không tìm thấy chữ đọc được trong “{{file}}”. Hãy sao chép nội dung và dán trực tiếp.",
  "unknown-language": "Ngôn ngữ của “{{file}}” chưa đọc được. Có thể đọc tiếng Việt, Hàn, Nhật, Đức, Anh và Pháp.",
  "broken-feed": "“{{file}}” không phải nguồn tin RSS hoặc Atom hợp lệ, hoặc không có mục nào. Hãy kiểm tra địa chỉ nguồn tin.",
  "wrong-charset": "Không giải mã được ký tự của “{{file}}”. Hãy nêu bảng mã của tệp hoặc lưu dưới dạng UTF-8.",
  "over-budget": "Việc đọc “{{file}}” tốn quá nhiều thời gian hoặc bộ nhớ cho một tài liệu nên đã dừng. Hãy thêm từng phần nhỏ hơn.",
  "file-not-found": "Không có tệp “{{file}}”. Hãy kiểm tra tên và thư mục.",
  "file-not-readable": "Không mở được “{{file}}”. Hãy kiểm tra đó có phải là tệp và bạn có quyền đọc hay không.",
  "address-invalid":
    "“{{address}}” không phải địa chỉ web. Hãy nhập địa chỉ đầy đủ bắt đầu bằng http:// hoặc https:// và không chứa mật khẩu.",
  "address-private": "“{{address}}” trỏ vào mạng nội bộ nên không được tải. Hãy lưu trang rồi thêm tệp.",
  "address-unreachable": "“{{address}}” không trả lời ({{reason}}). Hãy kiểm tra địa chỉ và kết nối.",
  "address-timeout": "“{{address}}” không trả lời trong {{seconds}} giây. Hãy thử lại sau.",
  "address-refused": "“{{address}}” từ chối gửi trang (mã {{status}}). Hãy mở trang trong trình duyệt, lưu lại rồi thêm tệp.",
  "disk-full": "Ổ đĩa đã đầy. Những gì đã lưu trước đó vẫn còn. Hãy giải phóng dung lượng rồi thử lại.",
  "data-folder-in-use":
    "Thư mục dữ liệu “{{folder}}” đang được tiến trình khác sử dụng ({{pid}}). Hãy dừng tiến trình đó hoặc chọn thư mục khác bằng --data.",
  "data-folder-newer": "Thư mục dữ liệu “{{folder}}” do phiên bản mới hơn tạo ra. Hãy cập nhật Entente hoặc chọn thư mục khác bằng --data.",
  "data-folder-damaged":
    "Thư mục dữ liệu “{{folder}}” bị hỏng và chưa bị thay đổi. Hãy khôi phục từ bản sao lưu hoặc chọn thư mục khác bằng --data.",
  "database-unreachable": "Không kết nối được cơ sở dữ liệu tại {{address}}. Hãy kiểm tra DATABASE_URL và máy chủ có đang chạy không.",
  "port-in-use": "Cổng {{port}} đang được chương trình khác sử dụng. Hãy chọn cổng khác bằng --port.",
  "host-not-loopback":
    "Entente chưa có đăng nhập nên chỉ phục vụ trên máy này: không cho phép “{{host}}”. Hãy dùng localhost, 127.0.0.1 hoặc ::1.",
  "host-forbidden": "Yêu cầu tới máy chủ “{{host}}” bị từ chối. Hãy mở Entente tại địa chỉ được in ra khi khởi động.",
  "origin-forbidden": "Một thay đổi do trang khác yêu cầu đã bị từ chối. Hãy mở chính Entente và thực hiện ở đó.",
  "not-found": "Không có gì mang tên “{{id}}” ở đây. Có thể mục này đã được gộp với mục khác; hãy tìm kiếm.",
  "invalid-input": "“{{field}}” còn thiếu hoặc không hợp lệ: {{reason}}",
  conflict: "Trong lúc đó đã có người thay đổi mục này. Không có gì bị ghi đè; hãy xem trạng thái hiện tại rồi quyết định lại.",
  "not-a-list": "“{{file}}” không phải danh sách đọc được. Hãy lưu thành CSV hoặc XLSX.",
  "no-rows": "“{{file}}” không có dòng nào dưới tiêu đề. Hãy kiểm tra danh sách có ở trang đầu không.",
  "columns-missing": "Chưa có cột nào của “{{file}}” được chọn cho: {{property}}. Hãy chọn ý nghĩa các cột rồi nhập lại.",
  "all-refused": "Không dòng nào trong {{number}} dòng của “{{file}}” nhận được. Hãy xem lại các cột và lý do; chưa có gì thay đổi.",
  "all-skipped": "Mọi dòng của “{{file}}” đều bị bỏ qua nên không có gì để nhập.",
  "unknown-command": "Không có lệnh “{{name}}”. Xem entente --help.",
  internal: "Đã xảy ra lỗi bên trong Entente. Những gì đã lưu không bị mất. Chi tiết nằm trong nhật ký với mã {{id}}.",
} as const satisfies Record<ProblemCode, string>;
