import { type Language, languages } from "@entente/model";
import { Link, useLocation, useNavigate, useSearch } from "@tanstack/react-router";
import type { SubmitEvent } from "react";
import { openMenu } from "../command/open.ts";
import { chooseLanguage, ownNames, useSpeech } from "../words.ts";

function Brand() {
  return (
    <Link to="/" className="brand" aria-label="Entente">
      <svg viewBox="0 0 34 22" width="34" height="22" aria-hidden="true">
        <circle cx="12" cy="11" r="9" className="brand-left" />
        <circle cx="22" cy="11" r="9" className="brand-right" />
      </svg>
      <span>Entente</span>
    </Link>
  );
}

/** One way to the three views, lit while any of them is shown. */
function ViewsWay() {
  const { t } = useSpeech();
  const { pathname } = useLocation();
  return (
    <Link to="/timeline" data-status={/^\/(timeline|map|network)$/.test(pathname) ? "active" : undefined}>
      {t("views")}
    </Link>
  );
}

function Ways() {
  const { t } = useSpeech();
  return (
    <nav className="ways" aria-label={t("mainWays")}>
      <Link to="/documents">{t("documents")}</Link>
      <Link to="/register/$kind" params={{ kind: "encounter" }} activeOptions={{ exact: false }} className="to-register">
        {t("register")}
      </Link>
      <ViewsWay />
      <Link to="/review">{t("review")}</Link>
      <Link to="/history">{t("history")}</Link>
    </nav>
  );
}

/** The visible way to the menu that its keys open too. */
function CommandButton() {
  const { t } = useSpeech();
  return (
    <button type="button" className="button command-open" onClick={openMenu} aria-keyshortcuts="Control+K Meta+K">
      {t("command")} <kbd aria-hidden="true">Ctrl K</kbd>
    </button>
  );
}

function SearchBox() {
  const { t } = useSpeech();
  const navigate = useNavigate();
  const { q } = useSearch({ strict: false });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const asked = new FormData(event.currentTarget).get("q");
    if (typeof asked === "string" && asked.trim() !== "") void navigate({ to: "/search", search: { q: asked.trim() } });
  };
  return (
    <search className="search-line">
      <form className="search-box" onSubmit={submit}>
        <label className="hidden" htmlFor="search">
          {t("search")}
        </label>
        <input
          key={q}
          id="search"
          name="q"
          type="search"
          defaultValue={q ?? ""}
          placeholder={t("searchAll")}
          autoComplete="off"
          enterKeyHint="search"
        />
        <kbd aria-hidden="true">/</kbd>
      </form>
      <CommandButton />
    </search>
  );
}

function LanguageChoice() {
  const { t, language } = useSpeech();
  return (
    <label className="language-choice">
      <span className="hidden">{t("interfaceLanguage")}</span>
      <select value={language} onChange={(event) => void chooseLanguage(event.target.value as Language)}>
        {languages.map((code) => (
          <option key={code} value={code} lang={code}>
            {ownNames[code]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The band at the head of every page: where one is, where one can go, what one looks for, in which language. */
export function Header() {
  return (
    <header className="head">
      <div className="head-inner">
        <Brand />
        <Ways />
        <SearchBox />
        <LanguageChoice />
      </div>
    </header>
  );
}
