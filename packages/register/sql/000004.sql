-- Lists that people import: one act with one line of history, which is taken back as a whole. What a document that was taken back says counts
-- no more; nothing of it is removed.
alter table documents add column withdrawn_at timestamptz;
create index documents_withdrawn on documents (id) where withdrawn_at is not null;

alter table decisions add column document text collate "C";
alter table decisions drop constraint decisions_act_check;
alter table decisions add constraint decisions_act_check
  check (act in ('correct', 'add', 'accept', 'reject', 'join', 'separate', 'unsure', 'import'));

-- The document whose import said so; null where a judgement is an act of its own.
alter table judgements add column import text collate "C";
create index judgements_import on judgements (import) where import is not null;
