package org.hongyan.accusation;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hongyan.matter.Audience;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.Demand;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Matters;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Timeline;
import org.hongyan.petition.Petition;
import org.hongyan.petition.Petitions;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.tenant.Office;
import org.hongyan.tenant.PetitionNumber;

/**
 * Mixed content: the sentences, demands and files that accuse leave the matter for the discipline line, the matter goes on
 * without them. Marked, never retyped: not a word of the petitioner is lost or added.
 */
@UseCase
@LegalBasis("信访工作条例 第三十条；domain.md §3.7")
public class PartAccusation {

    /**
     * What leaves.
     *
     * @param sentences of the petition's text, counted from 0, see {@link Sentences}
     * @param title the matter's title from now on, without what accuses
     */
    public record Order(
            UUID matterId,
            UUID petitionId,
            boolean sitsThere,
            Set<Integer> sentences,
            Set<UUID> demands,
            Set<UUID> files,
            String title) {}

    /**
     * What may be marked.
     *
     * @param sentences of the petition's text, in order
     */
    public record Text(UUID petitionId, String number, List<String> sentences) {

        @Override
        public String toString() {
            return "Text[" + number + "]";
        }
    }

    @Inject
    private WayToTheLine way;

    @Inject
    private Matters matters;

    @Inject
    private Petitions petitions;

    @Inject
    private CaseAccess access;

    @Inject
    private MatterWords words;

    @Inject
    private RealNamePolicy days;

    @Inject
    private SealedDoor door;

    @Inject
    private Timeline timeline;

    @Inject
    private StandingBook standing;

    /** The petitions of the matter, sentence by sentence, for whoever holds it. */
    @Requires({Permission.REGISTER, Permission.DISPATCH, Permission.HANDLE})
    public List<Text> texts(UUID matterId) {
        access.requireHolder(matterId);
        return petitions.ofMatter(matterId).stream()
                .map(one -> new Text(one.id(), one.number(), Sentences.of(one.content())))
                .toList();
    }

    /** Returns the number on the slip. */
    @Requires({Permission.REGISTER, Permission.DISPATCH, Permission.HANDLE})
    public String part(Order order) {
        new FieldChecks().required("/title", order.title(), 100).done();
        Matter matter = way.held(order.matterId());
        Petition petition = petitions.ofMatter(matter.id()).stream()
                .filter(one -> one.id().equals(order.petitionId()))
                .findFirst()
                .orElseThrow(() -> new RefusedException(new NothingAccuses(matter.number())));
        List<String> sentences = Sentences.of(petition.content());
        List<Demand> demands = matters.demands(matter.id());
        check(matter, order, sentences, demands);
        Office own = words.officeOf(matter);
        String number = PetitionNumber.of(own.numberPrefix(), days.today().getYear(), matters.nextSerial())
                .toString();
        WayToTheLine.Leaving leaving = way.prepare(
                matter,
                own,
                order.sitsThere(),
                words.marked(matter, leaving(order, sentences, demands), order.files()),
                petition.channel(),
                number);
        timeline.add(matter.id(), "ACCUSATION_PARTED", Audience.OFFICE, Map.of("number", number));
        way.send(matter, leaving, false, List.of());
        boolean parted = door.part(
                matter.id(),
                leaving.id(),
                new SealedDoor.Kept(
                        petition.id(),
                        number,
                        FieldChecks.clean(order.title()),
                        Sentences.part(sentences, order.sentences(), false),
                        List.copyOf(order.demands()),
                        List.copyOf(order.files())),
                leaving.channel(),
                leaving.slip());
        if (!parted) {
            throw new RefusedException(new NothingAccuses(matter.number()));
        }
        standing.refresh(matters.forChange(order.matterId()));
        return number;
    }

    private static void check(Matter matter, Order order, List<String> sentences, List<Demand> demands) {
        Set<Integer> marked = new LinkedHashSet<>(order.sentences());
        marked.removeIf(index -> index < 0 || index >= sentences.size());
        Set<UUID> asked = new LinkedHashSet<>(order.demands());
        asked.retainAll(demands.stream().map(Demand::id).toList());
        if (marked.isEmpty() && asked.isEmpty()) {
            throw new RefusedException(new NothingAccuses(matter.number()));
        }
        if (marked.size() == sentences.size() || asked.size() == demands.size()) {
            throw new RefusedException(new EverythingAccuses(matter.number()));
        }
    }

    private static List<String> leaving(Order order, List<String> sentences, List<Demand> demands) {
        List<String> lines = new ArrayList<>();
        lines.add(Sentences.part(sentences, order.sentences(), true));
        demands.stream()
                .filter(demand -> order.demands().contains(demand.id()))
                .forEach(demand -> lines.add(demand.text()));
        return lines;
    }
}
