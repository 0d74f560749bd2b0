import { Link, Outlet, useLocation, useNavigate } from "@tanstack/react-router";
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from "react";
import { closeMenu, commanding, useCommandKey } from "../command/open.ts";
import { useKeys } from "../lib/hooks.ts";
import { useSpeech } from "../words.ts";
import { DropAnywhere } from "./drop-anywhere.tsx";
import { editing, naming } from "./editing.ts";
import { Header } from "./header.tsx";
import { Notices } from "./notices.tsx";
import { UploadTray } from "./upload-tray.tsx";

const windows = {
  help: () => import("./help-dialog.tsx"),
  name: () => import("./name-dialog.tsx"),
  menu: () => import("../command/menu.tsx"),
  edit: () => import("./edit-dialog.tsx"),
};
const HelpDialog = lazy(windows.help);
const NameDialog = lazy(windows.name);
const CommandMenu = lazy(windows.menu);
const EditDialog = lazy(windows.edit);

/** Milliseconds after which a page has come to rest and the windows are fetched, so that they open at once. */
const rest = 1000;

function useWindowsAhead(): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      // One that cannot be fetched now is fetched when it is asked for.
      for (const fetchIt of Object.values(windows)) fetchIt().catch(() => undefined);
    }, rest);
    return () => clearTimeout(timer);
  }, []);
}

/** Where "g" and a letter lead. */
const ways = { s: "/", d: "/documents", r: "/register", h: "/history", i: "/review", t: "/timeline", m: "/map", n: "/network" } as const;
type Way = keyof typeof ways;
const isWay = (key: string): key is Way => key in ways;

function useShortcuts(help: () => void): void {
  const navigate = useNavigate();
  const going = useRef(false);
  const press = useCallback(
    (key: string) => {
      const after = going.current;
      going.current = key === "g" && !after;
      if (after && isWay(key)) void navigate({ to: ways[key] });
      else if (key === "/") document.getElementById("search")?.focus();
      else if (key === "?") help();
      else return going.current;
      return true;
    },
    [navigate, help],
  );
  useKeys(press, true);
}

/** After a step to another page the reading point moves there too, for those who do not see the page change. */
function useFocusOnStep(): void {
  const { pathname } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    document.getElementById("main")?.focus({ preventScroll: true });
  }, [pathname]);
}

/** What every page has around it. */
export function Layout() {
  const { t } = useSpeech();
  const [helping, setHelping] = useState(false);
  const help = useCallback(() => setHelping(true), []);
  const edit = editing.use();
  const asking = naming.use();
  const menu = commanding.use() !== undefined;
  useShortcuts(help);
  useCommandKey();
  useFocusOnStep();
  useWindowsAhead();
  return (
    <>
      <a className="skip" href="#main">
        {t("skip")}
      </a>
      <Header />
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
      <footer className="foot">
        <Link to="/" className="foot-name">
          Entente
        </Link>
        <span>{t("motto")}</span>
        <button type="button" className="link" onClick={help}>
          {t("keys")} <kbd>?</kbd>
        </button>
      </footer>
      <UploadTray />
      <Notices />
      <DropAnywhere />
      <Suspense>
        {helping && <HelpDialog close={() => setHelping(false)} />}
        {menu && <CommandMenu close={closeMenu} help={help} />}
        {edit && <EditDialog edit={edit} />}
        {asking && <NameDialog then={asking} />}
      </Suspense>
    </>
  );
}
