import type { ImportDecision, ImportOutcome, ImportPreview, ListOptions } from "@entente/server";
import { useMutation, useQuery } from "@tanstack/react-query";
import { type ReactNode, type SubmitEvent, useEffect, useRef, useState } from "react";
import { refresh } from "../api/cache.ts";
import { importFile, previewQuery, refusedFile, resolve } from "../api/exchange.ts";
import { Columns, KindChoice } from "../components/import-columns.tsx";
import { Duplicates, type Otherwise } from "../components/import-duplicates.tsx";
import { Outcome } from "../components/import-outcome.tsx";
import { Refused, Sample } from "../components/import-rows.tsx";
import { NameField } from "../components/name-field.tsx";
import { Failure, failureText, Loading } from "../components/states.tsx";
import { author } from "../lib/author.ts";
import { dropTaker } from "../lib/drops.ts";
import { useTitle } from "../lib/hooks.ts";
import { notify } from "../lib/notices.ts";
import { useSpeech } from "../words.ts";

const accepted = ".csv,.tsv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

function ChooseFile({ choose }: { choose: (file: File) => void }) {
  const { t } = useSpeech();
  const field = useRef<HTMLInputElement>(null);
  return (
    <div className="drop-field">
      <p className="drop-words">{t("importDrop")}</p>
      <input
        ref={field}
        className="hidden"
        type="file"
        accept={accepted}
        aria-label={t("importChoose")}
        tabIndex={-1}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = "";
          if (file) choose(file);
        }}
      />
      <button type="button" className="button button-strong" onClick={() => field.current?.click()}>
        {t("importChoose")}
      </button>
      <p className="hint">{t("importFormats")}</p>
    </div>
  );
}

/** Saves what the server answers under a name of its own. */
function useRefusedDownload(file: File, options: ListOptions): () => void {
  const speech = useSpeech();
  const save = async () => {
    try {
      const address = URL.createObjectURL(await refusedFile(file, options));
      const link = document.createElement("a");
      link.href = address;
      link.download = `${file.name.replace(/\.\w+$/u, "")}-refused.csv`;
      link.click();
      URL.revokeObjectURL(address);
    } catch (error) {
      notify({ text: failureText(error, speech), tone: "failed" });
    }
  };
  return () => void save();
}

function Notes({ preview }: { preview: ImportPreview }) {
  const { t, label } = useSpeech();
  const missing = preview.missing.map((property) => label("property", property)).join(", ");
  return (
    <ul className="import-notes">
      {missing !== "" && <li className="open-question">{t("importMissing", { property: missing })}</li>}
      {preview.notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="import-part">
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

interface ConfirmProps {
  preview: ImportPreview;
  left: number;
  busy: boolean;
  error: unknown;
  run: (name: string) => void;
}

function Confirm({ preview, left, busy, error, run }: ConfirmProps) {
  const speech = useSpeech();
  const [name, setName] = useState(author.get());
  const ready = preview.missing.length === 0 && left > 0 && name.trim() !== "";
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    author.set(() => name.trim());
    run(name.trim());
  };
  return (
    <form className="import-confirm" onSubmit={submit}>
      <NameField name={name} change={setName} />
      {error !== null && (
        <p className="form-problem" role="alert">
          {failureText(error, speech)}
        </p>
      )}
      <button type="submit" className="button button-strong" disabled={!ready || busy}>
        {busy ? speech.t("importSaving") : speech.t("importDo", { count: left })}
      </button>
    </form>
  );
}

interface Said {
  decisions: ReadonlyMap<number, ImportDecision>;
  otherwise: Otherwise;
}

/** Everything between the file and the act: what the columns say, what the rows become, which of them are known. */
function List({ file, again }: { file: File; again: () => void }) {
  const { t } = useSpeech();
  const [options, setOptions] = useState<ListOptions>({});
  const [{ decisions, otherwise }, setSaid] = useState<Said>({ decisions: new Map(), otherwise: "usual" });
  const preview = useQuery(previewQuery(file, options));
  const download = useRefusedDownload(file, options);
  const found = useMutation({ mutationFn: resolve, onSuccess: () => refresh() });
  const work = useMutation<ImportOutcome, Error, string>({
    mutationFn: (name) => importFile(file, { ...options, decisions: [...decisions.values()], otherwise, author: name }),
    onSuccess: async () => {
      found.mutate();
      await refresh();
    },
  });
  const change = (said: ListOptions) => {
    setOptions(said);
    setSaid({ decisions: new Map(), otherwise: "usual" });
    work.reset();
  };
  if (preview.isError) return <Failure error={preview.error} />;
  if (!preview.data) return <Loading lines={8} />;
  const { data } = preview;
  if (work.data) return <Outcome outcome={work.data} found={found} preview={data} download={download} again={again} />;
  const skipped = [...decisions.values()].filter(({ as }) => as === "skip").length;
  const said = { ...options, kind: data.kind };
  return (
    <div aria-busy={preview.isFetching}>
      <div className="filters">
        <KindChoice kind={data.kind} change={(kind) => change({ ...(options.headless && { headless: true }), kind })} />
        <label className="check">
          <input
            type="checkbox"
            checked={options.headless ?? false}
            onChange={(event) => change({ ...said, headless: event.target.checked })}
          />
          <span>{t("importHeadless")}</span>
        </label>
      </div>
      <Part id="import-columns" title={t("importColumns")}>
        <Columns preview={data} change={(mapping) => change({ ...said, mapping })} />
      </Part>
      <Notes preview={data} />
      <Part id="import-sample" title={t("importSample")}>
        <p className="hint">{t("importReady", { count: data.ready })}</p>
        {data.sample.length > 0 && <Sample preview={data} />}
      </Part>
      <Refused preview={data} download={download} />
      <Duplicates
        preview={data}
        decisions={decisions}
        decide={(decision) => setSaid((before) => ({ ...before, decisions: new Map(before.decisions).set(decision.row, decision) }))}
        otherwise={otherwise}
        setOtherwise={(chosen) => setSaid((before) => ({ ...before, otherwise: chosen }))}
      />
      <Confirm preview={data} left={data.ready - skipped} busy={work.isPending} error={work.error} run={work.mutate} />
    </div>
  );
}

/** A list from a file: dropped, understood, decided about, taken in as one act that can be taken back. */
export function ImportPage() {
  const { t } = useSpeech();
  const [file, setFile] = useState<File>();
  useTitle(t("importList"));
  useEffect(() => {
    dropTaker.set(() => (files) => setFile(files[0]));
    return () => dropTaker.set(() => undefined);
  }, []);
  const again = () => setFile(undefined);
  return (
    <div className="page import">
      <h1>{t("importList")}</h1>
      <p className="lede">{t("importLede")}</p>
      {file && (
        <p className="import-file">
          <span className="file-name">{file.name}</span>{" "}
          <button type="button" className="link" onClick={again}>
            {t("importOther")}
          </button>
        </p>
      )}
      {file ? <List key={`${file.name} ${file.lastModified} ${file.size}`} file={file} again={again} /> : <ChooseFile choose={setFile} />}
    </div>
  );
}
