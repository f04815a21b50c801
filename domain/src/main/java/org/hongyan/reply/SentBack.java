package org.hongyan.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hongyan.document.DocumentContent.DemandOpinion;
import org.hongyan.document.DocumentContent.HandlingOpinion;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.DocumentLine;
import org.hongyan.document.Documents;
import org.hongyan.document.ReviewContent.ReviewOpinion;
import org.hongyan.document.ReviewVerdict;
import org.hongyan.document.Wording;
import org.hongyan.matter.Demand;
import org.hongyan.matter.Matter;
import org.hongyan.shared.LegalBasis;

/** After a review has sent an opinion back, the same result on the same facts and the same basis is barred. */
@ApplicationScoped
@LegalBasis("信访工作条例 第三十五条、第三十六条")
class SentBack {

    private static final Set<DocumentKind> REVIEWS =
            Set.of(DocumentKind.REVIEW_OPINION, DocumentKind.FINAL_REVIEW_OPINION);

    private static final Comparator<DocumentLine> ORDER =
            Comparator.comparing(DocumentLine::signedOn).thenComparing(DocumentLine::id);

    private final Documents documents;

    /** For the proxy. */
    protected SentBack() {
        this(null);
    }

    @Inject
    SentBack(Documents documents) {
        this.documents = documents;
    }

    /** True if the opinion in force was sent back, so that a new one is due. */
    boolean is(Matter matter) {
        return order(matter.id()).isPresent();
    }

    /** Number of the review opinion that sent the last one back, if the new one says the same. */
    Optional<String> repeated(Matter matter, List<Demand> demands, Map<UUID, DemandFinding> findings) {
        return order(matter.id())
                .filter(order -> earlier(matter.id())
                        .filter(old -> same(old, demands, findings))
                        .isPresent())
                .map(DocumentLine::number);
    }

    /** The review opinion, if it came after the last opinion and sent it back. */
    private Optional<DocumentLine> order(UUID matterId) {
        Optional<DocumentLine> opinion = last(matterId, Set.of(DocumentKind.HANDLING_OPINION));
        return last(matterId, REVIEWS)
                .filter(review -> opinion.isPresent() && ORDER.compare(review, opinion.get()) > 0)
                .filter(review -> documents
                        .wording(review.id())
                        .map(Wording::content)
                        .filter(content -> content instanceof ReviewOpinion said && said.result() == ReviewVerdict.REDO)
                        .isPresent());
    }

    private Optional<HandlingOpinion> earlier(UUID matterId) {
        return last(matterId, Set.of(DocumentKind.HANDLING_OPINION))
                .flatMap(line -> documents.wording(line.id()))
                .map(Wording::content)
                .map(HandlingOpinion.class::cast);
    }

    private static boolean same(HandlingOpinion old, List<Demand> demands, Map<UUID, DemandFinding> findings) {
        if (old.demands().size() != demands.size()) {
            return false;
        }
        for (int i = 0; i < demands.size(); i++) {
            DemandOpinion before = old.demands().get(i);
            DemandFinding now = findings.get(demands.get(i).id());
            if (now == null
                    || now.finding() != before.finding()
                    || !bare(now.facts()).equals(bare(before.facts()))
                    || !bare(now.legalBasis()).equals(bare(before.legalBasis()))) {
                return false;
            }
        }
        return true;
    }

    /** Other blanks and marks are no other facts. */
    private static String bare(String text) {
        return text == null ? "" : text.replaceAll("[\\s\\p{P}\\p{Z}]+", "");
    }

    private Optional<DocumentLine> last(UUID matterId, Set<DocumentKind> kinds) {
        return documents.ofMatter(matterId).stream()
                .filter(line -> kinds.contains(line.kind()) && line.signed())
                .max(ORDER);
    }
}
