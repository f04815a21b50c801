package org.hongyan.review;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.Documents;
import org.hongyan.document.NewDocument;
import org.hongyan.document.ReviewContent;
import org.hongyan.document.Wording;
import org.hongyan.matter.Audience;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Matters;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Timeline;
import org.hongyan.petition.Channel;
import org.hongyan.reply.FieldChecks;
import org.hongyan.reply.Recipients;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.Desks;
import org.hongyan.staff.Desks.Person;

/**
 * The reviewing body gives a request to a review officer who had no hand in the matter, and puts the application on
 * paper into the review file. Allotted again, it goes to another officer.
 */
@UseCase
@LegalBasis("信访工作条例 第二十八条第三款、第三十五条")
public class AllotReview {

    @Inject
    private ReviewDesk desk;

    @Inject
    private Matters matters;

    @Inject
    private Reviews reviews;

    @Inject
    private RecusalPolicy recusal;

    @Inject
    private ReviewWords words;

    @Inject
    private Recipients recipients;

    @Inject
    private Documents documents;

    @Inject
    private Timeline timeline;

    @Inject
    private StandingBook standing;

    @Inject
    private Desks desks;

    @Requires({Permission.REVIEW, Permission.APPROVE})
    public void allot(UUID matterId, UUID personId) {
        Matter matter = matters.forChange(matterId);
        Review review = desk.open(matter);
        List<UUID> officers = recusal.officers(review).stream().map(Person::id).toList();
        if (officers.isEmpty()) {
            throw new RefusedException(new NoReviewOfficer(matter.number()));
        }
        new FieldChecks()
                .unless(personId != null && officers.contains(personId), "/personId", "review.officer")
                .done();
        boolean first = review.state() == ReviewState.REQUESTED;
        review.allot(personId);
        reviews.allot(review, personId);
        if (first) {
            application(matter, review);
        }
        timeline.add(
                matterId,
                "REVIEW_ALLOTTED",
                Audience.OFFICE,
                Map.of(
                        "review",
                        review.number(),
                        "handler",
                        desks.names(List.of(personId)).getOrDefault(personId, "")));
        standing.refresh(matter);
    }

    /** The application belongs to the review file: the reviewing body and the one petitioner read it. */
    private void application(Matter matter, Review review) {
        DocumentKind kind = review.stage().application();
        Wording wording = recipients.wording(
                matter,
                new ReviewContent.ReviewRequest(
                        review.number(),
                        channel(review.channel()),
                        review.requestedOn(),
                        review.receivedOn(),
                        review.lastDay(),
                        words.opinion(review),
                        review.demand(),
                        review.reasons(),
                        review.lateReason(),
                        review.files()));
        documents.issue(new NewDocument(kind, matter.id(), wording, null, review.petitionerId(), null));
    }

    private static String channel(Channel channel) {
        return ReviewWords.text("channel." + channel.name(), Map.of());
    }
}
