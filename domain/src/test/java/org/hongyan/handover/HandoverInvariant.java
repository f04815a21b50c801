package org.hongyan.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.hongyan.matter.ActorRole;
import org.hongyan.matter.MatterLifecycle;
import org.hongyan.matter.MatterState;
import org.hongyan.testing.Database;

/** What must be true of every matter at any time, asked of the database itself and not of the code that writes it. */
final class HandoverInvariant {

    /** A name for what is wrong, and the query that finds it. */
    private record Rule(String name, String violations) {}

    /** The edge by which the holder has the matter, and the edges above it. */
    private static final String PATH = "with recursive held as (select s.matter_id, s.body_id,"
            + " (select h.id from handover h where h.matter_id = s.matter_id and h.receiver_body_id = s.body_id"
            + "   and h.state not in ('UPHELD', 'RECALLED', 'TAKEN_OVER') order by h.arrived_at desc, h.id desc limit 1) as edge"
            + " from standing s where s.is_holder),"
            + " path as (select h.id, h.parent_id, h.matter_id, 0 as up from held join handover h on h.id = held.edge"
            + " union all select p.id, p.parent_id, p.matter_id, path.up + 1 from path join handover p on p.id ="
            + " path.parent_id) ";

    private static final List<Rule> RULES = List.of(
            new Rule(
                    "not exactly one holder",
                    "select m.id from matter m where 1 <> (select count(*) from standing s"
                            + " where s.matter_id = m.id and s.is_holder)"),
            new Rule(
                    "held by a body to which nothing is open, though it did not register the matter",
                    PATH
                            + "select held.matter_id from held join matter m on m.id = held.matter_id"
                            + " where held.edge is null and held.body_id <> m.body_id"),
            new Rule(
                    "open to a body that neither holds it nor stands above the holder",
                    PATH
                            + "select h.matter_id from handover h where h.state not in ('UPHELD', 'RECALLED', 'DISPUTED', 'TAKEN_OVER', 'REPORT_ACCEPTED')"
                            + " and not exists (select from path where path.id = h.id)"),
            new Rule(
                    "a chain with a gap: sender of an edge is not the receiver of the edge above",
                    "select h.matter_id"
                            + " from handover h join handover p on p.id = h.parent_id"
                            + " where (p.receiver_body_id <> h.sender_body_id or p.matter_id <> h.matter_id)"
                            // a common superior decides in the place of the sender it decides about
                            + " and not exists (select from handover d where d.parent_id = h.parent_id"
                            + " and d.state = 'DISPUTED')"),
            new Rule(
                    "above the holder and not passed on",
                    PATH + "select path.matter_id from path"
                            + " join handover h on h.id = path.id where path.up > 0"
                            + " and h.state not in ('PASSED_ON', 'REPORTED', 'RETURNED', 'REPORT_ACCEPTED', 'CLOSED')"),
            new Rule(
                    "ended without an answer and still open to somebody, or the other way round",
                    "select m.id from matter m join handover h on h.matter_id = m.id"
                            + " where (m.state = 'DIVERTED' and h.state in ('ARRIVED', 'BOUND', 'ACCEPTED', 'PASSED_ON', 'OBJECTED'))"
                            + " or (m.state <> 'DIVERTED' and h.state = 'CLOSED')"),
            new Rule(
                    "state of the matter and state of the holder's edge differ",
                    PATH + "select m.id || ' ' || m.state || ', handover ' || coalesce(h.state, 'none') from held"
                            + " join matter m on m.id = held.matter_id left join handover h on h.id = held.edge where not case"
                            + " when m.state = 'REGISTERED' then h.id is null or h.receiver_body_id <> held.body_id"
                            + " when m.state = 'IN_TRANSIT' then h.state = 'ARRIVED'"
                            + " when m.state = 'OBJECTED' then h.state = 'OBJECTED'"
                            + " when m.state = 'BOUND' then h.state = 'BOUND'"
                            + " when m.state = 'DISPUTED' then h.state = 'DISPUTED'"
                            // ended without an answer: so has every handover of it
                            + " when m.state = 'DIVERTED' then h.id is null or h.state = 'CLOSED'"
                            + " else h.id is null or h.state in ('ACCEPTED', 'REPORTED', 'RETURNED', 'REPORT_ACCEPTED') end"),
            new Rule(
                    "a report waits and its handover does not say so, or the other way round",
                    "select h.matter_id"
                            + " from handover h where (h.state = 'REPORTED') <> (1 = (select count(*) from report r"
                            + " where r.handover_id = h.id and r.verdict is null))"),
            new Rule(
                    "rounds of reports with a gap",
                    "select r.matter_id from report r group by r.matter_id,"
                            + " r.handover_id having max(r.round) <> count(*) or count(*) filter (where r.verdict is null) > 1"),
            new Rule(
                    "no row in somebody's list, or one too many",
                    "select s.matter_id from standing s"
                            + " full join desk_item d on d.matter_id = s.matter_id and d.body_id = s.body_id"
                            + " where s.matter_id is null or d.matter_id is null"),
            new Rule(
                    "a list shows another state",
                    "select d.matter_id from desk_item d"
                            + " join matter m on m.id = d.matter_id where d.state <> m.state"),
            new Rule(
                    "a list shows another part",
                    "select d.matter_id from desk_item d join standing s"
                            + " on s.matter_id = d.matter_id and s.body_id = d.body_id"
                            + " where d.part <> all (s.roles) or (d.part = 'HOLDER') <> s.is_holder"),
            new Rule(
                    "a list shows another date",
                    "select d.matter_id from desk_item d where d.due_on <>"
                            + " coalesce((select min(o.due_on) from (select c.due_on from clock c"
                            + " where c.matter_id = d.matter_id and c.body_id = d.body_id and c.state = 'RUNNING'"
                            + " and c.petitioner_id is null"
                            // whoever decides on an objection or a dispute, or is asked for help, has days of its own
                            + " union all select h.decide_by from handover h join matter m on m.id = h.matter_id"
                            + " and m.state = h.state join standing s on s.matter_id = m.id and s.body_id = d.body_id"
                            + " where h.matter_id = d.matter_id and (h.state = 'OBJECTED' and h.sender_body_id = d.body_id"
                            + " or h.state = 'DISPUTED' and 'SUPERVISOR' = any (s.roles))"
                            + " union all select w.decide_by from wrong_body_report w join matter m on m.id = w.matter_id"
                            + " and m.state = 'ACCEPTED' join handover h on h.id = w.handover_id"
                            + " and h.state in ('ACCEPTED', 'RETURNED') where w.matter_id = d.matter_id"
                            + " and w.sender_body_id = d.body_id and w.verdict is null"
                            + " union all select e.wished_on from exchange e where e.matter_id = d.matter_id"
                            + " and e.receiver_body_id = d.body_id and e.kind = 'CO_HANDLING' and e.state in ('SENT', 'AGREED')"
                            + " ) o), date '9999-12-31')"),
            new Rule(
                    "nobody has a next step",
                    "select m.id from matter m where m.state not in ('COMPLETED', 'DIVERTED') and not exists"
                            + " (select from desk_item d where d.matter_id = m.id and d.state_group in ('TO_REGISTER',"
                            + " 'TO_DESIGNATE', 'TO_APPROVE', 'TO_SERVE', 'TO_DISPATCH', 'TO_ACCEPT', 'TO_DECIDE', 'TO_ALLOT', 'HANDLING', 'TO_SIGN', 'REPLIED',"
                            + " 'TO_REPORT', 'TO_SEND', 'TO_JUDGE', 'TO_ANSWER'))"),
            new Rule(
                    "the days for handing over run, stand still or ended in the wrong state",
                    PATH
                            + "select m.id from held join matter m on m.id = held.matter_id"
                            + " left join handover h on h.id = held.edge"
                            // a takeover begins the days anew; what had ended before stays ended
                            + " join clock c on c.matter_id = m.id and c.kind = 'DISPATCH' and c.id = (select n.id from clock n"
                            + " where n.matter_id = m.id and n.kind = 'DISPATCH' order by n.started_on desc, n.id desc limit 1)"
                            + " where c.state <> case"
                            + " when m.state in ('IN_TRANSIT', 'OBJECTED') and c.state = 'STOPPED' and exists (select from"
                            + " handover t where t.matter_id = m.id and t.state = 'TAKEN_OVER'"
                            // given up after acceptance: they had ended by it
                            + " union all select from wrong_body_report w where w.matter_id = m.id"
                            + " and w.verdict = 'GRANTED') then 'STOPPED'"
                            + " when m.state in ('REGISTERED', 'DISPUTED') then 'RUNNING'"
                            // ended by a notice: until it is served
                            + " when m.state = 'DIVERTED' then c.state"
                            + " when m.state in ('IN_TRANSIT', 'OBJECTED') then"
                            + " case when h.to_handle then 'PAUSED' else 'RUNNING' end"
                            + " else 'STOPPED' end"),
            new Rule(
                    "a clock runs for a body that has the matter no more",
                    "select c.matter_id from clock c"
                            + " join handover h on h.id = c.handover_id"
                            + " where c.state = 'RUNNING' and h.state in ('UPHELD', 'RECALLED', 'TAKEN_OVER', 'DISPUTED')"),
            new Rule(
                    "whoever only helps or reads along holds it, or has no part at all",
                    "select e.matter_id from exchange e where e.kind = 'CO_HANDLING' and not exists (select from standing s"
                            + " where s.matter_id = e.matter_id and s.body_id = e.receiver_body_id"
                            + " and 'CO_HANDLER' = any (s.roles))"),
            new Rule(
                    "a granted limit that its handover or its clock does not know",
                    "select e.matter_id from exchange e join handover h on h.id = e.handover_id"
                            // whoever sends a report back sets the limit anew, and may set an earlier one
                            + " where e.state = 'GRANTED' and (h.limit_on < e.granted_on and not exists (select from report r"
                            + " where r.handover_id = h.id and r.verdict = 'RETURNED' and r.new_limit_on = h.limit_on)"
                            + " or exists (select from clock c where c.handover_id = h.id and c.kind = 'ASSIGNED_LIMIT' and c.state = 'RUNNING'"
                            + " and c.due_on <> h.limit_on))"),
            new Rule(
                    "two bodies are asked for the same notice, or one that has it no more",
                    "select c.matter_id"
                            + " from clock c join standing s on s.matter_id = c.matter_id and s.is_holder"
                            + " where c.state = 'RUNNING' and c.kind in ('RECEIPT_NOTICE', 'ACCEPTANCE_PROMISE', 'OBJECTION')"
                            + " and c.body_id <> s.body_id"),
            new Rule(
                    "nobody is asked to tell the petitioner",
                    PATH + "select m.id from held"
                            + " join matter m on m.id = held.matter_id join handover h on h.id = held.edge"
                            + " where (m.state = 'IN_TRANSIT' and h.to_handle or m.state = 'BOUND')"
                            + " and not exists (select from clock c where c.handover_id = h.id and c.kind in ('RECEIPT_NOTICE', 'ACCEPTANCE_PROMISE') and c.state = 'RUNNING')"),
            new Rule(
                    "the timeline has a gap",
                    "select e.matter_id from event e group by e.matter_id" + " having max(e.seq) <> count(*)"));

    /** What was not refused must be there, once. */
    private static final Map<Deeds.Kind, String> COUNTED = Map.ofEntries(
            Map.entry(Deeds.Kind.HAND_OVER, "select count(*) from event where kind in ('HAND_OVER', 'PASS_ON')"),
            Map.entry(Deeds.Kind.DESIGNATE, "select count(*) from event where kind = 'DESIGNATE'"),
            Map.entry(Deeds.Kind.SIGN_STEP, "select count(*) from prepared_step where state = 'SIGNED'"),
            Map.entry(Deeds.Kind.RAISE, "select count(*) from designation_call where ground = 'BOTH_DENY'"),
            Map.entry(Deeds.Kind.GRANT_LONGER, "select count(*) from event where kind = 'LIMIT_EXTENDED'"),
            Map.entry(Deeds.Kind.ASK_HELP, "select count(*) from exchange where kind = 'CO_HANDLING'"),
            Map.entry(
                    Deeds.Kind.GIVE_HELP,
                    "select count(*) from exchange where kind = 'CO_HANDLING' and state = 'ANSWERED'"),
            Map.entry(Deeds.Kind.RECALL, "select count(*) from handover where state = 'RECALLED'"),
            Map.entry(Deeds.Kind.UPHOLD, "select count(*) from objection where verdict = 'UPHELD'"),
            Map.entry(Deeds.Kind.REJECT, "select count(*) from objection where verdict = 'REJECTED'"),
            Map.entry(Deeds.Kind.ACCEPT_REPORT, "select count(*) from report where verdict = 'ACCEPTED'"),
            Map.entry(Deeds.Kind.RETURN_REPORT, "select count(*) from report where verdict = 'RETURNED'"),
            Map.entry(Deeds.Kind.SIGN_OBJECTION, "select count(*) from event where kind = 'OBJECT'"),
            Map.entry(Deeds.Kind.SIGN_REPORT, "select count(*) from report"));

    /** Each thread looks through a connection of its own. */
    private static final ThreadLocal<Connection> OWN = new ThreadLocal<>();

    private final Database database;

    HandoverInvariant(Database database) {
        this.database = database;
    }

    /** Checks all matters, and that what was done is there: no success was lost, none happened twice. */
    void check(Map<Deeds.Kind, Integer> done) throws SQLException {
        SoftAssertions softly = new SoftAssertions();
        try (Connection connection = open(database)) {
            for (Rule rule : RULES) {
                List<String> broken = column(connection, rule.violations());
                softly.assertThat(broken)
                        .as(rule.name() + told(connection, broken))
                        .isEmpty();
            }
            for (Map.Entry<Deeds.Kind, String> counted : COUNTED.entrySet()) {
                Deeds.Kind kind = counted.getKey();
                softly.assertThat(column(connection, counted.getValue()))
                        .as(kind.name())
                        .containsExactly(String.valueOf(done.getOrDefault(kind, 0)));
            }
            for (String state : column(connection, "select distinct state from matter")) {
                MatterState known = MatterState.valueOf(state);
                boolean open = !MatterLifecycle.transitionsFrom(known, EnumSet.allOf(ActorRole.class))
                        .isEmpty();
                softly.assertThat(known.terminal() || open).as(state).isTrue();
            }
        }
        softly.assertAll();
    }

    /** What had happened to those matters, so that a rare course can be played again. */
    private static String told(Connection connection, List<String> matters) throws SQLException {
        StringBuilder words = new StringBuilder();
        for (String matter : matters) {
            words.append("; ")
                    .append(column(
                            connection,
                            "select e.seq || ' ' || e.kind || ' ' || e.body_name || ' ' || e.args from event e"
                                    + " where cast(e.matter_id as text) = '" + matter + "' order by e.seq"));
        }
        return words.toString();
    }

    /** The state of a matter now. */
    static String state(Database database, UUID matter) {
        try (Connection connection = database.asOwner().getConnection();
                PreparedStatement statement = connection.prepareStatement("select state from matter where id = ?")) {
            statement.setObject(1, matter);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Bodies with a part in the matter, the holder twice as likely. */
    static List<UUID> bodiesWithAPart(Database database, UUID matter) {
        try {
            Connection connection = OWN.get();
            if (connection == null || connection.isClosed()) {
                connection = open(database);
                OWN.set(connection);
            }
            List<String> bodies = column(
                    connection,
                    "select body_id from standing where matter_id = '" + matter
                            + "' union all select body_id from standing where is_holder and matter_id = '" + matter
                            + "'");
            assertThat(bodies).isNotEmpty();
            return bodies.stream().map(UUID::fromString).toList();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Connection open(Database database) throws SQLException {
        return database.as("postgres").getConnection();
    }

    private static List<String> column(Connection connection, String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
