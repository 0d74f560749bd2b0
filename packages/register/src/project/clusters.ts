/** A judgement about two subjects, as the clusters need it. */
export interface Edge {
  id: number;
  left: string;
  right: string;
  verdict: "same" | "different" | "unsure";
  byRule: boolean;
}

/**
 * Which subjects are one thing, as a map from each subject named by an edge to one representative of its cluster. A pure function of the
 * standing judgements: of several about one pair the latest by a person counts, else the latest by a rule; "different" between any two
 * members keeps clusters apart, whatever else speaks for joining; where edges compete, people's come first, then the older.
 */
export function clusters(edges: readonly Edge[]): Map<string, string> {
  const standing = onePerPair(edges);
  const forest = new Forest();
  for (const edge of standing) forest.add(edge.left, edge.right);
  for (const edge of standing.filter(({ verdict }) => verdict === "different")) forest.part(edge.left, edge.right);
  for (const edge of standing.filter(({ verdict }) => verdict === "same")) forest.join(edge.left, edge.right);
  return forest.representatives();
}

function onePerPair(edges: readonly Edge[]): Edge[] {
  const chosen = new Map<string, Edge>();
  for (const edge of [...edges].sort((a, b) => a.id - b.id)) {
    const pair = JSON.stringify([edge.left, edge.right].sort());
    const other = chosen.get(pair);
    if (!other || other.byRule || !edge.byRule) chosen.set(pair, edge);
  }
  return [...chosen.values()].sort((a, b) => Number(a.byRule) - Number(b.byRule) || a.id - b.id);
}

/** Disjoint sets that remember which of them must stay apart. */
class Forest {
  readonly #parent = new Map<string, string>();
  readonly #apart = new Map<string, Set<string>>();

  add(...subjects: string[]): void {
    for (const subject of subjects) if (!this.#parent.has(subject)) this.#parent.set(subject, subject);
  }

  find(subject: string): string {
    let root = subject;
    for (let up = this.#parent.get(root); up !== undefined && up !== root; up = this.#parent.get(root)) root = up;
    for (let at = subject; at !== root; ) {
      const next = this.#parent.get(at) ?? root;
      this.#parent.set(at, root);
      at = next;
    }
    return root;
  }

  part(left: string, right: string): void {
    const [a, b] = [this.find(left), this.find(right)];
    this.#rivals(a).add(b);
    this.#rivals(b).add(a);
  }

  join(left: string, right: string): void {
    const [a, b] = [this.find(left), this.find(right)];
    if (a === b || this.#rivals(a).has(b)) return;
    const [small, large] = this.#rivals(a).size <= this.#rivals(b).size ? [a, b] : [b, a];
    this.#parent.set(small, large);
    for (const rival of this.#rivals(small)) {
      this.#rivals(rival).delete(small);
      this.#rivals(rival).add(large);
      this.#rivals(large).add(rival);
    }
    this.#apart.delete(small);
  }

  representatives(): Map<string, string> {
    return new Map([...this.#parent.keys()].map((subject) => [subject, this.find(subject)]));
  }

  #rivals(root: string): Set<string> {
    let rivals = this.#apart.get(root);
    if (!rivals) this.#apart.set(root, (rivals = new Set()));
    return rivals;
  }
}
