import { fold, type OrganisationType } from "@entente/model";
import { hostOf } from "./account-sides.ts";

/** Types of bodies whose word on their own affairs is official. */
const publicTypes: ReadonlySet<OrganisationType> = new Set(["government", "ministry", "department", "committee", "parliament", "embassy"]);

/** Domains that only public bodies are given, as the registries of the countries and the European Union state. */
const publicDomains = [
  /(?:^|\.)gov(?:\.[a-z]{2})?$/u,
  /(?:^|\.)(?:go|lg)\.(?:jp|kr|th|id)$/u,
  /(?:^|\.)gouv\.[a-z]{2}$/u,
  /(?:^|\.)(?:bund\.de|europa\.eu|admin\.ch|gv\.at|mil)$/u,
];

/** Words by which public bodies call their pages, folded; a press name that holds one is a body's own. */
const publicWords: readonly RegExp[] = [
  /(?:^| )(?:ubnd|uy ban nhan dan|hdnd|cong thong tin dien tu|bo|so|dai su quan)(?: |$)/u,
  /(?:시청|도청|군청|구청|정부|의회|대사관|총영사관|외교부)/u,
  /(?:県庁|市役所|都庁|府庁|公式ホームページ|県公式|市公式|外務省|大使館|総領事館)/u,
  /(?:^| )(?:stadt|landkreis|freistaat|ministerium|staatskanzlei|botschaft|generalkonsulat)(?: |$)|ministerium/u,
  /(?:^| )(?:ville|region|departement|prefecture|mairie|ambassade|ministere) d/u,
  /(?:^| )(?:city|county|province|state|ministry|department|embassy|government|people's committee)(?: of|'s| |$)/u,
];

/** Whether a report comes from a public body or its portal: by its domain, by what the register knows of the publisher, or by its name. */
export function isOfficial(origin: { publisher?: string; address?: string; publisherType?: string }): boolean {
  const domain = hostOf(origin.address);
  if (domain && publicDomains.some((pattern) => pattern.test(domain))) return true;
  if (origin.publisherType && publicTypes.has(origin.publisherType as OrganisationType)) return true;
  const name = fold(origin.publisher ?? "");
  return name !== "" && publicWords.some((pattern) => pattern.test(name) || pattern.test(origin.publisher ?? ""));
}
