-- Decisions made in one go share a batch: the id of the first of them. "item" names what of the inbox a decision is about where it is about
-- no claim and no judgement: a warning that was dealt with, a thing that was set aside.
alter table decisions add column batch bigint;
alter table decisions add column item text collate "C";
create index decisions_batch on decisions (batch) where batch is not null;
create index decisions_item on decisions (item) where item is not null;
create index decisions_document on decisions (document) where document is not null;

-- What waits for a person. A row is made once; its state follows what people decide, by the triggers below, so that no writer can forget it.
create table review_items (
  -- "fact:<subject>", "join:<judgement>", "warning:<document>:<position from 0>", "disagreement:<record>"
  id text collate "C" primary key,
  type text not null check (type in ('fact', 'join', 'warning', 'disagreement')),
  -- '' for warnings.
  kind text not null,
  -- '' where it is not known.
  language text not null,
  document text collate "C",
  -- A fact's subject, the left side of a join, the record of a disagreement.
  subject text collate "C",
  -- The right side of a join.
  other text collate "C",
  -- Records to which the sides of a join belong now.
  left_record text collate "C",
  right_record text collate "C",
  -- What comes first has the smaller number; within it the smaller weight.
  importance smallint not null,
  weight double precision not null,
  -- Confidence of a reading, score of a proposed join.
  score double precision,
  state text not null default 'open' check (state in ('open', 'aside', 'done'))
) with (fillfactor = 80);
create index review_items_order on review_items (state, type, kind, language, importance, weight, id) where state <> 'done';
create index review_items_document on review_items (document, state) where document is not null;
create index review_items_left on review_items (left_record) where left_record is not null;
create index review_items_right on review_items (right_record) where right_record is not null;

-- How many rows there are of each sort: at most a few hundred, so that any filter is counted at once and read in order.
create table review_bins (
  state text not null,
  type text not null,
  kind text not null,
  language text not null,
  items bigint not null,
  primary key (state, type, kind, language)
);

-- How far the readings have been taken into the inbox, by the sequence number of subjects.
create table review_progress (
  stage text primary key,
  seq bigint not null
);

create function review_importance(type text, kind text) returns smallint language sql immutable as $$
  select case
    when type = 'fact' and kind in ('commitment', 'figure') then 10
    when type = 'disagreement' and kind in ('commitment', 'figure', 'agreement', 'encounter', 'tie') then 15
    when type = 'fact' and kind in ('agreement', 'encounter', 'tie') then 20
    when type = 'join' then 30
    when type = 'disagreement' then 32
    when type = 'warning' then 35
    when kind = 'place' then 45
    else 40
  end::smallint
$$;

create function count_review_items() returns trigger language plpgsql as $$
begin
  if tg_op <> 'DELETE' then
    insert into review_bins (state, type, kind, language, items)
    select state, type, kind, language, count(*) from added group by 1, 2, 3, 4
    on conflict (state, type, kind, language) do update set items = review_bins.items + excluded.items;
  end if;
  if tg_op <> 'INSERT' then
    insert into review_bins (state, type, kind, language, items)
    select state, type, kind, language, -count(*) from removed group by 1, 2, 3, 4
    on conflict (state, type, kind, language) do update set items = review_bins.items + excluded.items;
  end if;
  return null;
end
$$;
create trigger review_items_inserted after insert on review_items
  referencing new table as added for each statement execute function count_review_items();
create trigger review_items_updated after update on review_items
  referencing new table as added old table as removed for each statement execute function count_review_items();
create trigger review_items_deleted after delete on review_items
  referencing old table as removed for each statement execute function count_review_items();

-- The state that follows from the decisions that stand. A fact is done once each of its values was decided about.
create function review_state(item text, type text, subject text) returns text language sql stable as $$
  select case
    when type = 'fact' and not exists (
      select from claims c
      where c.subject = review_state.subject and c.author is null
        and not exists (select from decisions d where d.claim = c.id and d.undone_at is null)
    ) then 'done'
    else coalesce(
      (select case when d.act = 'unsure' then 'aside' else 'done' end
       from decisions d where d.item = review_state.item and d.undone_at is null order by d.id desc limit 1),
      'open')
  end
$$;

create function follow_decisions() returns trigger language plpgsql as $$
begin
  update review_items i set state = now.state
  from (
    select id, review_state(id, type, subject) as state from review_items
    where type <> 'join' and id in (
      select 'fact:' || c.subject from changed d join claims c on c.id = d.claim
      union
      select item from changed where item is not null)
  ) now
  where i.id = now.id and i.state <> now.state;
  return null;
end
$$;
create trigger decisions_made after insert on decisions
  referencing new table as changed for each statement execute function follow_decisions();
create trigger decisions_changed after update on decisions
  referencing new table as changed for each statement execute function follow_decisions();

-- Damage found in a document.
create function review_warnings() returns trigger language plpgsql as $$
begin
  insert into review_items (id, type, kind, language, document, importance, weight)
  select 'warning:' || new.id || ':' || (n - 1), 'warning', '', coalesce(new.language, ''), new.id, review_importance('warning', ''), -new.seq
  from generate_series(1, jsonb_array_length(new.warnings)) n
  on conflict (id) do nothing;
  return null;
end
$$;
create trigger documents_damaged after insert or update of warnings on documents
  for each row when (new.warnings <> '[]'::jsonb) execute function review_warnings();

-- Records whose sources contradict each other, those that most documents speak of first.
create function review_disagreement() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or new.disagreements = 0 then
    delete from review_items where id = 'disagreement:' || old.id;
    return null;
  end if;
  insert into review_items (id, type, kind, language, subject, importance, weight, state)
  values ('disagreement:' || new.id, 'disagreement', new.kind, coalesce(new.languages[1], ''), new.id,
    review_importance('disagreement', new.kind), -new.documents, review_state('disagreement:' || new.id, 'disagreement', new.id))
  on conflict (id) do update set weight = excluded.weight, language = excluded.language
    where review_items.weight <> excluded.weight or review_items.language <> excluded.language;
  return null;
end
$$;
create trigger records_begun_rival after insert on records
  for each row when (new.disagreements > 0) execute function review_disagreement();
create trigger records_changed_rival after update on records
  for each row when (new.disagreements > 0 or old.disagreements > 0) execute function review_disagreement();
create trigger records_ended_rival after delete on records
  for each row when (old.disagreements > 0) execute function review_disagreement();

-- Brings the proposed joins of records up to date: which records they are about now, and whether somebody or something settled them. Of
-- several proposals between the same two records the best one stands for all.
create function follow_joins(touched text[]) returns void language sql as $$
  with proposed as materialized (
    select i.id, i.score, l.record as left_now, r.record as right_now, least(l.record, r.record) as low, greatest(l.record, r.record) as high,
      j.undone_at is not null as withdrawn
    from review_items i
    join judgements j on j.id = split_part(i.id, ':', 2)::bigint
    join members l on l.subject = i.subject
    join members r on r.subject = i.other
    where i.type = 'join' and i.id in (
      select id from review_items where left_record = any (touched)
      union
      select id from review_items where right_record = any (touched))
  ),
  -- The side with fewer claims is the quicker one to look through.
  sides as (
    select p.low, p.high, case when a.claims > b.claims then p.high else p.low end as small,
      case when a.claims > b.claims then p.low else p.high end as large
    from (select distinct low, high from proposed where low <> high) p
    left join records a on a.id = p.low
    left join records b on b.id = p.high
  ),
  judged as materialized (
    select s.low, s.high, latest.verdict
    from sides s
    cross join lateral (
      select said.verdict
      from members m
      cross join lateral (
        select id, right_subject as other, verdict from judgements where left_subject = m.subject and not by_rule and undone_at is null
        union all
        select id, left_subject, verdict from judgements where right_subject = m.subject and not by_rule and undone_at is null
      ) said
      join members o on o.subject = said.other
      where m.record = s.small and o.record = s.large
      order by said.id desc limit 1
    ) latest
  ),
  settled as (
    select p.*, case
        when p.withdrawn or p.low = p.high or judged.verdict in ('same', 'different') then 'done'
        when row_number() over (partition by p.low, p.high, p.withdrawn order by p.score desc, p.id) > 1 then 'done'
        when judged.verdict = 'unsure' then 'aside'
        else 'open'
      end as state
    from proposed p
    left join judged on judged.low = p.low and judged.high = p.high
  )
  update review_items i set left_record = s.left_now, right_record = s.right_now, state = s.state
  from settled s
  where i.id = s.id and (i.left_record, i.right_record, i.state) is distinct from (s.left_now, s.right_now, s.state)
$$;

create function review_judgements() returns trigger language plpgsql as $$
begin
  if not exists (select from changed where not by_rule or verdict = 'unsure') then
    return null;
  end if;
  insert into review_items (id, type, kind, language, subject, other, left_record, right_record, importance, weight, score)
  select 'join:' || j.id, 'join', s.kind, coalesce(d.language, ''), j.left_subject, j.right_subject, l.record, r.record,
    review_importance('join', s.kind), -coalesce(rl.documents, 0) - coalesce(rr.documents, 0), j.score
  from changed j
  join subjects s on s.id = j.right_subject
  join members l on l.subject = j.left_subject
  join members r on r.subject = j.right_subject
  left join records rl on rl.id = l.record
  left join records rr on rr.id = r.record
  left join documents d on d.id = s.document
  where j.by_rule and j.verdict = 'unsure' and j.undone_at is null
  on conflict (id) do nothing;
  perform follow_joins(array(
    select m.record from changed j join members m on m.subject = j.left_subject where not j.by_rule or j.verdict = 'unsure'
    union
    select m.record from changed j join members m on m.subject = j.right_subject where not j.by_rule or j.verdict = 'unsure'));
  return null;
end
$$;
create trigger judgements_made after insert on judgements
  referencing new table as changed for each statement execute function review_judgements();
create trigger judgements_changed after update on judgements
  referencing new table as changed for each statement execute function review_judgements();

create function review_moves() returns trigger language plpgsql as $$
begin
  perform follow_joins(array(select record from before union select record from after));
  return null;
end
$$;
create trigger members_moved after update on members
  referencing old table as before new table as after for each statement execute function review_moves();

-- What the register holds already passes by the triggers as if it came now. Facts follow by themselves, a stretch at a time.
update documents set warnings = warnings where warnings <> '[]'::jsonb;
update records set disagreements = disagreements where disagreements > 0;

-- The words of names by their sound, whatever the script: "=" with vowels, "~" without. For finding a record while its name is typed.
create table find_words (
  word text collate "C" not null,
  name bigint not null,
  primary key (word, name)
);

-- How many there are of what; counting a million rows anew takes too long for a first page. Claims are counted by the statement that adds them,
-- the others by triggers.
create table tallies (
  what text not null check (what in ('documents', 'warnings', 'claims', 'records')),
  -- The language of documents, "" where it is not known; the kind of records; else "".
  code text collate "C" not null,
  items bigint not null,
  primary key (what, code)
) with (fillfactor = 50);

create function tally_records() returns trigger language plpgsql as $$
begin
  insert into tallies (what, code, items)
  select 'records', kind, case tg_op when 'DELETE' then -count(*) else count(*) end from changed group by kind
  on conflict (what, code) do update set items = tallies.items + excluded.items;
  return null;
end
$$;
create trigger records_tallied after insert on records referencing new table as changed for each statement execute function tally_records();
create trigger records_untallied after delete on records referencing old table as changed for each statement execute function tally_records();

-- What a document that was taken back says counts no more.
create function tally_document() returns trigger language plpgsql as $$
declare
  more integer := case when new.withdrawn_at is null then 1 else -1 end;
begin
  insert into tallies (what, code, items)
  values ('documents', coalesce(new.language, ''), more), ('warnings', '', more * jsonb_array_length(new.warnings))
  on conflict (what, code) do update set items = tallies.items + excluded.items;
  return null;
end
$$;
create trigger documents_tallied after insert on documents for each row execute function tally_document();
create trigger documents_withdrawn_tallied after update of withdrawn_at on documents
  for each row when ((old.withdrawn_at is null) <> (new.withdrawn_at is null)) execute function tally_document();

insert into tallies (what, code, items)
select 'documents', coalesce(language, ''), count(*) from documents where withdrawn_at is null group by language
union all select 'warnings', '', coalesce(sum(jsonb_array_length(warnings)), 0) from documents where withdrawn_at is null
union all select 'claims', '', count(*) from claims
union all select 'records', kind, count(*) from records group by kind;

-- Promises without a date, newest first.
create index records_promised on records (first_seq) where kind = 'commitment' and date_sort is null;
