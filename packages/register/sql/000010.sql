-- What people said of two records is few among what rules did, and is asked for at every proposal.
create index judgements_said_left on judgements (left_subject) where not by_rule and undone_at is null;
create index judgements_said_right on judgements (right_subject) where not by_rule and undone_at is null;

-- Brings proposed joins up to date: which records they are about now, and whether somebody or something settled them. Of several
-- proposals between the same two records, all of which have to be given, the best one stands for all.
create function settle_joins(items text[]) returns void language sql as $$
  with proposed as materialized (
    select i.id, i.score, l.record as left_now, r.record as right_now, least(l.record, r.record) as low, greatest(l.record, r.record) as high,
      j.undone_at is not null as withdrawn
    from review_items i
    join judgements j on j.id = split_part(i.id, ':', 2)::bigint
    join members l on l.subject = i.subject
    join members r on r.subject = i.other
    where i.type = 'join' and i.id = any (items)
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

-- The same for all proposals about some records, whose subjects have moved.
create or replace function follow_joins(touched text[]) returns void language sql as $$
  select settle_joins(array(
    select id from review_items where left_record = any (touched)
    union
    select id from review_items where right_record = any (touched)))
$$;

create or replace function review_judgements() returns trigger language plpgsql as $$
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
  -- A judgement changes nothing about proposals between other records.
  perform settle_joins(array(
    select i.id
    from changed j
    join members l on l.subject = j.left_subject
    join members r on r.subject = j.right_subject
    cross join lateral (
      select id from review_items where left_record = l.record and right_record = r.record
      union
      select id from review_items where left_record = r.record and right_record = l.record
    ) i
    where not j.by_rule or j.verdict = 'unsure'));
  return null;
end
$$;
