import type { ProblemCode } from "../../problems.ts";

export const problems = {
  "empty-file": "„{{file}}“ ist leer. Wählen Sie die Datei noch einmal aus oder speichern Sie sie neu.",
  "unknown-format":
    "„{{file}}“ hat kein lesbares Format. Gelesen werden HTML, reiner Text, PDF, DOCX, HWP und HWPX, E-Mails (EML, MSG) sowie RSS- und Atom-Feeds.",
  "damaged-file": "„{{file}}“ ist beschädigt oder abgeschnitten. Holen Sie die Datei noch einmal von ihrer Quelle.",
  "encrypted-file": "„{{file}}“ ist mit einem Passwort geschützt. Speichern Sie eine Kopie ohne Passwort und fügen Sie diese hinzu.",
  "protected-copy":
    "„{{file}}“ ist eine gegen Bearbeitung geschützte Fassung mit verschlüsseltem Text. Bitten Sie den Verfasser um das Original, oder drucken Sie sie als PDF.",
  "scanned-file":
    "„{{file}}“ enthält nur Bilder von Seiten, keinen Text. Lassen Sie eine Texterkennung (OCR) laufen und fügen Sie das Ergebnis hinzu.",
  "too-large": "„{{file}}“ überschreitet die Grenze von {{limit}}. Fügen Sie die benötigten Teile als eigene Dateien hinzu.",
  "too-deep":
    "„{{file}}“ ist zu tief verschachtelt, um sicher gelesen zu werden. Speichern Sie den Inhalt als reinen Text und fügen Sie diesen hinzu.",
  "archive-bomb":
    "„{{file}}“ würde entpackt weit größer als jedes Dokument und wurde nicht geöffnet. Speichern Sie es in einer Textverarbeitung neu.",
  "no-text": "In „{{file}}“ wurde kein lesbarer Text gefunden. Kopieren Sie den Text und fügen Sie ihn direkt ein.",
  "unknown-language":
    "Die Sprache von „{{file}}“ kann nicht gelesen werden. Möglich sind Vietnamesisch, Koreanisch, Japanisch, Deutsch, Englisch und Französisch.",
  "broken-feed": "„{{file}}“ ist kein gültiger RSS- oder Atom-Feed oder hat keine Einträge. Prüfen Sie die Adresse des Feeds.",
  "wrong-charset":
    "Die Zeichen von „{{file}}“ lassen sich nicht entschlüsseln. Geben Sie den Zeichensatz an oder speichern Sie die Datei als UTF-8.",
  "over-budget":
    "Das Lesen von „{{file}}“ brauchte mehr Zeit oder Speicher, als ein Dokument haben darf, und wurde abgebrochen. Fügen Sie es in kleineren Teilen hinzu.",
  "file-not-found": "Es gibt keine Datei „{{file}}“. Prüfen Sie Namen und Ordner.",
  "file-not-readable": "„{{file}}“ lässt sich nicht öffnen. Prüfen Sie, ob es eine Datei ist und ob Sie sie lesen dürfen.",
  "address-invalid":
    "„{{address}}“ ist keine Internetadresse. Geben Sie eine vollständige an, die mit http:// oder https:// beginnt und kein Passwort enthält.",
  "address-private":
    "„{{address}}“ führt in ein privates Netz und wird nicht abgerufen. Speichern Sie die Seite und fügen Sie die Datei hinzu.",
  "address-unreachable": "„{{address}}“ antwortet nicht ({{reason}}). Prüfen Sie Adresse und Verbindung.",
  "address-timeout": "„{{address}}“ hat nicht innerhalb von {{seconds}} Sekunden geantwortet. Versuchen Sie es später noch einmal.",
  "address-refused":
    "„{{address}}“ hat die Seite verweigert (Status {{status}}). Öffnen Sie sie im Browser, speichern Sie sie und fügen Sie die Datei hinzu.",
  "disk-full": "Der Datenträger ist voll. Bereits Gespeichertes bleibt erhalten. Schaffen Sie Platz und versuchen Sie es noch einmal.",
  "data-folder-in-use":
    "Der Datenordner „{{folder}}“ wird von einem anderen Prozess ({{pid}}) benutzt. Beenden Sie diesen zuerst oder wählen Sie mit --data einen anderen Ordner.",
  "data-folder-newer":
    "Der Datenordner „{{folder}}“ stammt von einer neueren Version. Aktualisieren Sie Entente oder wählen Sie mit --data einen anderen Ordner.",
  "data-folder-damaged":
    "Der Datenordner „{{folder}}“ ist beschädigt und wurde nicht verändert. Stellen Sie ihn aus einer Sicherung wieder her oder wählen Sie mit --data einen anderen.",
  "database-unreachable": "Die Datenbank unter {{address}} ist nicht erreichbar. Prüfen Sie DATABASE_URL und ob der Server läuft.",
  "port-in-use": "Port {{port}} wird von einem anderen Programm benutzt. Wählen Sie mit --port einen anderen.",
  "host-not-loopback":
    "Entente hat noch keine Anmeldung und ist nur auf diesem Rechner erreichbar: „{{host}}“ ist nicht erlaubt. Verwenden Sie localhost, 127.0.0.1 oder ::1.",
  "host-forbidden": "Eine Anfrage an den Host „{{host}}“ wurde abgelehnt. Öffnen Sie Entente unter der beim Start angezeigten Adresse.",
  "origin-forbidden":
    "Eine Änderung, die von einer anderen Website kam, wurde abgelehnt. Öffnen Sie Entente selbst und nehmen Sie sie dort vor.",
  "not-found": "„{{id}}“ gibt es hier nicht. Vielleicht wurde es mit einem anderen Eintrag verbunden; suchen Sie danach.",
  "invalid-input": "„{{field}}“ fehlt oder ist ungültig: {{reason}}",
  conflict:
    "Inzwischen hat jemand anderes dies geändert. Nichts wurde überschrieben; sehen Sie sich den jetzigen Stand an und entscheiden Sie neu.",
  "not-a-list": "„{{file}}“ ist keine lesbare Liste. Speichern Sie sie als CSV oder XLSX.",
  "no-rows": "„{{file}}“ hat unter den Überschriften keine Zeilen. Prüfen Sie, ob die Liste auf dem ersten Blatt steht.",
  "columns-missing":
    "In „{{file}}“ ist keine Spalte gewählt für: {{property}}. Wählen Sie, was die Spalten besagen, und importieren Sie dann.",
  "all-refused": "Keine der {{number}} Zeilen von „{{file}}“ kann übernommen werden. Prüfen Sie Spalten und Gründe; geändert wurde nichts.",
  "all-skipped": "Alle Zeilen von „{{file}}“ sollen wegbleiben; es gibt nichts zu importieren.",
  "unknown-command": "Den Befehl „{{name}}“ gibt es nicht. Siehe entente --help.",
  internal: "In Entente ist ein Fehler aufgetreten. Nichts Gespeichertes ging verloren. Einzelheiten stehen im Protokoll unter {{id}}.",
} as const satisfies Record<ProblemCode, string>;
