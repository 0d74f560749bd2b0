import { accountOperations } from "./accounts.ts";
import { cli } from "./cli.ts";
import { exchange, exchangeCli } from "./exchange.ts";
import { problems } from "./problems.ts";
import { reviewOperations } from "./review.ts";
import { screens } from "./screens.ts";
import { terms } from "./terms.ts";
import { viewOperations } from "./views.ts";

export const catalogue = {
  problem: problems,
  exchange,
  cli: { ...cli, ...exchangeCli, ...viewOperations, ...reviewOperations, ...accountOperations },
  web: screens,
  term: terms,
};
