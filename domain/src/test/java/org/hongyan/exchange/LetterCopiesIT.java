package org.hongyan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.hongyan.document.DocumentContent;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.Documents;
import org.hongyan.document.Wording;
import org.hongyan.handover.HandoverKind;
import org.hongyan.reply.ReplyStage;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeLevel;
import org.hongyan.testing.Places.TestOffice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 转送函 names to whom it is copied (抄送). */
class LetterCopiesIT {

    private static ReplyStage stage;
    private static TestOffice sister;

    @BeforeAll
    static void begin() {
        stage = new ReplyStage();
        stage.world.clock().setDay(ReplyStage.START);
        sister = stage.world.places().office("shenshan", "神山镇人民政府", OfficeKind.GOV, OfficeLevel.TOWNSHIP, stage.city);
    }

    @AfterAll
    static void end() {
        stage.world.close();
    }

    @Test
    @DisplayName("抄送: whoever got a copy before the matter was referred is named on the letter")
    void namedOnTheLetter() {
        UUID matter = stage.petitioners
                .letter(stage.cityClerk, stage.petitioners.claim(1))
                .matterId();
        stage.world.as(
                stage.cityClerk, () -> stage.world.get(SendCopy.class).send(matter, sister.body(), "涉及你镇地界，供了解。"));
        stage.hand(stage.cityClerk, matter, HandoverKind.REFER);
        Wording letter = stage.world.as(
                stage.cityClerk,
                () -> stage.world.inTransaction(() -> {
                    Documents documents = stage.world.get(Documents.class);
                    return documents.ofMatter(matter).stream()
                            .filter(line -> line.kind() == DocumentKind.REFERRAL_LETTER)
                            .findFirst()
                            .flatMap(line -> documents.wording(line.id()))
                            .orElseThrow();
                }));
        assertThat(letter.content())
                .isInstanceOfSatisfying(DocumentContent.ReferralLetter.class, words -> assertThat(words.copies())
                        .containsExactly(sister.name()));
    }
}
