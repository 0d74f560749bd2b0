import type { OrganisationType } from "@entente/model";
import { anywhere } from "../gazetteer/finder.ts";
import { matchesOf } from "../text/matches.ts";
import type { CompiledNames } from "./compile.ts";
import type { NameDraft } from "./draft.ts";
import { bodyByEnding } from "./organisations-ending-draft.ts";
import type { Source } from "./places.ts";

/** What stands around a name and marks it as a body's; group 1 is the name. */
interface Mark {
  pattern: RegExp;
  /** Whether an office written on to the name ends it. */
  runs: boolean;
  type: OrganisationType;
}

const marks = new WeakMap<CompiledNames, readonly Mark[]>();

/**
 * Bodies that no head shows and something beside them marks: a legal form before the name ("㈱ハルナ"), the word for a firm behind
 * foreign letters ("ハルナ社"), a noun before a name in quotation marks ("企業「はるな」"). For scripts without capitals.
 */
export function findMarkedBodies(source: Source): NameDraft[] {
  const { text, names } = source;
  const made = marks.get(names) ?? marksOf(names);
  marks.set(names, made);
  return made.flatMap(({ pattern, runs, type }) =>
    matchesOf(pattern, text).flatMap((match) => {
      const written = match[1] ?? "";
      const name = runs ? beforeOffice(written, names) : written;
      const start = match.index + match[0].length - written.length - (match[2]?.length ?? 0);
      return isName(name, names) ? [bodyByEnding(source, start, start + name.length, type, 0.75)] : [];
    }),
  );
}

/** Patterns begin with what is rare in a text and look back from there. */
function marksOf({ slots }: CompiledNames): Mark[] {
  const { legalForms, firmEnding, quotedNouns = {} } = slots.organisations;
  const quoted = Object.entries(quotedNouns).map(([type, nouns]): Mark => {
    const pattern = new RegExp(`[「『'‘"“](?<=(?:${either(nouns)}) ?(?:인 )?.)([^「」『』'‘’"“”\\n]{2,24})([」』'’"”])`, "gu");
    return { pattern, runs: false, type: type as OrganisationType };
  });
  return slots.writing.spaced ? quoted : [...quoted, ...firmMarks(legalForms, firmEnding)];
}

function firmMarks(legalForms: readonly string[], firmEnding: string | undefined): Mark[] {
  const form: Mark = { pattern: new RegExp(`((?:${either(legalForms)})${nameLetters}{2,24})`, "gu"), runs: true, type: "company" };
  if (!firmEnding) return [form];
  const pattern = new RegExp(`${firmEnding}(?<=(?<!${foreign})((?![0-9])${foreign}{2,24}${firmEnding}))(?!\\p{Script=Han})`, "gu");
  return [form, { pattern, runs: false, type: "company" }];
}

function either(words: readonly string[]): string {
  return words.map((word) => word.replace(/[()]/gu, "\\$&")).join("|");
}

const nameLetters = "[\\p{Script=Han}\\p{Script=Katakana}ー々・＆&A-Za-z0-9]";
const foreign = "[\\p{Script=Katakana}ー・A-Za-z0-9&]";

/** "㈱ハルナ代表取締役": the name up to the office of its holder. */
function beforeOffice(run: string, { roleFinder }: CompiledNames): string {
  const office = roleFinder.find(run, anywhere).find(({ start }) => start > 2);
  return office ? run.slice(0, office.start) : run;
}

/** No sentence and no word for any such body. */
function isName(name: string, { never, slots }: CompiledNames): boolean {
  return !slots.organisations.clauseMarks?.test(name) && !never.has(name.toLowerCase()) && name.trim() === name;
}
