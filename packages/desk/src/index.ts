export { type Clock, type ClockedPledge, type Pledge, pledgesByClock } from "./pledges.ts";
export { type Dated, type TimelineMonth, timeline } from "./timeline.ts";
