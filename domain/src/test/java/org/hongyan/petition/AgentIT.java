package org.hongyan.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongyan.attachment.Upload;
import org.hongyan.handover.HandoverKind;
import org.hongyan.notice.NoticeView;
import org.hongyan.notice.Notices;
import org.hongyan.reply.HandlingReader;
import org.hongyan.reply.ReplyStage;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Nobody acts for a petitioner without written authority. */
class AgentIT {

    private static ReplyStage stage;

    @BeforeAll
    static void begin() {
        stage = new ReplyStage();
    }

    @BeforeEach
    void today() {
        stage.world.clock().setDay(LocalDate.of(2026, 10, 26));
    }

    @AfterAll
    static void end() {
        stage.world.close();
    }

    private static Upload authority() {
        byte[] pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
                .getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        return new Upload("委托书.pdf", pdf.length, () -> new ByteArrayInputStream(pdf));
    }

    private static UUID petitioner(UUID matter, int at) {
        return stage.world
                .as(stage.cityClerk, () -> stage.world.get(HandlingReader.class).open(matter))
                .recipients()
                .get(at)
                .petitionerId();
    }

    private static UUID enter(UUID matter, UUID petitioner, String name, LocalDate until, List<Upload> authority) {
        return stage.world.as(stage.cityClerk, () -> stage.world
                .get(EnterAgent.class)
                .enter(new EnterAgent.Order(
                        matter, petitioner, name, "13800000077", Agent.Relation.LAWYER, until, authority, true)));
    }

    private static List<String> wrong(Runnable act) {
        try {
            act.run();
            return List.of();
        } catch (InvalidInputException refused) {
            return refused.errors().stream().map(FieldError::code).toList();
        }
    }

    @Test
    @DisplayName("凭委托书登记，委托书入卷；持有单位看全名，别的单位只看到隐去的姓名")
    void entered() {
        Receipt receipt = stage.petitioners.letter(stage.cityClerk, stage.petitioners.claim(2));
        UUID matter = receipt.matterId();
        enter(matter, petitioner(matter, 1), "周正", LocalDate.of(2026, 12, 31), List.of(authority()));
        AgentReader.Line line = stage.world
                .as(stage.cityClerk, () -> stage.world.get(AgentReader.class).ofMatter(matter))
                .get(0);
        assertThat(line.name()).isEqualTo("周正");
        assertThat(line.agent().actsOn(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(line.agent().actsOn(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(stage.world
                        .as(
                                stage.cityClerk,
                                () -> stage.world.get(CaseFiles.class).of(matter))
                        .files())
                .extracting(file -> file.id())
                .contains(line.agent().proofId());
        stage.hand(stage.cityClerk, matter, HandoverKind.REFER);
        assertThat(stage.world.as(
                        stage.cityClerk,
                        () -> stage.world.get(AgentReader.class).ofMatter(matter)))
                .extracting(AgentReader.Line::name)
                .containsExactly("周**");
        assertThat(stage.course(stage.handler, matter))
                .extracting(entry -> entry.kind())
                .contains("AGENT_ENTERED");
    }

    @Test
    @DisplayName("没有委托书、过期的、不是本事项信访人的、没有核对身份的，都不登记")
    void refused() {
        UUID matter = stage.petitioners
                .letter(stage.cityClerk, stage.petitioners.claim(1))
                .matterId();
        UUID own = petitioner(matter, 0);
        assertThat(wrong(() -> enter(matter, own, "周正", null, List.of()))).containsExactly("agent.authority");
        assertThat(wrong(() -> enter(matter, own, " ", LocalDate.of(2026, 10, 25), List.of(authority()))))
                .containsExactly("name.missing", "agent.expired");
        assertThat(wrong(() -> enter(matter, UUID.randomUUID(), "周正", null, List.of(authority()))))
                .containsExactly("agent.petitioner");
        assertThat(wrong(() -> stage.world.as(stage.cityClerk, () -> stage.world
                        .get(EnterAgent.class)
                        .enter(new EnterAgent.Order(matter, own, "周正", "", null, null, List.of(authority()), false)))))
                .containsExactly("agent.phone", "agent.relation", "agent.seen");
    }

    @Test
    @DisplayName("委托期内，代理人和本人一样得到通知；没有代理人的、委托到期的，不通知")
    void told() {
        Receipt receipt = stage.petitioners.letter(stage.cityClerk, stage.petitioners.claim(2));
        UUID matter = receipt.matterId();
        enter(matter, petitioner(matter, 1), "周正", LocalDate.of(2026, 10, 27), List.of(authority()));
        stage.hand(stage.cityClerk, matter, HandoverKind.REFER);
        assertThat(toAgents(stage.cityClerk, matter)).singleElement().satisfies(notice -> {
            assertThat(notice.agent()).isEqualTo("周**");
            assertThat(notice.text()).contains("的代理人").contains(receipt.number());
            assertThat(notice.reached()).contains("****").endsWith("77");
        });
        stage.world.clock().setDay(LocalDate.of(2026, 10, 28));
        stage.accept(matter);
        assertThat(toAgents(stage.handler, matter))
                .as("the authority has run out")
                .isEmpty();
        assertThat(notices(stage.handler, matter))
                .as("the petitioners are told")
                .hasSize(2);
    }

    private static List<NoticeView> notices(Actor reader, UUID matter) {
        return stage.world.as(
                reader,
                () -> stage.world.inTransaction(
                        () -> stage.world.get(Notices.class).ofMatter(matter)));
    }

    private static List<NoticeView> toAgents(Actor reader, UUID matter) {
        return notices(reader, matter).stream()
                .filter(notice -> !notice.agent().isEmpty())
                .toList();
    }

    @Test
    @DisplayName("一位信访人同时只有一位代理人；委托终止以后可以换人")
    void oneAtATime() {
        UUID matter = stage.petitioners
                .letter(stage.cityClerk, stage.petitioners.claim(1))
                .matterId();
        UUID own = petitioner(matter, 0);
        UUID first = enter(matter, own, "周正", null, List.of(authority()));
        assertThatThrownBy(() -> enter(matter, own, "吴明", null, List.of(authority())))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isInstanceOf(AgentThereAlready.class));
        assertThat(wrong(() -> stage.world.run(
                        stage.cityClerk, () -> stage.world.get(EnterAgent.class).end(matter, first, " "))))
                .isNotEmpty();
        stage.world.run(stage.cityClerk, () -> stage.world.get(EnterAgent.class).end(matter, first, "信访人撤销委托。"));
        enter(matter, own, "吴明", null, List.of(authority()));
        assertThat(stage.world.as(
                        stage.cityClerk,
                        () -> stage.world.get(AgentReader.class).ofMatter(matter)))
                .hasSize(2);
    }
}
