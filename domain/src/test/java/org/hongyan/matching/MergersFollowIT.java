package org.hongyan.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hongyan.handover.HandoverKind;
import org.hongyan.handover.RecallHandover;
import org.hongyan.lookup.PublicStatus;
import org.hongyan.lookup.StatusReader;
import org.hongyan.matter.MatterNotFound;
import org.hongyan.matter.MatterState;
import org.hongyan.passing.DayPassing;
import org.hongyan.petition.CaseFile;
import org.hongyan.petition.CaseFiles;
import org.hongyan.petition.Channel;
import org.hongyan.petition.PetitionerInput;
import org.hongyan.petition.Receipt;
import org.hongyan.procedure.WithdrawMatter;
import org.hongyan.staff.Actor;
import org.hongyan.testing.Petitioners;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What was merged into a matter goes with it to whoever holds it next. */
class MergersFollowIT extends MatchDesk {

    private static final PetitionerInput THIRD = new PetitionerInput("方小玲", "", "13800000093", "柳堤村5组");

    private static Receipt merged(Receipt into, PetitionerInput... people) {
        Receipt again = letter(stage.cityClerk, fieldAgain(people));
        stage.world.run(
                stage.cityClerk,
                () -> stage.world.get(MergeMatter.class).mergeOwn(again.matterId(), into.matterId(), ""));
        return again;
    }

    private static boolean holds(Actor actor, UUID matter) {
        return view(actor, matter).part().holder();
    }

    private static List<String> names(Actor actor, UUID matter) {
        return stage.world.as(actor, () -> stage.world.get(CaseFiles.class).withNames(matter)).people().stream()
                .map(CaseFile.Person::name)
                .toList();
    }

    private static PublicStatus status(Receipt receipt, int petitioner) {
        return stage.world.asCitizen(new Petitioners(stage.world).proofs(receipt, petitioner), () -> stage.world
                .get(StatusReader.class)
                .byNumber(receipt.number())
                .orElseThrow());
    }

    /** Keys of the notices to the petitioners of a matter, with the masked name before each. */
    private static List<String> told(UUID matter) {
        List<String> told = new ArrayList<>();
        try (Connection connection = stage.world.database().as("postgres").getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select p.seq, n.notice_key from notice n join petitioner p"
                                + " on p.id = n.petitioner_id where n.matter_id = ? order by n.created_at, p.seq")) {
            query.setObject(1, matter);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    told.add(rows.getInt(1) + " " + rows.getString(2));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return told;
    }

    @Test
    @DisplayName("并入以后再转交：新的承办单位持有并看得到并入的信，查询码显示新单位，另一位信访人收到后续告知；撤回转交则跟着回来")
    void handedOn() {
        Receipt first = letter(stage.cityClerk, field(ZHOU));
        Receipt again = merged(first, ZHOU, THIRD);
        assertThat(names(stage.cityClerk, again.matterId())).containsExactly("周桂英", "方小玲");
        refused(MatterNotFound.class, () -> view(stage.handler, again.matterId()));

        stage.hand(stage.cityClerk, first.matterId(), HandoverKind.REFER);
        assertThat(holds(stage.handler, again.matterId())).isTrue();
        assertThat(holds(stage.cityClerk, again.matterId())).isFalse();
        assertThat(names(stage.handler, again.matterId())).containsExactly("周桂英", "方小玲");
        assertThat(told(again.matterId())).endsWith("2 forwarded").doesNotContain("1 forwarded");

        stage.world.run(
                stage.cityClerk, () -> stage.world.get(RecallHandover.class).recall(first.matterId(), "转错了单位。"));
        assertThat(holds(stage.cityClerk, again.matterId())).isTrue();
        assertThat(view(stage.cityClerk, first.matterId()).state()).isEqualTo(MatterState.REGISTERED);

        stage.hand(stage.cityClerk, first.matterId(), HandoverKind.REFER);
        stage.accept(first.matterId());
        PublicStatus status = status(again, 1);
        assertThat(status.merged().number()).isEqualTo(first.number());
        assertThat(status.merged().responsibleName()).isEqualTo("官塘驿镇人民政府");
        assertThat(told(again.matterId())).contains("2 accepted").doesNotContain("1 accepted");
    }

    @Test
    @DisplayName("两件并在一起，其中一位单独退出：不再告知这位，另一件的信访人照样查得到、收得到")
    void oneOfThemLeaves() {
        Receipt first = letter(stage.cityClerk, field(ZHOU, NEIGHBOUR));
        Receipt again = merged(first, ZHOU, THIRD);
        UUID zhou = stage.world
                .as(stage.cityClerk, () -> stage.world.get(CaseFiles.class).of(first.matterId()))
                .people()
                .get(0)
                .id();
        stage.world.run(stage.cityClerk, () -> stage.world
                .get(WithdrawMatter.class)
                .ask(first.matterId(), zhou, Channel.VISIT, stage.today(), true));
        stage.world.clock().setDay(START.plusDays(8));
        stage.world.get(DayPassing.class).run();
        assertThat(view(stage.cityClerk, again.matterId()).state()).isEqualTo(MatterState.MERGED);
        stage.hand(stage.cityClerk, first.matterId(), HandoverKind.REFER);
        assertThat(holds(stage.handler, again.matterId())).isTrue();
        assertThat(status(again, 1).merged().number()).isEqualTo(first.number());
        assertThat(told(again.matterId())).contains("2 forwarded").doesNotContain("1 forwarded");
        assertThat(told(first.matterId())).contains("2 forwarded").doesNotContain("1 forwarded");
    }

    @Test
    @DisplayName("确认同一事项以后、并入以前又转交：并给现在的承办单位，告知书写的也是它")
    void confirmedThenHandedOn() {
        Receipt first = letter(stage.cityClerk, field(NEIGHBOUR));
        Receipt again = letter(otherClerk, fieldAgain(NEIGHBOUR));
        stage.world.run(otherClerk, () -> stage.world.get(AskHolder.class).ask(again.matterId()));
        stage.world.get(DayPassing.class).run();
        MatchRequest request = stage.world.as(
                stage.cityClerk,
                () -> stage.world.get(Matches.class).waiting(10).get(0));
        stage.world.run(
                stage.cityClerk, () -> stage.world.get(AnswerMatch.class).confirm(request.id()));
        stage.hand(stage.cityClerk, first.matterId(), HandoverKind.REFER);
        stage.world.run(otherClerk, () -> stage.world.get(MergeMatter.class).mergeConfirmed(again.matterId(), ""));
        assertThat(holds(stage.handler, again.matterId())).isTrue();
        assertThat(status(again, 0).steps())
                .anySatisfy(step -> assertThat(step.args()).containsEntry("receiver", "官塘驿镇人民政府"));
    }
}
