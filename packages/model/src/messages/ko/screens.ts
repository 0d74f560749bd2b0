import { accounts } from "./accounts.ts";
import { exchangeScreens } from "./exchange.ts";
import { review } from "./review.ts";
import { views } from "./views.ts";
import { web } from "./web.ts";

/** Words of all screens, one file a topic. */
export const screens = { ...web, ...exchangeScreens, ...views, ...review, ...accounts };
