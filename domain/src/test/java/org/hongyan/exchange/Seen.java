package org.hongyan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.DocumentLine;
import org.hongyan.document.Documents;
import org.hongyan.matter.DeskGroup;
import org.hongyan.matter.DeskLists;
import org.hongyan.matter.DeskQuery;
import org.hongyan.matter.DeskRow;
import org.hongyan.petition.AgentReader;
import org.hongyan.petition.PetitionInput;
import org.hongyan.reply.ReplyStage;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.Refusal;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.hongyan.testing.World;

/** What the tests of exchanges ask: why refused, which fields, what stands in a list, what was written. */
final class Seen {

    private Seen() {}

    static void refused(Class<? extends Refusal> why, Runnable deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isInstanceOf(why));
    }

    static void wrong(Runnable deed, String... pointers) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::pointer)
                        .containsExactlyInAnyOrder(pointers));
    }

    static boolean offersAgent(ReplyStage stage, Actor actor, UUID matter) {
        return stage.world.as(actor, () -> stage.world.get(AgentReader.class).offered(stage.view(actor, matter)));
    }

    static DeskRow row(World world, Actor actor, UUID matter) {
        return world.as(
                actor, () -> world.get(DeskLists.class).page(DeskQuery.of(Set.of(DeskGroup.values()), 100)).stream()
                        .filter(row -> row.matterId().equals(matter))
                        .findFirst()
                        .orElseThrow());
    }

    static Exchange last(World world, Actor actor, UUID matter) {
        List<Exchange> all = world.as(actor, () -> world.get(Exchanges.class).ofMatter(matter));
        return all.get(all.size() - 1);
    }

    static List<DocumentKind> papers(World world, Actor actor, UUID matter) {
        return world
                .as(
                        actor,
                        () -> world.inTransaction(
                                () -> world.get(Documents.class).ofMatter(matter)))
                .stream()
                .map(DocumentLine::kind)
                .toList();
    }

    static String words(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The same, but confidential. */
    static PetitionInput confidential(PetitionInput input) {
        return new PetitionInput(
                input.nature(),
                input.title(),
                input.content(),
                input.demands(),
                input.divisionCode(),
                input.placeDetail(),
                input.subject(),
                input.petitioners(),
                input.headCount(),
                true,
                input.keepFromVillage(),
                input.publishConsent());
    }
}
