import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const here = fileURLToPath(new URL(".", import.meta.url));
const api = process.env["ENTENTE_API"] ?? "http://127.0.0.1:4870";

/** Nothing is inlined: the content security policy allows neither inline scripts nor data: fonts. */
export default defineConfig({
  root: here,
  plugins: [react()],
  build: { outDir: "dist", emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false }, target: "es2023" },
  server: { host: "127.0.0.1", proxy: { "/api": { target: api, changeOrigin: true } } },
});
