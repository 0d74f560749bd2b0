import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { Layout } from "./components/layout.tsx";
import { NotFound, PageFailed, PagePending } from "./components/states.tsx";
import { documentsSearch, pageSearch, parseSearch, placeSearch, querySearch, registerSearch, stringifySearch } from "./lib/url-state.ts";
import { reviewSearch } from "./review/filter.ts";
import { mapSearch, networkSearch, timelineSearch } from "./views/address.ts";

const root = createRootRoute({ component: Layout, notFoundComponent: NotFound });

const start = createRoute({
  getParentRoute: () => root,
  path: "/",
  component: lazyRouteComponent(() => import("./pages/start.tsx"), "StartPage"),
});

const documents = createRoute({
  getParentRoute: () => root,
  path: "/documents",
  validateSearch: documentsSearch,
  component: lazyRouteComponent(() => import("./pages/documents.tsx"), "DocumentsPage"),
});

const document = createRoute({
  getParentRoute: () => root,
  path: "/documents/$id",
  validateSearch: placeSearch,
  component: lazyRouteComponent(() => import("./pages/document.tsx"), "DocumentRoute"),
});

const register = createRoute({
  getParentRoute: () => root,
  path: "/register",
  beforeLoad: () => {
    throw redirect({ to: "/register/$kind", params: { kind: "encounter" }, replace: true });
  },
});

const registerKind = createRoute({
  getParentRoute: () => root,
  path: "/register/$kind",
  validateSearch: registerSearch,
  component: lazyRouteComponent(() => import("./pages/register.tsx"), "RegisterPage"),
});

const record = createRoute({
  getParentRoute: () => root,
  path: "/records/$id",
  component: lazyRouteComponent(() => import("./pages/record.tsx"), "RecordRoute"),
});

const search = createRoute({
  getParentRoute: () => root,
  path: "/search",
  validateSearch: querySearch,
  component: lazyRouteComponent(() => import("./pages/search.tsx"), "SearchPage"),
});

const history = createRoute({
  getParentRoute: () => root,
  path: "/history",
  validateSearch: pageSearch,
  component: lazyRouteComponent(() => import("./pages/history.tsx"), "HistoryPage"),
});

const review = createRoute({
  getParentRoute: () => root,
  path: "/review",
  validateSearch: reviewSearch,
  component: lazyRouteComponent(() => import("./pages/review.tsx"), "ReviewPage"),
});

const importing = createRoute({
  getParentRoute: () => root,
  path: "/import",
  component: lazyRouteComponent(() => import("./pages/import.tsx"), "ImportPage"),
});

const timeline = createRoute({
  getParentRoute: () => root,
  path: "/timeline",
  validateSearch: timelineSearch,
  component: lazyRouteComponent(() => import("./pages/timeline.tsx"), "TimelinePage"),
});

const map = createRoute({
  getParentRoute: () => root,
  path: "/map",
  validateSearch: mapSearch,
  component: lazyRouteComponent(() => import("./pages/map.tsx"), "MapPage"),
});

const network = createRoute({
  getParentRoute: () => root,
  path: "/network",
  validateSearch: networkSearch,
  component: lazyRouteComponent(() => import("./pages/network.tsx"), "NetworkPage"),
});

export const router = createRouter({
  routeTree: root.addChildren([
    start,
    documents,
    document,
    register,
    registerKind,
    record,
    search,
    review,
    history,
    importing,
    timeline,
    map,
    network,
  ]),
  parseSearch,
  stringifySearch,
  defaultPreload: "intent",
  defaultPendingComponent: PagePending,
  defaultErrorComponent: PageFailed,
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
