-- What finding the same thing under several names needs beside the judgements. All of it can be emptied and is made again from the claims.

-- One row for each name of a kind, however many subjects carry it; "key" is the name without case, spacing and punctuation.
create table names (
  id bigint generated always as identity primary key,
  kind text not null,
  key text collate "C" not null,
  -- A spelling of it.
  name text not null,
  unique (kind, key)
);

-- The keys under which names that may be the same meet: numbers made of the text keys.
create table name_keys (
  key bigint not null,
  name bigint not null,
  primary key (key, name)
);

-- Who carries a name: for each record one subject that was in it when the name was first met there.
create table name_subjects (
  name bigint not null,
  subject text collate "C" not null,
  primary key (name, subject)
);

-- How far each stage of the resolver has come in the order of arrival.
create table resolve_progress (
  stage text primary key,
  seq bigint not null
);

-- Judgements that rules look at before they judge: what people said or took back, and what is proposed already.
create index judgements_heard_left on judgements (left_subject)
  where not by_rule or undone_at is not null or verdict = 'unsure';
create index judgements_heard_right on judgements (right_subject)
  where not by_rule or undone_at is not null or verdict = 'unsure';

-- Subjects that were taken out of their record: the names of what they now make up have to be linked again.
create table name_queue (
  subject text collate "C" primary key
);
create function queue_parted() returns trigger language plpgsql as $$
begin
  insert into name_queue (subject)
  select a.subject from after a where a.record in (select b.subject from after b) on conflict do nothing;
  return null;
end
$$;
create trigger members_parted after update on members
  referencing new table as after for each statement execute function queue_parted();
