import { cli } from "./cli.ts";
import { problems } from "./problems.ts";
import { terms } from "./terms.ts";

export const catalogue = { problem: problems, cli, term: terms };
