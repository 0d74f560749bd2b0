export { hostOf, type Origin, type Side, type SideOf, type SideReason, sideOf, type TableSide } from "./account-sides.ts";
export {
  type AccountRow,
  type AccountStatement,
  compareAccounts,
  encounterOf,
  type RowStatus,
  type ToldEncounter,
  type ToldThing,
} from "./accounts.ts";
export { type Health, type HealthInput, type HealthReason, healthOf } from "./health.ts";
export { isOfficial } from "./official.ts";
export { type Clock, type ClockedPledge, type Pledge, pledgesByClock } from "./pledges.ts";
export { type Dated, type TimelineMonth, timeline } from "./timeline.ts";
