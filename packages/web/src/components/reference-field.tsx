import { Autocomplete } from "@base-ui/react/autocomplete";
import type { Kind } from "@entente/model";
import type { RecordSummary } from "@entente/server";
import { useQueries } from "@tanstack/react-query";
import { suggestQuery } from "../api/queries.ts";
import { useSettled } from "../lib/hooks.ts";
import { useSpeech } from "../words.ts";
import { KindMark } from "./marks.tsx";

interface Props {
  id: string;
  kinds: readonly Kind[];
  typed: string;
  /** `record` is set once one of the register was chosen; typing on makes the words plain again. */
  change: (typed: string, record: string | undefined) => void;
}

function useSuggestions(kinds: readonly Kind[], typed: string): RecordSummary[] {
  const asked = useSettled(typed.trim());
  const found = useQueries({ queries: kinds.map((kind) => ({ ...suggestQuery(kind, asked), enabled: asked !== "" })) });
  return found.flatMap((query) => query.data?.items ?? []);
}

/** A field for pointing at a record: what is typed may stay plain words, or one of the register is chosen. */
export function ReferenceField({ id, kinds, typed, change }: Props) {
  const { t } = useSpeech();
  const items = useSuggestions(kinds, typed);
  return (
    <Autocomplete.Root
      items={items}
      mode="none"
      value={typed}
      onValueChange={(value) => change(value, undefined)}
      itemToStringValue={(record: RecordSummary) => record.caption}
    >
      <Autocomplete.Input id={id} className="field" placeholder={t("chooseRecord")} />
      <Autocomplete.Portal>
        <Autocomplete.Positioner className="suggestions-place" sideOffset={4}>
          <Autocomplete.Popup className="suggestions">
            <Autocomplete.List>
              {(record: RecordSummary) => (
                <Autocomplete.Item key={record.id} value={record} className="suggestion" onClick={() => change(record.caption, record.id)}>
                  <KindMark kind={record.kind} />
                  <span>{record.caption}</span>
                  <span className="detail">{record.detail}</span>
                </Autocomplete.Item>
              )}
            </Autocomplete.List>
          </Autocomplete.Popup>
        </Autocomplete.Positioner>
      </Autocomplete.Portal>
    </Autocomplete.Root>
  );
}
