-- The list of legal routes (法定途径清单): which kind of demand goes which way of the law, to whom, on what basis, how long.
-- Kept by an administrator of the province. One row for each version of an entry; a row is never changed but for its
-- last day, which a later version sets, so that old papers keep theirs. Published, so everybody may read it.
create table legal_route (
  id uuid primary key,
  entry uuid not null,
  version int not null check (version > 0),
  -- null: whatever the subject. No reference: the shared tree is brought in after the migrations
  subject_code text check (subject_code ~ '^[0-9]{6}$'),
  demand text not null check (length(demand) between 1 and 200),
  route text not null check (route in ('LITIGATION', 'ARBITRATION', 'PARTY_APPEAL', 'ADMINISTRATIVE', 'DUTY_REQUEST',
    'PETITION')),
  body_kind text not null check (body_kind in ('COURT', 'PROCURATORATE', 'POLICE', 'LABOUR_ARBITRATION',
    'LAND_ARBITRATION', 'REVIEW_BODY', 'GOVERNMENT', 'DEPARTMENT', 'PARTY_BODY', 'SUPERVISORY_BODY', 'COMPETENT_BODY')),
  competent_body text not null check (length(competent_body) between 1 and 200),
  law text not null check (law ~ '^《[^《》]+》$'),
  article text not null check (article ~ '第[〇零一二三四五六七八九十百千]+条'),
  time_limit text not null default '' check (length(time_limit) <= 200),
  help text not null default '' check (length(help) <= 400),
  valid_from date not null,
  valid_until date,
  reason text not null,
  -- null: came with the product
  written_by uuid references staff_member,
  written_at timestamptz not null,
  constraint legal_route_version_once unique (entry, version),
  constraint legal_route_days_in_order check (valid_until is null or valid_until >= valid_from)
);
call hy_keep('legal_route', 'id', 'entry', 'version', 'subject_code', 'demand', 'route', 'body_kind', 'competent_body',
  'law', 'article', 'time_limit', 'help', 'valid_from', 'reason', 'written_by', 'written_at');
create unique index legal_route_said_once on legal_route (coalesce(subject_code, ''), demand, route)
  where valid_until is null;

-- What an office adds: the local name of the competent body, where it is and its telephone; never the route or its basis.
create table legal_route_place (
  id uuid primary key,
  office_id uuid not null references office,
  entry uuid not null,
  version int not null check (version > 0),
  -- empty: back to the words of the shared list
  name text not null check (length(name) <= 200),
  address text not null check (length(address) <= 200),
  phone text not null check (length(phone) <= 40),
  written_by uuid not null references staff_member,
  written_at timestamptz not null,
  constraint legal_route_place_version_once unique (office_id, entry, version)
);
grant select on legal_route, legal_route_place to hongyan_desk, hongyan_jobs, hongyan_portal, hongyan_writer;
grant insert on legal_route, legal_route_place to hongyan_writer;
grant update (valid_until) on legal_route to hongyan_writer;

grant create on schema public to hongyan_writer;
set role hongyan_writer;
-- A version by an administrator of the province, by a post that holds; 0 if somebody wrote one meanwhile.
create function legal_route_write(p_entry uuid, p_since int, p_row jsonb, p_now timestamptz) returns int
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_from date := (p_row ->> 'validFrom')::date;
  v_last legal_route;
begin
  if not exists (select from post p where p.person_id = hy_actor() and p.body_id = hy_body()
      and p.role = 'PROVINCE_ADMINISTRATOR' and p.withdrawn_at is null) then
    raise exception 'only an administrator of the province writes the list of legal routes' using errcode = '42501';
  end if;
  perform pg_advisory_xact_lock(hashtext('legal_route'));
  select * into v_last from legal_route where entry = p_entry order by version desc limit 1;
  if coalesce(v_last.version, 0) <> p_since then
    return 0;
  end if;
  if v_last.valid_from >= v_from then
    raise exception 'a version begins after the one before it' using errcode = '23514';
  end if;
  update legal_route set valid_until = v_from - 1
    where id = v_last.id and (valid_until is null or valid_until >= v_from);
  insert into legal_route values ((p_row ->> 'id')::uuid, p_entry, p_since + 1, p_row ->> 'subject', p_row ->> 'demand',
    p_row ->> 'route', p_row ->> 'bodyKind', p_row ->> 'competentBody', p_row ->> 'law', p_row ->> 'article',
    p_row ->> 'limit', p_row ->> 'help', v_from, (p_row ->> 'validUntil')::date, p_row ->> 'reason', hy_actor(), p_now);
  return p_since + 1;
end $$;

-- The words of an office, by its own administrator.
create function legal_route_locate(p_id uuid, p_entry uuid, p_since int, p_name text, p_address text, p_phone text,
    p_now timestamptz) returns int language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from post p where p.person_id = hy_actor() and p.body_id = hy_body()
      and p.office_id = hy_office() and p.role = 'OFFICE_ADMINISTRATOR' and p.withdrawn_at is null) then
    raise exception 'only an administrator of the office names its local bodies' using errcode = '42501';
  end if;
  perform pg_advisory_xact_lock(hashtext('legal_route_place'));
  if p_since <> coalesce((select max(version) from legal_route_place
      where office_id = hy_office() and entry = p_entry), 0) then
    return 0;
  end if;
  insert into legal_route_place
    values (p_id, hy_office(), p_entry, p_since + 1, p_name, p_address, p_phone, hy_actor(), p_now);
  return p_since + 1;
end $$;
revoke execute on function legal_route_write(uuid, int, jsonb, timestamptz),
  legal_route_locate(uuid, uuid, int, text, text, text, timestamptz) from public;
grant execute on function legal_route_write(uuid, int, jsonb, timestamptz),
  legal_route_locate(uuid, uuid, int, text, text, text, timestamptz) to hongyan_desk;
reset role;
revoke create on schema public from hongyan_writer;

-- What the product brings along, by the laws in force on 1 January 2024; whoever keeps the list checks and goes on.
insert into legal_route
select md5('legal_route version 1 of ' || s.line)::uuid, md5('legal_route ' || s.line)::uuid, 1, s.subject, s.demand,
  s.route, s.kind, s.body, s.law, s.article, s.time_limit, s.help, date '2024-01-01', null, '随系统发布的清单', null,
  timestamptz '2024-01-01 00:00:00+08'
from (values
  (1, '080100', '对人民法院已经发生法律效力的民事判决、裁定、调解书不服', 'LITIGATION', 'COURT', '作出生效裁判的人民法院的上一级人民法院（一方人数众多或者双方都是公民的，也可以向原审人民法院申请）', '《民事诉讼法》', '第二百一十条', '判决、裁定发生法律效力后六个月内申请再审；法律另有规定的，从知道或者应当知道之日起六个月内', '带上生效裁判文书、身份证明和再审申请书；需要法律援助的，可以向当地法律援助机构申请。'),
  (2, '080100', '人民法院驳回再审申请、逾期没有裁定，或者再审裁判有明显错误', 'LITIGATION', 'PROCURATORATE', '作出生效裁判的人民法院的同级人民检察院', '《民事诉讼法》', '第二百二十条', '人民检察院在三个月内审查，作出是否提出检察建议或者抗诉的决定', '带上生效裁判文书和再审的处理文书，向人民检察院控告申诉检察部门提出。'),
  (3, '080100', '对已经发生法律效力的刑事判决、裁定不服', 'LITIGATION', 'COURT', '人民法院或者人民检察院', '《刑事诉讼法》', '第二百五十二条', '', '申诉不停止判决、裁定的执行；带上裁判文书和申诉状。'),
  (4, '080100', '申请执行已经生效的判决、裁定', 'LITIGATION', 'COURT', '第一审人民法院或者与第一审人民法院同级的被执行财产所在地的人民法院', '《民事诉讼法》', '第二百四十七条', '申请执行的期间为二年', '带上生效法律文书和申请执行书，写明知道的财产线索。'),
  (5, '080200', '控告后公安机关决定不立案', 'LITIGATION', 'POLICE', '作出不立案决定的公安机关；认为应当立案而不立案的，也可以向同级人民检察院提出', '《刑事诉讼法》', '第一百一十二条、第一百一十三条', '申请复议的期限以不予立案通知书写明的为准', '带上不予立案通知书和证据材料。'),
  (6, '080300', '认为刑罚执行活动不合法', 'LITIGATION', 'PROCURATORATE', '对执行机关负有监督职责的人民检察院', '《刑事诉讼法》', '第二百七十六条', '', '向人民检察院刑事执行检察部门或者驻所检察室提出。'),
  (7, '080000', '请求国家赔偿', 'ADMINISTRATIVE', 'DEPARTMENT', '赔偿义务机关', '《国家赔偿法》', '第九条、第二十二条', '请求国家赔偿的时效为二年，自知道或者应当知道权利受到侵害之日起计算', '向赔偿义务机关递交赔偿申请书；书写有困难的，可以口头申请，由赔偿义务机关记入笔录。'),
  (8, '070300', '医疗纠纷协商不成', 'LITIGATION', 'COURT', '有管辖权的人民法院；也可以先向当地医疗纠纷人民调解委员会申请调解', '《医疗纠纷预防和处理条例》', '第二十二条', '向人民法院请求保护民事权利的诉讼时效期间一般为三年', '可以依法复制病历资料；需要鉴定的，由调解委员会或者人民法院依法委托。'),
  (9, '090100', '道路交通事故损害赔偿争议', 'LITIGATION', 'COURT', '有管辖权的人民法院；也可以先请求公安机关交通管理部门调解', '《道路交通安全法》', '第七十四条', '向人民法院请求保护民事权利的诉讼时效期间一般为三年', '带上事故认定书、医疗费和误工的凭证。'),
  (10, '030100', '对国有土地上房屋征收决定、补偿决定不服，申请行政复议', 'ADMINISTRATIVE', 'REVIEW_BODY', '作出决定的人民政府的上一级人民政府', '《国有土地上房屋征收与补偿条例》', '第十四条、第二十六条第三款', '自知道或者应当知道决定之日起六十日内申请行政复议', '带上征收决定或者补偿决定、房屋权属证明；可以书面申请，也可以口头申请。'),
  (11, '030100', '对国有土地上房屋征收决定、补偿决定不服，提起诉讼', 'LITIGATION', 'COURT', '有管辖权的人民法院', '《国有土地上房屋征收与补偿条例》', '第十四条、第二十六条第三款', '自知道或者应当知道决定之日起六个月内提起行政诉讼', '带上征收决定或者补偿决定、房屋权属证明和起诉状。'),
  (12, '030200', '对集体土地上房屋拆迁的征收、补偿决定不服，申请行政复议', 'ADMINISTRATIVE', 'REVIEW_BODY', '作出决定的人民政府的上一级人民政府', '《行政复议法》', '第十一条、第二十条', '自知道或者应当知道决定之日起六十日内申请行政复议', '带上征收、补偿决定和房屋、宅基地的权属证明；可以书面申请，也可以口头申请。'),
  (13, '020100', '对土地征收决定及其补偿决定不服，申请行政复议', 'ADMINISTRATIVE', 'REVIEW_BODY', '作出决定的人民政府的上一级人民政府；省级人民政府作出的，向该省级人民政府申请', '《行政复议法》', '第十一条、第二十条', '自知道或者应当知道决定之日起六十日内申请行政复议', '带上征收公告、补偿安置方案和补偿决定；可以书面申请，也可以口头申请。'),
  (14, '020100', '对土地征收决定及其补偿决定不服，提起诉讼', 'LITIGATION', 'COURT', '有管辖权的人民法院', '《行政诉讼法》', '第十二条、第四十六条', '自知道或者应当知道决定之日起六个月内提起行政诉讼', '带上补偿决定或者补偿安置协议和起诉状。'),
  (15, '020200', '土地所有权、使用权争议，协商不成', 'ADMINISTRATIVE', 'GOVERNMENT', '单位之间的争议，县级以上人民政府；个人之间、个人与单位之间的争议，乡级人民政府或者县级以上人民政府', '《土地管理法》', '第十四条', '对处理决定不服的，自接到处理决定通知之日起三十日内向人民法院起诉', '争议解决以前，任何一方不得改变土地利用现状；带上权属证明、四至和现场材料。'),
  (16, '010300', '林木、林地所有权和使用权争议', 'ADMINISTRATIVE', 'GOVERNMENT', '单位之间的争议，县级以上人民政府；个人之间、个人与单位之间的争议，乡镇人民政府或者县级以上人民政府', '《森林法》', '第二十二条', '对处理决定不服的，自接到处理决定通知之日起三十日内向人民法院起诉', '争议解决以前，除因森林防火等需要外，任何一方不得砍伐有争议的林木或者改变林地现状。'),
  (17, '010100', '农村土地承包经营纠纷，和解、调解不成', 'ARBITRATION', 'LAND_ARBITRATION', '当地农村土地承包仲裁委员会；也可以直接向人民法院起诉', '《农村土地承包经营纠纷调解仲裁法》', '第四条、第十八条', '申请仲裁的时效期间为二年，自知道或者应当知道权利被侵害之日起计算', '仲裁不向当事人收取费用；带上承包合同或者承包经营权证书。'),
  (18, '010200', '村民委员会不及时公布应当公布的事项，或者公布的事项不真实', 'DUTY_REQUEST', 'GOVERNMENT', '乡镇人民政府，或者县级人民政府及其有关主管部门', '《村民委员会组织法》', '第三十一条', '', '写明没有公布或者认为不真实的事项；经查证确有违法行为的，有关人员应当依法承担责任。'),
  (19, '010200', '村民委员会或者其成员作出的决定侵害村民合法权益', 'LITIGATION', 'COURT', '有管辖权的人民法院', '《村民委员会组织法》', '第三十六条', '', '带上决定的文本或者证明决定内容的材料、身份证明和起诉状。'),
  (20, '040000', '与用人单位的劳动争议，协商、调解不成', 'ARBITRATION', 'LABOUR_ARBITRATION', '劳动合同履行地或者用人单位所在地的劳动人事争议仲裁委员会', '《劳动争议调解仲裁法》', '第五条、第二十七条', '申请仲裁的时效期间为一年，自知道或者应当知道权利被侵害之日起计算；因拖欠劳动报酬发生争议的，劳动关系存续期间不受一年的限制，劳动关系终止的自终止之日起一年内提出', '劳动争议仲裁不收费；带上劳动合同、工资记录或者其他能够证明劳动关系的材料。'),
  (21, '040300', '农民工工资被拖欠', 'DUTY_REQUEST', 'DEPARTMENT', '用人单位所在地的人力资源社会保障行政部门（劳动保障监察）', '《保障农民工工资支付条例》', '第十条', '', '带上能够证明用工和欠薪的材料，例如考勤、欠条、转账记录；也可以申请劳动争议仲裁或者起诉。'),
  (22, '040400', '对社会保险费征收机构、经办机构的处理不服', 'ADMINISTRATIVE', 'REVIEW_BODY', '有管辖权的行政复议机关；也可以向人民法院提起行政诉讼', '《社会保险法》', '第八十三条', '自知道或者应当知道处理之日起六十日内申请行政复议', '带上处理决定、缴费记录和身份证明。'),
  (23, '150200', '事业单位工作人员与所在单位的人事争议', 'ARBITRATION', 'LABOUR_ARBITRATION', '单位所在地的劳动人事争议仲裁委员会', '《事业单位人事管理条例》', '第三十七条', '申请仲裁的时效期间为一年，自知道或者应当知道权利被侵害之日起计算', '带上聘用合同、单位的决定和身份证明。'),
  (24, '150200', '公务员对涉及本人的辞退、降职、处分等人事处理不服', 'ADMINISTRATIVE', 'DEPARTMENT', '原处理机关（申请复核）；同级公务员主管部门或者作出处理的机关的上一级机关（提出申诉）', '《公务员法》', '第九十五条', '自知道该人事处理之日起三十日内申请复核或者直接提出申诉；对复核结果不服的，自接到复核决定之日起十五日内提出申诉', '复核、申诉期间不停止人事处理的执行；带上处理决定。'),
  (25, '160500', '党员对党组织给予本人的党纪处分不服', 'PARTY_APPEAL', 'PARTY_BODY', '批准处分决定的党组织或者纪律检查机关', '《中国共产党章程》', '第四十三条', '', '写明处分决定、申诉的事实和理由；有关党组织必须负责处理或者迅速转递。'),
  (26, '160500', '公职人员对监察机关给予本人的政务处分决定不服', 'PARTY_APPEAL', 'SUPERVISORY_BODY', '作出决定的监察机关（申请复审）；对复审决定仍不服的，上一级监察机关（申请复核）', '《公职人员政务处分法》', '第五十五条', '收到处分决定之日起一个月内申请复审；收到复审决定之日起一个月内申请复核', '复审、复核期间不停止原处分决定的执行；带上处分决定书。'),
  (27, '050100', '申请最低生活保障等社会救助', 'DUTY_REQUEST', 'GOVERNMENT', '户籍所在地的乡镇人民政府、街道办事处', '《社会救助暂行办法》', '第十一条', '', '由共同生活的家庭成员提出书面申请；书写有困难的，可以委托村民委员会、居民委员会代为提出。'),
  (28, '100100', '举报污染环境、破坏生态的行为', 'DUTY_REQUEST', 'DEPARTMENT', '当地生态环境主管部门', '《环境保护法》', '第五十七条', '', '写明时间、地点、现象；接受举报的机关应当对举报人的信息保密。'),
  (29, '030800', '建设工程的质量事故、质量缺陷', 'DUTY_REQUEST', 'DEPARTMENT', '工程所在地的建设行政主管部门', '《建设工程质量管理条例》', '第五十三条', '', '带上购房合同或者工程合同、照片和物业、开发单位的答复。'),
  (30, '070400', '举报、投诉食品安全违法行为', 'DUTY_REQUEST', 'DEPARTMENT', '食品生产经营者所在地的市场监督管理部门', '《食品安全法》', '第一百一十五条', '', '保留购买凭证和食品；对属于本部门职责的，该部门应当受理并在法定期限内及时答复、核实、处理。'),
  (31, '110500', '消费者权益争议，请求行政部门处理', 'DUTY_REQUEST', 'DEPARTMENT', '经营者所在地的市场监督管理部门', '《消费者权益保护法》', '第四十六条', '有关行政部门自收到投诉之日起七个工作日内处理并告知消费者', '带上购买凭证、合同和与经营者交涉的记录。'),
  (32, '110800', '举报事故隐患或者安全生产违法行为', 'DUTY_REQUEST', 'DEPARTMENT', '负有安全生产监督管理职责的部门', '《安全生产法》', '第七十四条', '', '写明单位、地点和隐患；情况紧急的，请同时拨打 119 或者 110。'),
  (33, null, '对行政机关的行政行为不服，申请行政复议', 'ADMINISTRATIVE', 'REVIEW_BODY', '有管辖权的行政复议机关，一般是作出行政行为的机关的本级人民政府', '《行政复议法》', '第二条、第二十条', '自知道或者应当知道该行政行为之日起六十日内；法律规定的期限超过六十日的除外', '带上行政决定书和身份证明；可以书面申请，也可以口头申请，不收费。'),
  (34, null, '对行政机关的行政行为不服，提起诉讼', 'LITIGATION', 'COURT', '有管辖权的人民法院', '《行政诉讼法》', '第二条、第四十六条', '自知道或者应当知道作出行政行为之日起六个月内；法律另有规定的除外', '带上行政决定书和起诉状；需要法律援助的，可以向当地法律援助机构申请。'),
  (35, null, '申请行政机关查处违法行为，或者履行保护人身权、财产权等合法权益的职责', 'DUTY_REQUEST', 'DEPARTMENT', '负有该项职责的行政机关', '《信访工作条例》', '第三十一条', '', '向负有职责的机关提出书面申请，写明请求和事实；该机关应当依法履行职责或者答复。'),
  (36, null, '没有其他法定途径的申诉求决', 'PETITION', 'COMPETENT_BODY', '有权处理的机关、单位', '《信访工作条例》', '第三十一条、第三十四条', '自受理之日起六十日内办结；情况复杂的，经批准可以延长不超过三十日', '不用另行提出，由受理的机关、单位按信访程序办理并出具处理意见书。')
) s (line, subject, demand, route, kind, body, law, article, time_limit, help);
