-- The library beside the editors (domain.md M13): articles, local rules and standard texts. What everybody has (a published
-- list), what an office wrote, and what it takes over from the offices above it; each version stays, with who wrote it and
-- when. It names no person: it is about rules, not about matters.
create table library_seed (
  id uuid primary key,
  kind text not null check (kind in ('ARTICLE', 'RULE', 'STANDARD')),
  source text not null,
  document_number text not null default '',
  issued_by text not null default '',
  in_force_on date,
  valid_until date,
  clause text not null default '',
  heading text not null,
  words text not null default '',
  subject_code text not null default '',
  sort int not null
);
grant select on library_seed to hongyan_desk;
create table library_entry (
  -- one version; the first one has the id of the entry
  id uuid primary key,
  entry_id uuid not null,
  version int not null check (version > 0),
  office_id uuid not null references office,
  -- the entry of somebody above in whose place it stands, at this office and below it
  replaces uuid,
  kind text not null check (kind in ('ARTICLE', 'RULE', 'STANDARD')),
  source text not null check (length(source) <= 200),
  document_number text not null default '' check (length(document_number) <= 60),
  issued_by text not null default '' check (length(issued_by) <= 100),
  in_force_on date,
  valid_until date,
  clause text not null default '' check (length(clause) <= 40),
  heading text not null check (length(heading) between 1 and 200),
  words text not null default '' check (length(words) <= 4000),
  -- six digits of the shared tree; empty: for all
  subject_code text not null default '' check (subject_code ~ '^([0-9]{6})?$'),
  sort int not null default 0,
  withdrawn boolean not null default false,
  written_by uuid not null references staff_member,
  written_at timestamptz not null,
  constraint library_entry_version_once unique (entry_id, version),
  unique (id, office_id),
  -- nobody adds a version to what another office wrote
  constraint library_entry_of_one_office foreign key (entry_id, office_id) references library_entry (id, office_id),
  constraint library_entry_begins_with_itself check (version > 1 or entry_id = id),
  constraint library_entry_has_a_source check (kind = 'STANDARD' or source <> ''),
  constraint library_entry_says_something check (kind <> 'STANDARD' or words <> ''),
  constraint library_entry_valid_after_it_began check (valid_until >= in_force_on)
);
create index library_entry_office on library_entry (office_id, entry_id, version desc);
alter table library_entry enable row level security;
alter table library_entry force row level security;
create policy library_entry_owner on library_entry to hongyan_owner using (true) with check (true);

grant create on schema public to hongyan_writer;
set role hongyan_writer;
-- the own office and those above it in its line
create function library_offices() returns setof uuid language sql stable security definer
  set search_path = public, pg_temp
begin atomic
  with recursive up as (
    select o.id, o.parent_id from public.office o where o.id = public.hy_office()
    union
    select o.id, o.parent_id from up u join public.office o on o.id = u.parent_id)
  select u.id from up u;
end;
revoke execute on function library_offices() from public;
grant execute on function library_offices() to hongyan_desk, hongyan_owner;
reset role;
create policy library_entry_read on library_entry for select to hongyan_desk
  using (office_id = hy_office() or office_id in (select library_offices()));
create policy library_entry_add on library_entry for insert to hongyan_desk
  with check (office_id = hy_office() and written_by = hy_actor() and hy_whole_desk());
grant select, insert on library_entry to hongyan_desk;
set role hongyan_writer;
revoke execute on function library_offices() from hongyan_owner;
reset role;
revoke create on schema public from hongyan_writer;

insert into library_seed (id, kind, source, clause, heading, words, subject_code, sort, issued_by, in_force_on)
select gen_random_uuid(), s.kind, s.source, s.clause, s.heading, s.words, s.subject_code, s.sort,
  case s.kind when 'ARTICLE' then '中共中央、国务院' else '' end, case s.kind when 'ARTICLE' then date '2022-05-01' end
from (values
  ('ARTICLE', '信访工作条例', '第一条', '制定目的和依据', '', '', 1),
  ('ARTICLE', '信访工作条例', '第二条', '适用范围：各级党的机关、人大、行政、政协、监察、审判、检察机关以及群团组织、国有企业事业单位等', '', '', 2),
  ('ARTICLE', '信访工作条例', '第三条', '信访工作的性质和地位', '', '', 3),
  ('ARTICLE', '信访工作条例', '第四条', '指导思想', '', '', 4),
  ('ARTICLE', '信访工作条例', '第五条', '工作原则：党政同责、一岗双责，属地管理、分级负责，谁主管、谁负责', '', '', 5),
  ('ARTICLE', '信访工作条例', '第六条', '畅通信访渠道，倾听意见，接受监督', '', '', 6),
  ('ARTICLE', '信访工作条例', '第七条', '信访工作格局', '', '', 7),
  ('ARTICLE', '信访工作条例', '第八条', '党中央对信访工作的统一领导', '', '', 8),
  ('ARTICLE', '信访工作条例', '第九条', '地方党委领导本地区信访工作', '', '', 9),
  ('ARTICLE', '信访工作条例', '第十条', '各级政府的职责', '', '', 10),
  ('ARTICLE', '信访工作条例', '第十一条', '中央信访工作联席会议', '', '', 11),
  ('ARTICLE', '信访工作条例', '第十二条', '信访工作联席会议的组成，成员单位落实议定事项', '', '', 12),
  ('ARTICLE', '信访工作条例', '第十三条', '地方信访工作联席会议；乡镇、街道可以建立联席会议或者党政联席会议', '', '', 13),
  ('ARTICLE', '信访工作条例', '第十四条', '信访部门的职责：受理、转送、交办、协调、督促、分析、指导、建议', '', '', 14),
  ('ARTICLE', '信访工作条例', '第十五条', '其他机关、单位的信访工作机构或者人员', '', '', 15),
  ('ARTICLE', '信访工作条例', '第十六条', '信访部门建设和干部队伍', '', '', 16),
  ('ARTICLE', '信访工作条例', '第十七条', '信访形式：信息网络、书信、电话、传真、走访', '', '', 17),
  ('ARTICLE', '信访工作条例', '第十八条', '公开信访渠道；领导干部阅信、接访、下访、包案；不得打击报复', '', '', 18),
  ('ARTICLE', '信访工作条例', '第十九条', '书面形式、真实责任；同一事项在办理期限内向上级提出的处理', '', '', 19),
  ('ARTICLE', '信访工作条例', '第二十条', '走访接待场所；诉讼渠道；五人以上推选代表', '', '', 20),
  ('ARTICLE', '信访工作条例', '第二十一条', '录入信访信息系统，查询和评价', '', '', 21),
  ('ARTICLE', '信访工作条例', '第二十二条', '信访部门登记，15 日内转送、交办；涉法涉诉和检举控告的转送', '', '', 22),
  ('ARTICLE', '信访工作条例', '第二十三条', '其他机关、单位的登记、受理告知；15 日内书面告知；5 个工作日内提出异议', '', '', 23),
  ('ARTICLE', '信访工作条例', '第二十四条', '涉及两个以上机关、单位的受理；受理争议的处理；机关合并、撤销', '', '', 24),
  ('ARTICLE', '信访工作条例', '第二十五条', '紧急重大信访事项的报告', '', '', 25),
  ('ARTICLE', '信访工作条例', '第二十六条', '信访秩序', '', '', 26),
  ('ARTICLE', '信访工作条例', '第二十七条', '诉求合理的解决问题到位，诉求无理的思想教育到位，生活困难的帮扶救助到位，行为违法的依法处理', '', '', 27),
  ('ARTICLE', '信访工作条例', '第二十八条', '依法按政策办理，诉访分离，回避', '', '', 28),
  ('ARTICLE', '信访工作条例', '第二十九条', '建议意见类事项的研究、采纳和回复', '', '', 29),
  ('ARTICLE', '信访工作条例', '第三十条', '检举控告类事项的办理和保密', '', '', 30),
  ('ARTICLE', '信访工作条例', '第三十一条', '申诉求决类事项分情形办理', '', '', 31),
  ('ARTICLE', '信访工作条例', '第三十二条', '信访处理意见书的内容，支持、解释、不予支持', '', '', 32),
  ('ARTICLE', '信访工作条例', '第三十三条', '调解、和解与书面协议', '', '', 33),
  ('ARTICLE', '信访工作条例', '第三十四条', '60 日办结；延期不超过 30 日', '', '', 34),
  ('ARTICLE', '信访工作条例', '第三十五条', '复查：30 日内请求，30 日内提出复查意见', '', '', 35),
  ('ARTICLE', '信访工作条例', '第三十六条', '复核：30 日内请求，30 日内提出复核意见；听证期间不计；不再受理', '', '', 36),
  ('ARTICLE', '信访工作条例', '第三十七条', '调解网络、社会救助和复核后的帮扶', '', '', 37),
  ('ARTICLE', '信访工作条例', '第三十八条', '督查和反馈', '', '', 38),
  ('ARTICLE', '信访工作条例', '第三十九条', '年度考核、表彰；约谈、通报、挂牌督办、责令限期整改', '', '', 39),
  ('ARTICLE', '信访工作条例', '第四十条', '督办；改进工作、完善政策和追究责任的建议；书面反馈采纳情况', '', '', 40),
  ('ARTICLE', '信访工作条例', '第四十一条', '信访情况年度报告', '', '', 41),
  ('ARTICLE', '信访工作条例', '第四十二条', '引发信访问题的责任', '', '', 42),
  ('ARTICLE', '信访工作条例', '第四十三条', '不按规定登记、转送、交办的责任', '', '', 43),
  ('ARTICLE', '信访工作条例', '第四十四条', '受理、告知中的责任', '', '', 44),
  ('ARTICLE', '信访工作条例', '第四十五条', '办理中的责任', '', '', 45),
  ('ARTICLE', '信访工作条例', '第四十六条', '工作作风、泄密、打击报复等的责任', '', '', 46),
  ('ARTICLE', '信访工作条例', '第四十七条', '信访人扰乱秩序的处理', '', '', 47),
  ('ARTICLE', '信访工作条例', '第四十八条', '外国人、无国籍人、外国组织的信访事项', '', '', 48),
  ('ARTICLE', '信访工作条例', '第四十九条', '解释', '', '', 49),
  ('ARTICLE', '信访工作条例', '第五十条', '施行日期：2022 年 5 月 1 日', '', '', 50),
  ('STANDARD', '', '', '受理告知：办理途径和期限',
    '我单位已收到该信访事项，属于本单位职权范围，将依照《信访工作条例》规定的程序办理，自受理之日起六十日内办结；情况复杂需要延期的，经本单位负责人批准后延长，延长期限不超过三十日，并书面告知延期理由。', '', 1),
  ('STANDARD', '', '', '不属于本单位职权：告知去向',
    '您反映的事项不属于本单位职权范围。根据《信访工作条例》第二十三条的规定，请向有权处理的机关、单位提出；有关材料已随本告知书一并说明。', '', 2),
  ('STANDARD', '', '', '应当通过其他法定途径解决',
    '您反映的事项依法应当通过诉讼、仲裁、行政复议等法定途径解决。根据《信访工作条例》第三十一条的规定，请在法定期限内向有权机关提出，逾期可能影响您的权利。', '', 3),
  ('STANDARD', '', '', '支持诉求',
    '经调查核实，您反映的情况属实，请求事实清楚，符合法律、法规、规章或者其他有关规定，根据《信访工作条例》第三十二条的规定，对该项请求予以支持。', '', 4),
  ('STANDARD', '', '', '诉求合理但缺乏依据',
    '经调查核实，您反映的困难确实存在，但该项请求目前缺乏法律、法规、规章或者其他有关规定的依据。根据《信访工作条例》第三十二条的规定，现作出以上解释说明，并将积极帮助您解决实际困难。', '', 5),
  ('STANDARD', '', '', '不予支持',
    '经调查核实，该项请求缺乏事实根据或者不符合法律、法规、规章和其他有关规定。根据《信访工作条例》第三十二条的规定，对该项请求不予支持。', '', 6),
  ('STANDARD', '', '', '告知复查权利',
    '如不服本意见，可以自收到本意见书之日起三十日内，请求原办理机关、单位的上一级机关、单位复查。', '', 7),
  ('STANDARD', '', '', '复核终结后的告知',
    '该信访事项已经复核终结。根据《信访工作条例》第三十六条的规定，以同一事实和理由继续提出请求的，各级党委和政府信访部门和其他机关、单位不再受理；确有生活困难的，可以依照规定申请社会救助。', '', 8),
  ('STANDARD', '', '', '征地补偿：公开和兑付',
    '请有关单位依照《中华人民共和国土地管理法》关于征收土地补偿的规定，公开补偿安置方案和分配结果，并在期限内足额兑付。', '020100', 9),
  ('STANDARD', '', '', '拖欠工资：先行清偿',
    '请有关单位依照《保障农民工工资支付条例》的规定核清工资，督促用人单位限期支付；建设领域欠薪的，由施工总承包单位先行清偿。', '040300', 10)
) s (kind, source, clause, heading, words, subject_code, sort);
