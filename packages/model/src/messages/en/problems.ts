import type { ProblemCode } from "../../problems.ts";

/** What went wrong, with what, and what to do about it. */
export const problems = {
  "empty-file": "“{{file}}” is empty. Choose the file again, or save it anew.",
  "unknown-format":
    "“{{file}}” is in no format that can be read. HTML, plain text, PDF, DOCX, HWP and HWPX, mail (EML, MSG) and RSS or Atom feeds can.",
  "damaged-file": "“{{file}}” is damaged or cut off. Get the file again from where it came.",
  "encrypted-file": "“{{file}}” is protected by a password. Save a copy without the password and add that.",
  "protected-copy":
    "“{{file}}” is a copy protected against editing, and its text is enciphered. Ask its author for the original, or print it to a PDF.",
  "scanned-file": "“{{file}}” holds only pictures of pages, no text. Run text recognition (OCR) over it and add the result.",
  "too-large": "“{{file}}” is larger than the limit of {{limit}}. Add the parts you need as files of their own.",
  "too-deep": "“{{file}}” is nested too deeply to be read safely. Save it as plain text and add that.",
  "archive-bomb": "“{{file}}” unpacks to far more than a document holds and was not opened. Save it anew from a word processor.",
  "no-text": "No readable text was found in “{{file}}”. Copy the text and paste it instead.",
  "unknown-language": "The language of “{{file}}” is none that can be read. Vietnamese, Korean, Japanese, German, English and French can.",
  "broken-feed": "“{{file}}” is not a valid RSS or Atom feed, or it has no entries. Check the address of the feed.",
  "wrong-charset": "The characters of “{{file}}” cannot be decoded. State its character set, or save it as UTF-8.",
  "over-budget": "Reading “{{file}}” took more time or memory than one document may have, and was stopped. Add it in smaller parts.",
  "file-not-found": "There is no file “{{file}}”. Check the name and the folder.",
  "file-not-readable": "“{{file}}” cannot be opened. Check that it is a file and that you may read it.",
  "address-invalid": "“{{address}}” is not a web address. Give a full one that begins with http:// or https:// and holds no password.",
  "address-private": "“{{address}}” points into a private network and is not fetched. Save the page and add the file.",
  "address-unreachable": "“{{address}}” does not answer ({{reason}}). Check the address and the connection.",
  "address-timeout": "“{{address}}” did not answer within {{seconds}} seconds. Try again later.",
  "address-refused": "“{{address}}” refused the page (status {{status}}). Open it in a browser, save it, and add the file.",
  "disk-full": "The disk is full. What was saved before is kept. Make room, then try again.",
  "data-folder-in-use":
    "The data folder “{{folder}}” is in use by another process ({{pid}}). Stop that one first, or choose another folder with --data.",
  "data-folder-newer": "The data folder “{{folder}}” was written by a newer version. Update Entente, or choose another folder with --data.",
  "data-folder-damaged":
    "The data folder “{{folder}}” is damaged and was not changed. Restore it from a backup, or choose another folder with --data.",
  "database-unreachable": "The database at {{address}} cannot be reached. Check DATABASE_URL and that the server runs.",
  "port-in-use": "Port {{port}} is in use by another program. Choose another with --port.",
  "host-not-loopback":
    "Entente has no sign-in yet and listens only on this machine: “{{host}}” is not allowed. Use localhost, 127.0.0.1 or ::1.",
  "host-forbidden": "A request for the host “{{host}}” was refused. Open Entente at the address it printed when it started.",
  "origin-forbidden": "A change asked for from another site was refused. Open Entente itself and do it there.",
  "not-found": "There is nothing here by the name “{{id}}”. It may have been joined with another record; search for it.",
  "invalid-input": "“{{field}}” is missing or not valid: {{reason}}",
  conflict: "Someone changed this meanwhile. Nothing was overwritten; look at the present state and decide again.",
  "not-a-list": "“{{file}}” is no list that can be read. CSV and XLSX files can; save it as one of these.",
  "no-rows": "“{{file}}” has no rows below its headings. Check that the list stands on the first sheet.",
  "columns-missing": "No column of “{{file}}” is chosen for: {{property}}. Choose what the columns say, then import again.",
  "all-refused": "None of the {{number}} rows of “{{file}}” can be taken in. Check the columns and the reasons; nothing was changed.",
  "all-skipped": "Every row of “{{file}}” is to be left out, so there is nothing to import.",
  "unknown-command": "There is no command “{{name}}”. See entente --help.",
  internal: "Something went wrong inside Entente. Nothing saved was lost. The log has the details under {{id}}.",
} as const satisfies Record<ProblemCode, string>;
