-- body_places
code text collate C not null
subject text collate C not null
body_places_pkey PRIMARY KEY (code, subject)
CREATE UNIQUE INDEX body_places_pkey ON public.body_places USING btree (code, subject)

-- bundles
id text collate C not null
documents text[] not null
bundles_pkey PRIMARY KEY (id)
CREATE UNIQUE INDEX bundles_pkey ON public.bundles USING btree (id)

-- claim_states
claim text collate C
state text
decision bigint

-- claims
seq bigint not null generated always as identity
id text collate C not null
subject text collate C not null
kind text not null
property text not null
value jsonb not null
value_key text collate C not null
ref text collate C
language text
document text collate C
author text
evidence jsonb
reader_name text
reader_version text
rule text
confidence double precision not null
implied boolean not null
recorded_at timestamp with time zone not null
claims_check CHECK (((document IS NULL) <> (author IS NULL)))
claims_pkey PRIMARY KEY (id)
claims_seq_key UNIQUE (seq)
CREATE INDEX claims_ref ON public.claims USING btree (ref) WHERE (ref IS NOT NULL)
CREATE INDEX claims_subject ON public.claims USING btree (subject)
CREATE UNIQUE INDEX claims_pkey ON public.claims USING btree (id)
CREATE UNIQUE INDEX claims_seq_key ON public.claims USING btree (seq)

-- decisions
id bigint not null generated always as identity
act text not null
claim text collate C
replacement text collate C
judgement bigint
removes boolean not null default false
author text not null
reason text
at timestamp with time zone not null
undone_at timestamp with time zone
undone_by text
undone_reason text
document text collate C
batch bigint
item text collate C
decisions_act_check CHECK ((act = ANY (ARRAY['correct'::text, 'add'::text, 'accept'::text, 'reject'::text, 'join'::text, 'separate'::text, 'unsure'::text, 'import'::text])))
decisions_claim_fkey FOREIGN KEY (claim) REFERENCES claims(id)
decisions_judgement_fkey FOREIGN KEY (judgement) REFERENCES judgements(id)
decisions_pkey PRIMARY KEY (id)
decisions_replacement_fkey FOREIGN KEY (replacement) REFERENCES claims(id)
CREATE INDEX decisions_batch ON public.decisions USING btree (batch) WHERE (batch IS NOT NULL)
CREATE INDEX decisions_claim ON public.decisions USING btree (claim) WHERE (claim IS NOT NULL)
CREATE INDEX decisions_document ON public.decisions USING btree (document) WHERE (document IS NOT NULL)
CREATE INDEX decisions_item ON public.decisions USING btree (item) WHERE (item IS NOT NULL)
CREATE INDEX decisions_judgement ON public.decisions USING btree (judgement) WHERE (judgement IS NOT NULL)
CREATE INDEX decisions_replacement ON public.decisions USING btree (replacement) WHERE (replacement IS NOT NULL)
CREATE UNIQUE INDEX decisions_pkey ON public.decisions USING btree (id)

-- document_marks
mark bigint not null
document text collate C not null
document_marks_pkey PRIMARY KEY (mark, document)
CREATE UNIQUE INDEX document_marks_pkey ON public.document_marks USING btree (mark, document)

-- document_stories
document text collate C not null
story text collate C not null
document_stories_pkey PRIMARY KEY (document)
CREATE INDEX document_stories_story ON public.document_stories USING btree (story)
CREATE UNIQUE INDEX document_stories_pkey ON public.document_stories USING btree (document)

-- documents
seq bigint not null generated always as identity
id text collate C not null
bytes bytea not null
file text not null
address text
media_type text not null
charset text
language text
title text
publisher text
published_on text
text text not null
warnings jsonb not null
sectors jsonb not null
facts integer not null
reader_name text not null
reader_version text not null
added_at timestamp with time zone not null
search tsvector not null
withdrawn_at timestamp with time zone
documents_pkey PRIMARY KEY (id)
documents_seq_key UNIQUE (seq)
CREATE INDEX documents_language ON public.documents USING btree (language)
CREATE INDEX documents_search ON public.documents USING gin (search)
CREATE INDEX documents_withdrawn ON public.documents USING btree (id) WHERE (withdrawn_at IS NOT NULL)
CREATE UNIQUE INDEX documents_pkey ON public.documents USING btree (id)
CREATE UNIQUE INDEX documents_seq_key ON public.documents USING btree (seq)

-- fact_queue
record text collate C not null
fact_queue_pkey PRIMARY KEY (record)
CREATE UNIQUE INDEX fact_queue_pkey ON public.fact_queue USING btree (record)

-- find_words
word text collate C not null
name bigint not null
find_words_pkey PRIMARY KEY (word, name)
CREATE UNIQUE INDEX find_words_pkey ON public.find_words USING btree (word, name)

-- judgements
id bigint not null generated always as identity
left_subject text collate C not null
right_subject text collate C not null
verdict text not null
score double precision not null
reasons jsonb not null
author text not null
by_rule boolean not null
at timestamp with time zone not null
undone_at timestamp with time zone
undone_by text
import text collate C
judgements_check CHECK ((left_subject <> right_subject))
judgements_pkey PRIMARY KEY (id)
judgements_verdict_check CHECK ((verdict = ANY (ARRAY['same'::text, 'different'::text, 'unsure'::text])))
CREATE INDEX judgements_heard_left ON public.judgements USING btree (left_subject) WHERE ((NOT by_rule) OR (undone_at IS NOT NULL) OR (verdict = 'unsure'::text))
CREATE INDEX judgements_heard_right ON public.judgements USING btree (right_subject) WHERE ((NOT by_rule) OR (undone_at IS NOT NULL) OR (verdict = 'unsure'::text))
CREATE INDEX judgements_import ON public.judgements USING btree (import) WHERE (import IS NOT NULL)
CREATE INDEX judgements_left ON public.judgements USING btree (left_subject)
CREATE INDEX judgements_right ON public.judgements USING btree (right_subject)
CREATE INDEX judgements_said_left ON public.judgements USING btree (left_subject) WHERE ((NOT by_rule) AND (undone_at IS NULL))
CREATE INDEX judgements_said_right ON public.judgements USING btree (right_subject) WHERE ((NOT by_rule) AND (undone_at IS NULL))
CREATE UNIQUE INDEX judgements_pkey ON public.judgements USING btree (id)

-- members
subject text collate C not null
record text collate C not null
seq bigint not null
members_pkey PRIMARY KEY (subject)
CREATE INDEX members_record ON public.members USING btree (record, seq)
CREATE UNIQUE INDEX members_pkey ON public.members USING btree (subject)

-- migrations
id integer not null
at timestamp with time zone not null default now()
migrations_pkey PRIMARY KEY (id)
CREATE UNIQUE INDEX migrations_pkey ON public.migrations USING btree (id)

-- name_keys
key bigint not null
names bigint[] not null
name_keys_pkey PRIMARY KEY (key)
CREATE UNIQUE INDEX name_keys_pkey ON public.name_keys USING btree (key)

-- name_queue
subject text collate C not null
name_queue_pkey PRIMARY KEY (subject)
CREATE UNIQUE INDEX name_queue_pkey ON public.name_queue USING btree (subject)

-- name_subjects
name bigint not null
subject text collate C not null
name_subjects_pkey PRIMARY KEY (name, subject)
CREATE UNIQUE INDEX name_subjects_pkey ON public.name_subjects USING btree (name, subject)

-- names
id bigint not null generated always as identity
kind text not null
key text collate C not null
name text not null
names_kind_key_key UNIQUE (kind, key)
names_pkey PRIMARY KEY (id)
CREATE UNIQUE INDEX names_kind_key_key ON public.names USING btree (kind, key)
CREATE UNIQUE INDEX names_pkey ON public.names USING btree (id)

-- record_links
source text collate C not null
kind text not null
property text not null
target text collate C not null
date_sort text collate C
record_links_pkey PRIMARY KEY (source, property, target)
CREATE INDEX record_links_dates ON public.record_links USING btree (target, date_sort DESC, source) WHERE (date_sort IS NOT NULL)
CREATE INDEX record_links_target ON public.record_links USING btree (target, kind, property, date_sort DESC NULLS LAST, source)
CREATE UNIQUE INDEX record_links_pkey ON public.record_links USING btree (source, property, target)

-- record_search
record text collate C not null
search tsvector not null
record_search_pkey PRIMARY KEY (record)
CREATE INDEX record_search_search ON public.record_search USING gin (search)
CREATE UNIQUE INDEX record_search_pkey ON public.record_search USING btree (record)

-- record_values
record text collate C not null
property text collate C not null
key text collate C not null
value jsonb not null
ref_record text collate C
claims integer not null
documents integer not null
accepted integer not null
rejected integer not null
confidence double precision not null
first_seq bigint not null
sources bigint[] not null
record_values_pkey PRIMARY KEY (record, first_seq)
CREATE UNIQUE INDEX record_values_pkey ON public.record_values USING btree (record, first_seq)

-- records
id text collate C not null
kind text not null
caption text not null default ''::text
detail text not null default ''::text
terms jsonb not null default '{}'::jsonb
tags text[] not null default '{}'::text[]
date text
date_sort text collate C
sort_key text collate C not null default ''::text
documents integer not null
claims integer not null
disagreements integer not null default 0
languages text[] not null
first_seq bigint not null
last_seq bigint not null
copies integer not null default 0
records_pkey PRIMARY KEY (id)
CREATE INDEX records_caption ON public.records USING btree (kind, sort_key, id)
CREATE INDEX records_date ON public.records USING btree (kind, date_sort)
CREATE INDEX records_promised ON public.records USING btree (first_seq) WHERE ((kind = 'commitment'::text) AND (date_sort IS NULL))
CREATE INDEX records_tags ON public.records USING gin (tags)
CREATE UNIQUE INDEX records_pkey ON public.records USING btree (id)

-- resolve_progress
stage text not null
seq bigint not null
resolve_progress_pkey PRIMARY KEY (stage)
CREATE UNIQUE INDEX resolve_progress_pkey ON public.resolve_progress USING btree (stage)

-- review_bins
state text not null
type text not null
kind text not null
language text not null
items bigint not null
review_bins_pkey PRIMARY KEY (state, type, kind, language)
CREATE UNIQUE INDEX review_bins_pkey ON public.review_bins USING btree (state, type, kind, language)

-- review_items
id text collate C not null
type text not null
kind text not null
language text not null
document text collate C
subject text collate C
other text collate C
left_record text collate C
right_record text collate C
importance smallint not null
weight double precision not null
score double precision
state text not null default 'open'::text
review_items_pkey PRIMARY KEY (id)
review_items_state_check CHECK ((state = ANY (ARRAY['open'::text, 'aside'::text, 'done'::text])))
review_items_type_check CHECK ((type = ANY (ARRAY['fact'::text, 'join'::text, 'warning'::text, 'disagreement'::text])))
CREATE INDEX review_items_document ON public.review_items USING btree (document, state) WHERE (document IS NOT NULL)
CREATE INDEX review_items_left ON public.review_items USING btree (left_record) WHERE (left_record IS NOT NULL)
CREATE INDEX review_items_order ON public.review_items USING btree (state, type, kind, language, importance, weight, id) WHERE (state <> 'done'::text)
CREATE INDEX review_items_right ON public.review_items USING btree (right_record) WHERE (right_record IS NOT NULL)
CREATE UNIQUE INDEX review_items_pkey ON public.review_items USING btree (id)

-- review_progress
stage text not null
seq bigint not null
review_progress_pkey PRIMARY KEY (stage)
CREATE UNIQUE INDEX review_progress_pkey ON public.review_progress USING btree (stage)

-- subjects
seq bigint not null generated always as identity
id text collate C not null
kind text not null
document text collate C
author text
join_key text collate C
quote text not null
sentence jsonb
evidence jsonb
rule text
subjects_pkey PRIMARY KEY (id)
CREATE INDEX subjects_document ON public.subjects USING btree (document)
CREATE INDEX subjects_join ON public.subjects USING btree (join_key, kind, seq) WHERE (join_key IS NOT NULL)
CREATE UNIQUE INDEX subjects_pkey ON public.subjects USING btree (id)
CREATE UNIQUE INDEX subjects_seq ON public.subjects USING btree (seq)

-- tallies
what text not null
code text collate C not null
items bigint not null
tallies_pkey PRIMARY KEY (what, code)
tallies_what_check CHECK ((what = ANY (ARRAY['documents'::text, 'warnings'::text, 'claims'::text, 'records'::text])))
CREATE UNIQUE INDEX tallies_pkey ON public.tallies USING btree (what, code)
