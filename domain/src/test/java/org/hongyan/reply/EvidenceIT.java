package org.hongyan.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hongyan.document.Finding;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.Ids;
import org.hongyan.shared.InvalidInputException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A finding names what it rests on, and the opinion prints it. */
class EvidenceIT {

    private static ReplyStage stage;

    @BeforeAll
    static void begin() {
        stage = new ReplyStage();
    }

    @AfterAll
    static void end() {
        stage.world.close();
    }

    private static HandlingView view(UUID matter) {
        return stage.world.as(
                stage.handler, () -> stage.world.get(HandlingReader.class).open(matter));
    }

    private static FindingDraft resting(FindingDraft draft, Set<UUID> evidence) {
        return new FindingDraft(
                draft.demandId(),
                draft.finding(),
                draft.facts(),
                draft.legalBasis(),
                draft.opinion(),
                draft.promiseBy(),
                draft.promisedOn(),
                evidence);
    }

    private static void save(UUID matter, FindingDraft draft) {
        stage.world.run(
                stage.handler, () -> stage.world.get(DraftFindings.class).save(matter, List.of(draft)));
    }

    @Test
    @DisplayName(
            "evidence is chosen from the file, kept with the finding, printed beside the facts, and may be taken away")
    void cited() {
        UUID matter = stage.referred(1).matterId();
        stage.accept(matter);
        assertThat(view(matter).evidence()).isEmpty();
        stage.hear(matter);
        UUID hearing = view(matter).evidence().get(0).id();
        FindingDraft first = stage.findings(matter, Finding.SUPPORTED).get(0);
        save(matter, resting(first, Set.of(hearing)));
        assertThat(view(matter).demands().get(0).finding().evidence()).containsExactly(hearing);
        assertThat(stage.world.as(
                        stage.handler,
                        () -> stage.world.get(HandlingReader.class).preview(matter)))
                .contains("主要证据", "谈话笔录（", "谈〔2026〕");
        save(matter, resting(first, Set.of()));
        assertThat(view(matter).demands().get(0).finding().evidence()).isEmpty();
        assertThat(stage.world.as(
                        stage.handler,
                        () -> stage.world.get(HandlingReader.class).preview(matter)))
                .doesNotContain("主要证据");
    }

    @Test
    @DisplayName("what is not in the matter is no evidence")
    void unknown() {
        UUID matter = stage.referred(1).matterId();
        stage.accept(matter);
        FindingDraft first = stage.findings(matter, Finding.SUPPORTED).get(0);
        assertThatThrownBy(() -> save(matter, resting(first, Set.of(Ids.next()))))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::pointer)
                        .containsExactly("/findings/0/evidence"));
    }
}
