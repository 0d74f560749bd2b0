import type { ProblemCode } from "../../problems.ts";

export const problems = {
  "empty-file": "‘{{file}}’ 파일이 비어 있습니다. 파일을 다시 선택하거나 새로 저장하세요.",
  "unknown-format":
    "‘{{file}}’ 파일은 읽을 수 없는 형식입니다. HTML, 일반 텍스트, PDF, DOCX, HWP·HWPX, 메일(EML, MSG), RSS·Atom 피드를 읽을 수 있습니다.",
  "damaged-file": "‘{{file}}’ 파일이 손상되었거나 잘려 있습니다. 원본에서 다시 받으세요.",
  "encrypted-file": "‘{{file}}’ 파일은 암호로 보호되어 있습니다. 암호 없이 저장한 사본을 추가하세요.",
  "protected-copy":
    "‘{{file}}’ 파일은 편집이 제한된 배포용 문서여서 본문이 암호화되어 있습니다. 작성자에게 원본을 요청하거나 PDF로 인쇄해 추가하세요.",
  "scanned-file": "‘{{file}}’ 파일에는 글자 없이 페이지 그림만 있습니다. 문자 인식(OCR)을 거친 결과를 추가하세요.",
  "too-large": "‘{{file}}’ 파일이 한도 {{limit}}보다 큽니다. 필요한 부분을 별도 파일로 추가하세요.",
  "too-deep": "‘{{file}}’ 파일은 중첩이 너무 깊어 안전하게 읽을 수 없습니다. 일반 텍스트로 저장해 추가하세요.",
  "archive-bomb": "‘{{file}}’ 파일은 압축을 풀면 문서로 보기에 지나치게 커서 열지 않았습니다. 문서 편집기에서 새로 저장하세요.",
  "no-text": "‘{{file}}’ 파일에서 읽을 수 있는 글을 찾지 못했습니다. 글을 복사해 붙여 넣으세요.",
  "unknown-language": "‘{{file}}’ 파일의 언어는 읽을 수 없습니다. 베트남어, 한국어, 일본어, 독일어, 영어, 프랑스어를 읽을 수 있습니다.",
  "broken-feed": "‘{{file}}’ 은(는) 올바른 RSS·Atom 피드가 아니거나 항목이 없습니다. 피드 주소를 확인하세요.",
  "wrong-charset": "‘{{file}}’ 파일의 문자를 해독할 수 없습니다. 문자 집합을 지정하거나 UTF-8로 저장하세요.",
  "over-budget": "‘{{file}}’ 파일을 읽는 데 문서 하나에 허용된 시간이나 메모리를 넘어 중단했습니다. 더 작은 부분으로 나누어 추가하세요.",
  "file-not-found": "‘{{file}}’ 파일이 없습니다. 이름과 폴더를 확인하세요.",
  "file-not-readable": "‘{{file}}’ 을(를) 열 수 없습니다. 파일이 맞는지, 읽기 권한이 있는지 확인하세요.",
  "address-invalid": "‘{{address}}’ 은(는) 웹 주소가 아닙니다. http:// 또는 https:// 로 시작하고 암호가 없는 전체 주소를 입력하세요.",
  "address-private": "‘{{address}}’ 은(는) 사설 네트워크를 가리키므로 가져오지 않습니다. 페이지를 저장해 파일로 추가하세요.",
  "address-unreachable": "‘{{address}}’ 이(가) 응답하지 않습니다({{reason}}). 주소와 연결을 확인하세요.",
  "address-timeout": "‘{{address}}’ 이(가) {{seconds}}초 안에 응답하지 않았습니다. 나중에 다시 시도하세요.",
  "address-refused": "‘{{address}}’ 이(가) 페이지를 거부했습니다(상태 {{status}}). 브라우저에서 열어 저장한 뒤 파일로 추가하세요.",
  "disk-full": "디스크가 가득 찼습니다. 이미 저장된 내용은 그대로 있습니다. 공간을 확보한 뒤 다시 시도하세요.",
  "data-folder-in-use":
    "데이터 폴더 ‘{{folder}}’ 을(를) 다른 프로세스({{pid}})가 사용 중입니다. 그 프로세스를 먼저 끝내거나 --data 로 다른 폴더를 지정하세요.",
  "data-folder-newer":
    "데이터 폴더 ‘{{folder}}’ 은(는) 더 새로운 버전에서 만들어졌습니다. Entente를 업데이트하거나 --data 로 다른 폴더를 지정하세요.",
  "data-folder-damaged":
    "데이터 폴더 ‘{{folder}}’ 이(가) 손상되었으며 변경하지 않았습니다. 백업에서 복원하거나 --data 로 다른 폴더를 지정하세요.",
  "database-unreachable": "{{address}}의 데이터베이스에 연결할 수 없습니다. DATABASE_URL과 서버가 실행 중인지 확인하세요.",
  "port-in-use": "포트 {{port}}을(를) 다른 프로그램이 사용 중입니다. --port 로 다른 포트를 지정하세요.",
  "host-not-loopback":
    "Entente에는 아직 로그인이 없어 이 컴퓨터에서만 열립니다. ‘{{host}}’ 은(는) 허용되지 않습니다. localhost, 127.0.0.1 또는 ::1 을 사용하세요.",
  "host-forbidden": "호스트 ‘{{host}}’ 에 대한 요청을 거부했습니다. 시작할 때 표시된 주소로 Entente를 여세요.",
  "origin-forbidden": "다른 사이트에서 요청한 변경을 거부했습니다. Entente를 직접 열어 변경하세요.",
  "not-found": "‘{{id}}’ 을(를) 찾을 수 없습니다. 다른 기록과 합쳐졌을 수 있으니 검색해 보세요.",
  "invalid-input": "‘{{field}}’ 값이 없거나 올바르지 않습니다: {{reason}}",
  conflict: "그사이 다른 사람이 이 내용을 바꾸었습니다. 덮어쓴 것은 없습니다. 현재 상태를 보고 다시 결정하세요.",
  "not-a-list": "“{{file}}”은(는) 읽을 수 있는 목록이 아닙니다. CSV나 XLSX로 저장하세요.",
  "no-rows": "“{{file}}”에 제목 아래 행이 없습니다. 목록이 첫 시트에 있는지 확인하세요.",
  "columns-missing": "“{{file}}”에서 다음에 쓸 열이 정해지지 않았습니다: {{property}}. 열의 뜻을 고르고 다시 가져오세요.",
  "all-refused": "“{{file}}”의 {{number}}개 행을 하나도 받을 수 없습니다. 열과 사유를 확인하세요. 바뀐 것은 없습니다.",
  "all-skipped": "“{{file}}”의 모든 행이 제외되어 가져올 것이 없습니다.",
  "unknown-command": "‘{{name}}’ 명령은 없습니다. entente --help 를 보세요.",
  internal: "Entente 내부에서 문제가 생겼습니다. 저장된 내용은 잃지 않았습니다. 자세한 내용은 로그의 {{id}}에 있습니다.",
} as const satisfies Record<ProblemCode, string>;
