import { createStore, kept } from "./store.ts";

/** The name under which this person's corrections are signed; empty until they have been asked. */
export const author = createStore(kept.read("author") ?? "", (name) => kept.write("author", name));
