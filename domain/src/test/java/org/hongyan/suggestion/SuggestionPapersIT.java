package org.hongyan.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.PaperSafe;
import org.hongyan.lookup.GenuineDocument;
import org.hongyan.lookup.VerifyDocument;
import org.hongyan.reply.ReplyStage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SuggestionPapersIT extends SuggestionStage {

    @Test
    @DisplayName("the public checks every paper of a suggestion by number and code: kind, issuer, day, fingerprint")
    void verified() {
        UUID id = assigned();
        draft(stage.handler, id);
        sign(stage.head, id);
        List<SuggestionPaper.Line> papers = open(clerk, id).papers();
        assertThat(papers).hasSize(2);
        for (SuggestionPaper.Line paper : papers) {
            String code = code(paper.id());
            GenuineDocument found = verify(paper.number(), code).orElseThrow();
            assertThat(found.kind()).isEqualTo(paper.kind());
            assertThat(found.issuer())
                    .isEqualTo(
                            paper.kind() == DocumentKind.SUGGESTION_ANSWER
                                    ? open(clerk, id).receiver()
                                    : open(clerk, id).congress());
            assertThat(found.signedOn()).isEqualTo(ReplyStage.START);
            assertThat(found.withdrawn()).isFalse();
            assertThat(found.sha256())
                    .isEqualTo(HexFormat.of().formatHex(PaperSafe.fingerprint(pdf(paper.id()))));
        }
        assertThat(verify(papers.get(0).number(), code(papers.get(1).id())))
                .as("the code of another paper")
                .isEmpty();
    }

    @Test
    @DisplayName("what goes back to the deputies is a paper for them and for nobody in the government")
    void sentBack() {
        UUID id = filed();
        stage.world.run(clerk, () -> stage.world
                .get(AssignSuggestion.class)
                .sendBack(id, NoSuggestionGround.PASSED_ON, "请告诉来信人到信访接待室提出。"));
        SuggestionPaper.Line paper = open(clerk, id).papers().get(0);
        assertThat(paper.kind()).isEqualTo(DocumentKind.SUGGESTION_RETURN);
        assertThat(paper.number()).contains("代退〔2026〕");
        assertThat(verify(paper.number(), code(paper.id()))).isPresent();
        assertThat(stage.world.as(
                        stage.head,
                        () -> stage.world.get(SuggestionReader.class).pdf(paper.id())))
                .isEmpty();
    }

    private static byte[] pdf(UUID paper) {
        return stage.world
                .as(clerk, () -> stage.world.get(SuggestionReader.class).pdf(paper))
                .orElseThrow();
    }

    private static Optional<GenuineDocument> verify(String number, String code) {
        return stage.world.asCitizen(
                List.of(), () -> stage.world.get(VerifyDocument.class).verify(number, code, "192.0.2.7"));
    }

    private static String code(UUID paper) {
        try (Connection owner = stage.world.database().asOwner().getConnection();
                PreparedStatement read =
                        owner.prepareStatement("select check_code from deputy_suggestion_paper where id = ?")) {
            read.setObject(1, paper);
            try (ResultSet row = read.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
