import { QueryClient } from "@tanstack/react-query";
import { onArrival } from "../lib/uploads.ts";
import { ApiError } from "./client.ts";

/** Network mode "always": the server is on this machine and answers without any network. */
export const client = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: "always",
      staleTime: 5_000,
      retry: (failures, error) => failures < 1 && !(error instanceof ApiError && error.status >= 400 && error.status < 500),
    },
    mutations: { networkMode: "always" },
  },
});

/** After any write everything on screen is asked for anew: one act can move many records. */
export const refresh = (): Promise<void> => client.invalidateQueries();

onArrival(() => void refresh());
