import { cli } from "./cli.ts";
import { problems } from "./problems.ts";
import { terms } from "./terms.ts";
import { web } from "./web.ts";

export const catalogue = { problem: problems, cli, web, term: terms };
