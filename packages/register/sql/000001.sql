-- What is kept for ever: documents, the things they speak of, claims, and what people and rules judged.
-- Sequence numbers order rows by arrival; ids are content hashes. Text that is sorted or compared uses collation "C" so that both
-- engines agree, whatever the server's locale. The tables that grow with every document have no foreign keys: their rows are written by
-- one function each, in the transaction that writes what they refer to, are never removed, and checking each row would halve the pace.

create table documents (
  seq bigint generated always as identity unique,
  id text collate "C" primary key,
  bytes bytea not null,
  file text not null,
  address text,
  media_type text not null,
  charset text,
  language text,
  title text,
  publisher text,
  published_on text,
  text text not null,
  warnings jsonb not null,
  sectors jsonb not null,
  facts integer not null,
  reader_name text not null,
  reader_version text not null,
  added_at timestamptz not null,
  search tsvector not null
);
create index documents_search on documents using gin (search);
create index documents_language on documents (language);

-- One thing as one document, or one person at the keyboard, speaks of it.
create table subjects (
  seq bigint generated always as identity,
  id text collate "C" primary key,
  kind text not null,
  document text collate "C",
  author text,
  -- Subjects of one kind with equal keys are joined by rule; null for facts.
  join_key text collate "C",
  quote text not null,
  -- {at, text, highlights}: the sentence the thing was read from.
  sentence jsonb
);
create index subjects_document on subjects (document);
create index subjects_join on subjects (join_key, kind, seq) where join_key is not null;

create table claims (
  seq bigint generated always as identity unique,
  id text collate "C" primary key,
  subject text collate "C" not null,
  kind text not null,
  property text not null,
  value jsonb not null,
  -- Hash of the value: equal values meet under it.
  value_key text collate "C" not null,
  -- The subject a reference points to; null for plain values.
  ref text collate "C",
  language text,
  document text collate "C",
  author text,
  evidence jsonb not null,
  reader_name text,
  reader_version text,
  rule text,
  confidence double precision not null,
  implied boolean not null,
  recorded_at timestamptz not null,
  check ((document is null) <> (author is null))
);
create index claims_subject on claims (subject);
create index claims_ref on claims (ref) where ref is not null;

create table judgements (
  id bigint generated always as identity primary key,
  left_subject text collate "C" not null,
  right_subject text collate "C" not null,
  verdict text not null check (verdict in ('same', 'different', 'unsure')),
  score double precision not null,
  reasons jsonb not null,
  -- A rule ("identical-name/1") or a person.
  author text not null,
  by_rule boolean not null,
  at timestamptz not null,
  undone_at timestamptz,
  undone_by text,
  check (left_subject <> right_subject)
);
create index judgements_left on judgements (left_subject);
create index judgements_right on judgements (right_subject);

-- What people did, in order. Nothing is removed: undoing marks the row.
create table decisions (
  id bigint generated always as identity primary key,
  act text not null check (act in ('correct', 'add', 'accept', 'reject', 'join', 'separate', 'unsure')),
  claim text collate "C" references claims (id),
  -- The claim that stands instead, for "correct".
  replacement text collate "C" references claims (id),
  judgement bigint references judgements (id),
  -- True where the act took the judgement away instead of making it.
  removes boolean not null default false,
  author text not null,
  reason text,
  at timestamptz not null,
  undone_at timestamptz,
  undone_by text,
  undone_reason text
);
create index decisions_claim on decisions (claim) where claim is not null;
create index decisions_replacement on decisions (replacement) where replacement is not null;
create index decisions_judgement on decisions (judgement) where judgement is not null;

-- What stands of each claim that anybody decided about: the latest decision not undone.
create view claim_states as
select distinct on (claim) claim, state, decision
from (
  select claim, case when act in ('accept', 'add') then 'accepted' else 'rejected' end as state, id as decision
  from decisions
  where claim is not null and undone_at is null
  union all
  select replacement, 'accepted', id
  from decisions
  where replacement is not null and undone_at is null
) decided
order by claim, decision desc;

-- What is computed from the above and can be computed again at any time ("rebuild").

-- Which record a subject belongs to; a record's id is that of its earliest subject.
create table members (
  subject text collate "C" primary key,
  record text collate "C" not null,
  seq bigint not null
);
create index members_record on members (record, seq);

create table record_values (
  record text collate "C" not null,
  property text collate "C" not null,
  -- The claim's value_key, or "ref:" and the record pointed to.
  key text collate "C" not null,
  value jsonb not null,
  ref_record text collate "C",
  claims integer not null,
  -- Distinct documents among claims that are not rejected.
  documents integer not null,
  accepted integer not null,
  rejected integer not null,
  confidence double precision not null,
  first_seq bigint not null,
  -- Up to 20 claims, accepted ones first, then by arrival.
  sources bigint[] not null,
  primary key (record, property, key)
) with (fillfactor = 80);

-- Counters change with every document, and find room beside the row they replace; what is searched changes rarely, so it lives in a table of its own.
create table records (
  id text collate "C" primary key,
  kind text not null,
  caption text not null default '',
  detail text not null default '',
  terms jsonb not null default '{}',
  tags text[] not null default '{}',
  date text,
  date_sort text collate "C",
  sort_key text collate "C" not null default '',
  documents integer not null,
  claims integer not null,
  disagreements integer not null default 0,
  languages text[] not null,
  first_seq bigint not null,
  last_seq bigint not null
) with (fillfactor = 80);
create index records_caption on records (kind, sort_key, id);
create index records_date on records (kind, date_sort);
create index records_tags on records using gin (tags);

create table record_search (
  record text collate "C" primary key,
  search tsvector not null
);
create index record_search_search on record_search using gin (search);

-- "from" says of itself, by "property", that it has to do with "to".
create table record_links (
  source text collate "C" not null,
  kind text not null,
  property text not null,
  target text collate "C" not null,
  date_sort text collate "C",
  primary key (source, property, target)
);
create index record_links_target on record_links (target, kind, property, date_sort desc nulls last, source);
create index record_links_dates on record_links (target, date_sort desc, source) where date_sort is not null;
