import { useEffect, useRef, useState } from "react";

interface Props {
  value: string;
  label: string;
  change: (value: string | undefined) => void;
}

/** Milliseconds the typing has to rest before the list is asked. */
const rest = 250;

/** A field that filters as one types; the address follows when the typing rests. */
export function FilterField({ value, label, change }: Props) {
  const [typed, setTyped] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const sent = useRef(value);
  useEffect(() => {
    if (value === sent.current) return;
    sent.current = value;
    setTyped(value);
  }, [value]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const type = (text: string) => {
    setTyped(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      sent.current = text.trim();
      change(text.trim() === "" ? undefined : text.trim());
    }, rest);
  };
  return (
    <label className="filter-field">
      <span>{label}</span>
      <input type="search" value={typed} onChange={(event) => type(event.target.value)} autoComplete="off" />
    </label>
  );
}
