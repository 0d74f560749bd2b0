import "./styles/index.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { client } from "./api/cache.ts";
import { router } from "./routes.tsx";
import { startWords } from "./words.ts";

async function start(): Promise<void> {
  await startWords();
  const root = document.getElementById("root");
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
  // Korean and Japanese letters come after the first paint: their tables are long and most first pages do without them.
  await import("./styles/fonts-cjk.css");
}

void start();
