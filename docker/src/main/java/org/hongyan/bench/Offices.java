package org.hongyan.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Some three thousand offices, made for every division that has none: governments first, then congresses. */
final class Offices {

    /** The township whose user is measured. */
    static final String OWN = "guantangyi";

    /** Its least privileged user: a handler who sees what was given to one section. */
    static final String USER = "guantangyi.handler1";

    private static final String MAKE =
            """
            insert into office (id, code, name, kind, level, division_code, parent_id, number_prefix, address, phone,
              opening_hours)
            select md5('bench office ' || d.code || k.kind)::uuid, lower(k.kind) || '-' || d.code,
              d.name || case when k.kind = 'NPC' then case d.level when 'TOWNSHIP' then '人大主席团' else '人大常委会' end
                else case d.level when 'TOWNSHIP' then '信访办' else '信访局' end end,
              k.kind, d.level, d.code, null, k.sign || right(d.code, 10), d.name || '人民路1号', '027-000 0000',
              '工作日 8:30–12:00，14:30–17:30'
            from division d cross join (values ('GOV', '信', 1), ('NPC', '人', 2)) k (kind, sign, rank)
            where not exists (select from office o where o.division_code = d.code and o.kind = k.kind)
            order by k.rank, d.code
            limit greatest(0, ? - (select count(*) from office)::int);
            """;

    private static final List<String> REST = List.of(
            """
            update office o set parent_id = p.id from division d join office p on p.division_code = d.parent_code
            where o.parent_id is null and d.code = o.division_code and p.kind = o.kind""",
            """
            insert into unit (id, office_id, kind, body_id, root, name, document_prefix, division_code, sort)
            select b.id, o.id, 'BODY', b.id, true, o.name, 'B' || o.number_prefix, o.division_code, 0
            from office o, lateral (select md5('bench body ' || o.code)::uuid as id) b
            where not exists (select from unit u where u.office_id = o.id and u.root)""",
            """
            insert into staff_member (id, username, name)
            select md5('bench ' || k.kind || ' ' || o.id)::uuid, o.code || '.' || k.kind, k.name
            from office o cross join (values ('person', '经办人'), ('second', '协办人'), ('signer', '签发人')) k (kind, name)
            on conflict do nothing""",
            """
            insert into post (id, person_id, office_id, body_id, role, granted_at, granted_by, confirmed_by)
            select md5('bench post ' || m.id)::uuid, m.id, o.id, u.id,
              case when k.kind = 'signer' then 'APPROVER' else 'HANDLER' end, now() - interval '1 year', g.id, f.id
            from office o join unit u on u.office_id = o.id and u.root
              cross join (values ('person'), ('second'), ('signer')) k (kind)
              join staff_member m on m.id = md5('bench ' || k.kind || ' ' || o.id)::uuid,
              lateral (select id from staff_member where username = 'hubei.admin1') g,
              lateral (select id from staff_member where username = 'hubei.admin2') f
            where not exists (select from post p where p.person_id = m.id)""");

    /**
     * A township with the county above it.
     *
     * @param section of the township in which the measured user works; null at the others
     */
    record Place(
            UUID office,
            UUID body,
            UUID person,
            UUID countyOffice,
            UUID countyBody,
            UUID countyPerson,
            UUID section,
            String prefix,
            String divisionCode,
            String divisionName) {}

    private Offices() {}

    static void make(Connection owner, int count) throws SQLException {
        try (var made = owner.prepareStatement(MAKE)) {
            made.setInt(1, count);
            made.executeUpdate();
        }
        try (Statement statement = owner.createStatement()) {
            for (String sql : REST) {
                statement.executeUpdate(sql);
            }
        }
    }

    /** Every township with the office above it, the measured one first; the next 99 are handed to by one city. */
    static List<Place> places(Connection owner) throws SQLException {
        List<Place> places = new ArrayList<>();
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(
                        """
                        select o.id, u.id, coalesce(w.person_id, md5('bench person ' || o.id)::uuid), c.id, cu.id,
                          md5('bench person ' || c.id)::uuid, w.section_id, o.number_prefix, o.division_code, d.name
                        from (select o.*, row_number() over (order by o.code <> '%2$s', md5(o.code)) as rank
                            from office o where o.kind = 'GOV' and o.level = 'TOWNSHIP') o
                          join unit u on u.office_id = o.id and u.root
                          join office c on case when o.rank between 2 and 100 then c.code = 'xianning'
                            else c.id = o.parent_id end join unit cu on cu.office_id = c.id and cu.root
                          join division d on d.code = o.division_code
                          left join (post w join staff_member m on m.id = w.person_id and m.username = '%1$s')
                            on w.office_id = o.id
                        order by o.rank"""
                                .formatted(USER, OWN))) {
            while (row.next()) {
                places.add(new Place(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getObject(3, UUID.class),
                        row.getObject(4, UUID.class),
                        row.getObject(5, UUID.class),
                        row.getObject(6, UUID.class),
                        row.getObject(7, UUID.class),
                        row.getString(8),
                        row.getString(9),
                        row.getString(10)));
            }
        }
        return places;
    }
}
