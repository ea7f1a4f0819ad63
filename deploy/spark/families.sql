-- Families and copies over fingerprint tables: one text that SQLite, PostgreSQL, DuckDB and Spark SQL run. Every query is named by the line
-- before it, and its answer is a table of that name; they run in this order. Between them two questions go to `onrecord bulk`, of which the
-- answers are tables too. What is asked, of which tables, and what comes out:
--
--   pages         arrived, page, hash, id, place, longer_id, longer_place, stated, site, published    from `onrecord bulk prints`, a row a page
--   page_prints   arrived, print                                                                      its fingerprints
--   wordings      wording, place, words, speaker, day                                                 the wordings that pages print; any number of times each
--   wording_prints wording, print                                                                     the keys under which a wording is looked up; likewise
--   printings     arrived, statement, number, wording, begins, spans                                  a row a wording that a statement prints
--
-- `place` is a text by which things are in the order in which they lead; digits and a to f only, so that every collation sorts it alike.

-- ## current_pages
-- The version that counts of each page: the latest by the dates that they state. One without a date is as late as the latest that came before
-- it; of two of one moment the one that came later. The same text again is no version. A page whose id another page had first takes its longer id.
with seen as (
  select page, hash, min(arrived) as arrived
  from pages
  group by page, hash
),
versions as (
  select p.*,
    coalesce(p.stated, max(p.stated) over (partition by p.page order by p.arrived rows between unbounded preceding and current row), -1e300) as since,
    min(p.arrived) over (partition by p.id, p.page) as named
  from pages p
  join seen s on s.arrived = p.arrived
),
owners as (
  select v.*,
    min(v.named) over (partition by v.id) as first_named,
    row_number() over (partition by v.page order by v.since desc, v.arrived desc) as from_last
  from versions v
)
select arrived, page, site, published,
  case when named = first_named then id else longer_id end as id,
  case when named = first_named then place else longer_place end as place
from owners
where from_last = 1

-- ## current_wordings
select distinct w.wording, w.place, w.words, w.speaker, w.day
from wordings w
join printings p on p.wording = w.wording
join current_pages c on c.arrived = p.arrived

-- ## wording_pairs
-- For `onrecord bulk wordings`: which share a key, what leads first.
with prints as (
  select distinct w.wording, w.print
  from wording_prints w
  join current_wordings c on c.wording = w.wording
),
sharing as (
  select distinct a.wording as first, b.wording as second
  from prints a
  join prints b on b.print = a.print and b.wording <> a.wording
)
select s.first, s.second, f.words as first_words, f.speaker as first_speaker, f.day as first_day,
  t.words as second_words, t.speaker as second_speaker, t.day as second_day
from sharing s
join current_wordings f on f.wording = s.first
join current_wordings t on t.wording = s.second
where f.place < t.place

-- ## page_pairs
-- For `onrecord bulk pages`: which share as many prints as two copies do (SHARED_PRINTS and SHARED_PART of src/compare/copies/page-prints.ts).
with prints as (
  select p.arrived, p.print
  from page_prints p
  join current_pages c on c.arrived = p.arrived
),
sizes as (
  select arrived, count(*) as size from prints group by arrived
),
sharing as (
  select a.arrived as one, b.arrived as other, count(*) as shared
  from prints a
  join prints b on b.print = a.print and b.arrived <> a.arrived
  group by a.arrived, b.arrived
  having count(*) >= 4
)
select s.one as first, s.other as second
from sharing s
join sizes f on f.arrived = s.one
join sizes t on t.arrived = s.other
join current_pages p on p.arrived = s.one
join current_pages q on q.arrived = s.other
where p.place < q.place and (s.shared >= 0.15 * f.size or s.shared >= 0.15 * t.size)

-- ## round
-- Leaders, of `things` (thing, place) by `alike` (first, second: two that are alike, by their places). A thing leads where nothing alike before it leads, else
-- the first such leads it. So much is known in each round of what `settled` (thing, leads) does not have yet: a thing is led as soon as one
-- before it leads, and leads when all before it are led. Rounds end with one that has no row; then everything is settled.
select t.thing,
  case when sum(case when f.leads = 1 then 1 else 0 end) > 0 then 0 else 1 end as leads
from things t
left join settled own on own.thing = t.thing
left join alike a on a.second = t.thing
left join settled f on f.thing = a.first
where own.thing is null
group by t.thing
having sum(case when f.leads = 1 then 1 else 0 end) > 0
    or sum(case when a.first is not null and f.thing is null then 1 else 0 end) = 0

-- ## led
-- Each thing under its leader.
with before as (
  select a.second as thing, a.first as leader, row_number() over (partition by a.second order by t.place) as turn
  from alike a
  join settled s on s.thing = a.first and s.leads = 1
  join things t on t.thing = a.first
)
select s.thing, coalesce(b.leader, s.thing) as leader
from settled s
left join before b on b.thing = s.thing and b.turn = 1 and s.leads = 0

-- ## families
-- A row for each wording that a statement of a family prints; a family is named by its earliest statement. Of `led` wordings.
with members as (
  select l.leader, c.id as article, c.place, c.site, c.published, p.statement, p.number, p.wording, p.begins, p.spans,
    min(p.begins) over (partition by l.leader, c.id, p.statement) as starts,
    min(p.number) over (partition by l.leader, c.id, p.statement) as named
  from led l
  join printings p on p.wording = l.thing
  join current_pages c on c.arrived = p.arrived
),
carried as (
  select leader from members group by leader having count(distinct article) > 1
),
ordered as (
  select m.*, row_number() over (partition by m.leader order by m.place, m.starts, m.statement, m.number) as turn
  from members m
  join carried c on c.leader = m.leader
),
names as (
  select leader, article || '#' || statement || case when named = 0 then '' else '/' || cast(named + 1 as varchar(10)) end as family
  from ordered
  where turn = 1
)
select n.family, o.turn, o.article, o.statement, o.number, o.site, o.published, o.spans, w.speaker
from ordered o
join names n on n.leader = o.leader
join current_wordings w on w.wording = o.wording

-- ## copies
-- A row for each page that carries another's text, under the one that has it first. Of `led` pages; `alike` has kind and share too.
select f.id as carried_from, t.id as carried_to, a.kind, a.share
from led l
join alike a on a.first = l.leader and a.second = l.thing
join current_pages f on f.arrived = l.leader
join current_pages t on t.arrived = l.thing
