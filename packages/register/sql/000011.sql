-- One row for each key with all names under it, none where there are too many: looking up a key reads one row, not one for each name.
create table name_lists (
  key bigint primary key,
  names bigint[] not null
) with (fillfactor = 75);
insert into name_lists (key, names)
select key, case when min(name) = 0 then '{}' else array_agg(name order by name) end from name_keys group by key order by key;
drop table name_keys;
alter table name_lists rename to name_keys;
alter index name_lists_pkey rename to name_keys_pkey;

-- The same as before in the language whose plans are kept: in the other one each call is planned anew, which takes longer than it runs.
create or replace function settle_joins(items text[]) returns void language plpgsql as $$
begin
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
  where i.id = s.id and (i.left_record, i.right_record, i.state) is distinct from (s.left_now, s.right_now, s.state);
end
$$;

create or replace function follow_joins(touched text[]) returns void language plpgsql as $$
begin
  perform settle_joins(array(
    select id from review_items where left_record = any (touched)
    union
    select id from review_items where right_record = any (touched)));
end
$$;
