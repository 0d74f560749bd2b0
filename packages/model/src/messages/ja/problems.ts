import type { ProblemCode } from "../../problems.ts";

export const problems = {
  "empty-file": "「{{file}}」は空です。ファイルを選び直すか、保存し直してください。",
  "unknown-format":
    "「{{file}}」は読み取れない形式です。HTML、テキスト、PDF、DOCX、HWP・HWPX、メール（EML・MSG）、RSS・Atomフィードを読み取れます。",
  "damaged-file": "「{{file}}」は壊れているか、途中で切れています。元の場所から取り直してください。",
  "encrypted-file": "「{{file}}」はパスワードで保護されています。パスワードなしで保存した写しを追加してください。",
  "protected-copy":
    "「{{file}}」は編集を禁じた配布用の写しで、本文が暗号化されています。作成者から原本を受け取るか、PDFとして印刷して追加してください。",
  "scanned-file": "「{{file}}」にはページの画像しかなく、文字がありません。文字認識（OCR）をかけた結果を追加してください。",
  "too-large": "「{{file}}」は上限の{{limit}}を超えています。必要な部分を別のファイルにして追加してください。",
  "too-deep": "「{{file}}」は入れ子が深すぎるため安全に読み取れません。テキストとして保存して追加してください。",
  "archive-bomb": "「{{file}}」は展開すると文書としては大きすぎるため開きませんでした。ワープロソフトで保存し直してください。",
  "no-text": "「{{file}}」に読み取れる文章が見つかりません。文章をコピーして貼り付けてください。",
  "unknown-language": "「{{file}}」の言語は読み取れません。ベトナム語、韓国語、日本語、ドイツ語、英語、フランス語を読み取れます。",
  "broken-feed": "「{{file}}」は正しいRSS・Atomフィードではないか、項目がありません。フィードのアドレスを確かめてください。",
  "wrong-charset": "「{{file}}」の文字を復号できません。文字コードを指定するか、UTF-8で保存してください。",
  "over-budget": "「{{file}}」の読み取りは、一つの文書に許された時間またはメモリを超えたため中止しました。小さく分けて追加してください。",
  "file-not-found": "「{{file}}」というファイルはありません。名前とフォルダーを確かめてください。",
  "file-not-readable": "「{{file}}」を開けません。ファイルであることと、読み取り権限があることを確かめてください。",
  "address-invalid":
    "「{{address}}」はウェブアドレスではありません。http:// または https:// で始まり、パスワードを含まない完全なアドレスを入力してください。",
  "address-private": "「{{address}}」は内部ネットワークを指しているため取得しません。ページを保存してファイルを追加してください。",
  "address-unreachable": "「{{address}}」が応答しません（{{reason}}）。アドレスと接続を確かめてください。",
  "address-timeout": "「{{address}}」は{{seconds}}秒以内に応答しませんでした。後でもう一度試してください。",
  "address-refused": "「{{address}}」はページの取得を拒みました（状態 {{status}}）。ブラウザーで開いて保存し、ファイルを追加してください。",
  "disk-full": "ディスクがいっぱいです。すでに保存した内容は残っています。空きを作ってからもう一度試してください。",
  "data-folder-in-use":
    "データフォルダー「{{folder}}」は別のプロセス（{{pid}}）が使用中です。先にそれを終了するか、--data で別のフォルダーを指定してください。",
  "data-folder-newer":
    "データフォルダー「{{folder}}」は新しい版で作られています。Ententeを更新するか、--data で別のフォルダーを指定してください。",
  "data-folder-damaged":
    "データフォルダー「{{folder}}」は壊れています。変更は加えていません。バックアップから復元するか、--data で別のフォルダーを指定してください。",
  "database-unreachable": "{{address}}のデータベースに接続できません。DATABASE_URLと、サーバーが動いているかを確かめてください。",
  "port-in-use": "ポート{{port}}は別のプログラムが使用中です。--port で別のポートを指定してください。",
  "host-not-loopback":
    "Ententeにはまだサインインがなく、この機械でのみ動きます。「{{host}}」は使えません。localhost、127.0.0.1、::1 のいずれかを使ってください。",
  "host-forbidden": "ホスト「{{host}}」への要求を拒みました。起動時に表示されたアドレスでEntenteを開いてください。",
  "origin-forbidden": "別のサイトから求められた変更を拒みました。Entente自体を開いて操作してください。",
  "not-found": "「{{id}}」は見つかりません。別の記録と統合されたかもしれません。検索してください。",
  "invalid-input": "「{{field}}」がないか、正しくありません：{{reason}}",
  conflict: "その間にほかの人がこれを変更しました。上書きはしていません。今の状態を見て、もう一度決めてください。",
  "unknown-command": "「{{name}}」というコマンドはありません。entente --help をご覧ください。",
  internal: "Ententeの内部で問題が起きました。保存した内容は失われていません。詳細はログの{{id}}にあります。",
} as const satisfies Record<ProblemCode, string>;
