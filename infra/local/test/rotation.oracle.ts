/**
 * The rules of rotation a second time, as one plain SQL statement over career's tables, for the readings that the pack has by
 * default. Written from the text of the policy and shared with nothing: it counts sets of days and of rows where the engine
 * walks a career. `$1` the day, `$2` the first day of the policy, `$3` kinds of staff, `$4` entry grades, `$5` job families of one department, `$6` fields.
 */
export const ROTATION_ORACLE = `
with recursive
asked as (select $1::date as today, $2::date as policy),
main as (
  select a.id, a.employee_id, a.unit_id, a.grade, a.valid_from, least(a.until, (select today from asked) + 1) as ends, a.until, u.site, u.department_id
  from career.directory_assignment a join career.directory_unit u on u.id = a.unit_id
  where a.kind = 'MAIN' and a.valid_from <= (select today from asked)),
first as (select distinct on (employee_id) * from main order by employee_id, valid_from),
person as (
  select e.id, e.hired_on, e.job_family, f.valid_from as known_from, f.site as first_site,
    make_date(extract(year from e.hired_on - interval '3 months')::int, 4, 1) as first_april,
    case when not e.staff_kind = any($3::text[]) then 'STAFF_KIND' when f.valid_from <= e.hired_on and not f.grade = any($4::text[]) then 'MID_CAREER' end as outside
  from career.directory_employee e join first f on f.employee_id = e.id
  where e.id in (select employee_id from main where until > (select today from asked))),
span as (
  select p.id as employee_id, s.code, case when s.first = 1 then p.hired_on else (p.first_april + make_interval(years => s.first - 1))::date end as begins, (p.first_april + make_interval(years => s.last))::date as ends
  from person p cross join (values ('Y3', 3, 3), ('Y4', 4, 4), ('FOUNDATION', 1, 5), ('INITIATIVE', 6, 10)) s(code, first, last)),
-- Days on a placement that no dispatch takes away.
stay as (
  select m.id as assignment_id, m.employee_id, m.unit_id, m.site, m.department_id, lower(r) as begins, upper(r) as ends
  from main m cross join lateral unnest(datemultirange(daterange(m.valid_from, m.ends)) - coalesce((
    select range_agg(daterange(d.valid_from, d.valid_to)) from career.directory_dispatch d where d.employee_id = m.employee_id and d.valid_from <= (select today from asked)), '{}')) r
  where m.valid_from < m.ends),
in_span as (select s.*, w.code, w.begins as span_begins, w.ends as span_ends from stay s join span w on w.employee_id = s.employee_id and s.begins < w.ends and w.begins < s.ends),
-- What came of every unit, and by when.
heir as (
  select id as origin, id as unit_id, '-infinity'::date as since from career.directory_unit
  union
  select h.origin, l.successor_id, greatest(h.since, l.happened_on) from heir h join career.directory_unit_lineage l on l.predecessor_id = h.unit_id and l.successor_id is not null),
moved as (select distinct s.code, s.employee_id, s.begins, s.unit_id, s.department_id from in_span s where s.code in ('FOUNDATION', 'INITIATIVE')),
day as (select distinct begins as on_day from moved),
-- In which departments the work of a unit lies on a day.
lies as (
  select h.origin, d.on_day, array_agg(distinct u.department_id) as departments
  from heir h join career.directory_unit u on u.id = h.unit_id join day d on h.since <= d.on_day and u.valid_from <= d.on_day and u.until > d.on_day
  group by h.origin, d.on_day),
new_department as (
  select m.employee_id, m.code, m.begins
  from moved m left join moved e on e.employee_id = m.employee_id and e.code = m.code and e.begins < m.begins
  left join lies u on u.origin = e.unit_id and u.on_day = m.begins left join lies d on d.origin = e.department_id and d.on_day = m.begins
  group by m.employee_id, m.code, m.begins, m.department_id
  having not coalesce(bool_or(m.department_id = any(coalesce(u.departments, d.departments, array[e.department_id]))), false)),
departments as (select employee_id, code, count(*)::int as seen from new_department group by employee_id, code),
-- Placements that one decision made: a new one begins where neither the unit nor what came of it goes on.
step as (
  select m.*, case when m.came_from_until = m.valid_from and (m.came_from = m.unit_id or l.id is not null) then 0 else 1 end as starts
  from (select *, lag(unit_id) over career as came_from, lag(until) over career as came_from_until from main window career as (partition by employee_id order by valid_from)) m
  left join career.directory_unit_lineage l on l.predecessor_id = m.came_from and l.successor_id = m.unit_id and l.happened_on = m.valid_from),
seated as (select *, sum(starts) over (partition by employee_id order by valid_from) as seat from step),
seat as (
  select s.employee_id, s.seat, bool_or(r.kind = 'CONSIDERED') as considered, bool_or(r.kind = 'LEAD_DUTY') as led, bool_or(r.kind = 'PURPOSE') as purposed, min(s.valid_from) as begins, max(s.until) as ends
  from seated s left join career.rotation_record r on r.assignment_id = s.id and r.recorded_on <= (select today from asked) group by s.employee_id, s.seat),
recorded as (
  select w.employee_id, bool_and(coalesce(s.considered, false)) as considered, bool_or(coalesce(s.led, false)) as led, bool_or(coalesce(s.purposed, false)) as purposed
  from span w join seat s on s.employee_id = w.employee_id and s.begins < w.ends and s.ends > w.begins where w.code = 'INITIATIVE' group by w.employee_id),
there as (
  select employee_id, bool_or(code = 'FOUNDATION') as foundation, bool_or(code = 'INITIATIVE') as initiative, bool_or(code = 'Y3') as third, bool_or(code = 'Y4') as fourth,
    bool_or(code = 'Y3' and site = 'BRANCH_OFFICE') as third_at_branch, bool_or(code = 'Y4' and site = 'HEADQUARTERS') as fourth_at_headquarters
  from in_span group by employee_id),
exception as (select distinct employee_id, code from career.rotation_record where kind = 'EXCEPTION' and recorded_on <= (select today from asked)),
-- For each person and rule: within which days, whether it is met, why it would not be asked.
question as (
  select p.*, w.begins, w.ends, q.rule, q.met, q.silent, q.spared, q.owed, q.opens,
    begins_by_today.yes and not coalesce(case q.code when 'FOUNDATION' then t.foundation when 'INITIATIVE' then t.initiative when 'Y3' then t.third else t.fourth end, false) as nowhere,
    q.rule in ('ROT-2', 'ROT-3') and exists (select 1 from exception x where x.employee_id = p.id and x.code = q.rule) as excepted
  from person p
  join span f on f.employee_id = p.id and f.code = 'FOUNDATION'
  join span i on i.employee_id = p.id and i.code = 'INITIATIVE'
  left join departments df on df.employee_id = p.id and df.code = 'FOUNDATION'
  left join departments di on di.employee_id = p.id and di.code = 'INITIATIVE'
  left join recorded r on r.employee_id = p.id
  left join there t on t.employee_id = p.id
  cross join lateral (values
    ('ROT-1', 'FOUNDATION', coalesce(t.foundation, false), null, null, false, p.hired_on),
    ('ROT-2', 'Y3', coalesce(t.third_at_branch, false), case when p.known_from > p.hired_on then 'RECORDS_INCOMPLETE' when p.first_site <> 'HEADQUARTERS' then 'OTHER_FIRST_SITE' end, null, true, p.hired_on),
    ('ROT-3', 'Y4', coalesce(t.fourth_at_headquarters, false), case when p.known_from > p.hired_on then 'RECORDS_INCOMPLETE' when p.first_site <> 'BRANCH_OFFICE' then 'OTHER_FIRST_SITE' end, null, true, p.hired_on),
    ('ROT-4', 'FOUNDATION', coalesce(df.seen, 0) >= 2, null, case when p.job_family = any($5::text[]) then 'SINGLE_DEPARTMENT_FAMILY' end, true, p.hired_on),
    ('ROT-5', 'INITIATIVE', coalesce(r.considered, false), null, null, true, i.begins),
    ('ROT-6', 'INITIATIVE', coalesce(di.seen, 0) >= 2, case when (select today from asked) < i.begins then 'STAGE_NOT_REACHED' when p.known_from > p.hired_on then 'RECORDS_INCOMPLETE' when coalesce(df.seen, 0) >= 2 then 'EARLIER_STAGE_MET' end, case when p.job_family = any($5::text[]) then 'SINGLE_DEPARTMENT_FAMILY' end, true, i.begins),
    ('ROT-7', 'INITIATIVE', coalesce(r.led, false), null, null, true, i.begins),
    ('ROT-8', 'INITIATIVE', coalesce(r.purposed, false), null, null, true, i.begins)
  ) q(rule, code, met, silent, spared, owed, opens)
  join span w on w.employee_id = p.id and w.code = q.code
  cross join lateral (select w.begins <= (select today from asked) as yes) begins_by_today)
select id as employee, rule,
  case
    when outside is not null or silent is not null or today < opens or begins < known_from then 'NOT_APPLICABLE'
    when met then 'MET' when excepted or spared is not null then 'EXEMPT'
    when nowhere then 'EXEMPT'
    when not owed then 'NOT_APPLICABLE'
    when today < (question.ends - interval '1 year')::date then 'DUE_BY' when today < question.ends then 'AT_RISK'
    when question.ends <= policy then 'NOT_APPLICABLE' else 'BREACHED' end as state,
  case
    when outside is not null or silent is not null or today < opens or begins < known_from or met or excepted or spared is not null or not owed or nowhere then null
    when today < (question.ends - interval '1 year')::date then (question.ends - interval '1 year')::date::text
    when today < question.ends or question.ends > policy then (question.ends - 1)::text end as on
from question cross join asked
union all
select p.id, 'ROT-9', case when p.outside is null and (select today from asked) >= i.ends
    and exists (select 1 from career.rotation_record r where r.employee_id = p.id and r.kind = 'SPECIALTY' and r.code = any($6::text[]) and r.recorded_on <= (select today from asked)) then 'MET' else 'NOT_APPLICABLE' end, null
from person p join span i on i.employee_id = p.id and i.code = 'INITIATIVE'
order by 1, 2`;
