import type { Account, AccountCell, AccountRowData, AccountsPage } from "@entente/server";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { accountsQuery } from "../api/accounts.ts";
import { answerText, isSourceAnswer, questionLanguage, questionText, telling, topicText } from "../lib/accounts.ts";
import { piecesOf } from "../lib/segments.ts";
import { useSpeech } from "../words.ts";
import { LanguageSign, PartialDate } from "./marks.tsx";

/** The sentence that gives an answer, its words marked, with the way to it in the document. */
function Sentence({ cell, title }: { cell: AccountCell; title: string }) {
  const marks = cell.highlights.map(({ start, end }, index) => ({ id: String(index), kind: "quote", start, end }));
  const { sentence = "" } = cell;
  return (
    <div className="account-sentence">
      <blockquote lang={cell.language}>
        {piecesOf(0, sentence.length, marks).map((piece) => {
          const words = sentence.slice(piece.start, piece.end);
          return piece.marks.length > 0 ? <mark key={piece.start}>{words}</mark> : <span key={piece.start}>{words}</span>;
        })}
      </blockquote>
      <Link to="/documents/$id" params={{ id: cell.document }} search={cell.at === undefined ? {} : { at: cell.at }} lang={cell.language}>
        {title}
      </Link>
    </div>
  );
}

function Answer({ row, cell, account }: { row: AccountRowData; cell: AccountCell; account: Account }) {
  const speech = useSpeech();
  const title = account.documents.find(({ id }) => id === cell.document)?.title ?? "";
  return (
    <details className="account-answer">
      <summary>
        <span lang={isSourceAnswer(row) ? cell.language : undefined}>{answerText(row, cell, speech)}</span>
        {cell.implied && <span className="implied">{speech.t("implied")}</span>}
      </summary>
      <Sentence cell={cell} title={title} />
    </details>
  );
}

/** Who tells it: side, publisher, language and day, and every copy or translation. */
function AccountHead({ account }: { account: Account }) {
  const { t, reason } = useSpeech();
  return (
    <th scope="col">
      <span className={`account-side side-${account.side}`}>{t(`side_${account.side}`)}</span>
      {account.documents.map((document) => (
        <span key={document.id} className="account-document">
          <span>
            <LanguageSign code={document.language} /> {document.publisher && <span lang={document.language}>{document.publisher}</span>}{" "}
            <PartialDate date={document.publishedOn} short />
          </span>
          <Link to="/documents/$id" params={{ id: document.id }} lang={document.language}>
            {document.title}
          </Link>
        </span>
      ))}
      <span className="detail">{reason(account.reason)}</span>
    </th>
  );
}

/** How an account is called where its column's head is out of sight. */
function accountName({ side, documents }: Account, t: ReturnType<typeof useSpeech>["t"]): string {
  const publisher = documents.find((document) => document.publisher)?.publisher;
  return [t(`side_${side}`), publisher ?? documents[0]?.title].filter(Boolean).join(" · ");
}

const statusWords = { all: "tells_all", some: "tells_some", one: "tells_alone", differ: "tells_differ" } as const;

function Row({ row, accounts, first }: { row: AccountRowData; accounts: readonly Account[]; first: boolean }) {
  const speech = useSpeech();
  const { t } = speech;
  const question = questionText(row, speech);
  return (
    <tr className={`account-row status-${row.status}`}>
      <th scope="row">
        <span className={first ? "account-topic" : "hidden"}>{topicText(row.topic, speech)}</span>{" "}
        {question !== "" && <span lang={questionLanguage(row)}>{question}</span>}{" "}
        <span className={`account-status is-${row.status}`}>{t(statusWords[row.status])}</span>
      </th>
      {accounts.map((account, at) => (
        <td key={account.story} data-label={accountName(account, t)}>
          {(row.cells[at] ?? []).map((cell) => (
            <Answer key={cell.claim} row={row} cell={cell} account={account} />
          ))}
          {(row.cells[at] ?? []).length === 0 && <span className="account-silent">{t("silent")}</span>}
        </td>
      ))}
    </tr>
  );
}

function Table({ page, only }: { page: AccountsPage; only: boolean }) {
  const { t } = useSpeech();
  const rows = telling(page.rows, only);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table must be scrolled by keyboard too
    <section className="account-scroll" tabIndex={0} aria-label={t("accounts")}>
      <table className="account-table">
        <thead>
          <tr>
            <th scope="col">{t("question")}</th>
            {page.accounts.map((account) => (
              <AccountHead key={account.story} account={account} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <Row
              key={`${row.topic} ${row.question}`}
              row={row}
              accounts={page.accounts}
              first={at === 0 || rows[at - 1]?.topic !== row.topic}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What each report says of an encounter, side by side; a single account needs no table. */
export function Accounts({ id }: { id: string }) {
  const { t } = useSpeech();
  const [only, setOnly] = useState(false);
  const { data } = useQuery(accountsQuery(id));
  if (!data || data.accounts.length === 0) return null;
  return (
    <section className="accounts" aria-labelledby="accounts">
      <h2 id="accounts">{t("accounts")}</h2>
      {data.accounts.length === 1 ? (
        <p className="hint">{t("oneAccount")}</p>
      ) : (
        <>
          <p className="hint">{t("accountsLede")}</p>
          <label className="account-filter">
            <input type="checkbox" checked={only} onChange={(event) => setOnly(event.target.checked)} /> {t("showDiffering")}
          </label>
          <Table page={data} only={only} />
        </>
      )}
    </section>
  );
}
