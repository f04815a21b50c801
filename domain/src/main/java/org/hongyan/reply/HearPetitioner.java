package org.hongyan.reply;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.Documents;
import org.hongyan.document.HandlingContent.InterviewRecord;
import org.hongyan.document.HandlingContent.QuestionAndAnswer;
import org.hongyan.document.NewDocument;
import org.hongyan.fairness.BarredUnitPolicy;
import org.hongyan.matter.Audience;
import org.hongyan.matter.Matter;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.shared.time.SystemTime;
import org.hongyan.staff.Desks.Person;

/**
 * The handler has heard the petitioner, or somebody else who knows of it, and makes the record of the talk (谈话笔录) for
 * everybody's signature by hand; or has to record that the petitioner would not be heard.
 */
@UseCase
@LegalBasis("信访工作条例 第三十一条第六项")
public class HearPetitioner {

    @Inject
    private OwnMatter own;

    @Inject
    private NoteBook notes;

    @Inject
    private Recipients recipients;

    @Inject
    private BarredUnitPolicy barred;

    @Inject
    private Documents documents;

    @Inject
    private Clock clock;

    /** Returns the id of the record. A talk without a petitioner is kept, but nobody was heard by it. */
    @Requires(Permission.HANDLE)
    public UUID record(UUID matterId, Talk talk) {
        Matter matter = own.inHandling(matterId);
        Map<UUID, String> staff =
                barred.uninvolved(matter).stream().collect(Collectors.toMap(Person::id, Person::name));
        Map<UUID, String> masked = recipients.of(matterId).stream()
                .collect(Collectors.toMap(
                        Recipients.Recipient::petitionerId, recipient -> Recipients.called(recipient.nameMasked())));
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), SystemTime.LEGAL_ZONE);
        TalkPolicy.check(talk, masked.keySet(), staff.keySet(), matter.receivedOn(), now)
                .done();
        boolean heard = !talk.petitioners().isEmpty();
        UUID paper = documents
                .issue(new NewDocument(
                        DocumentKind.INTERVIEW_RECORD,
                        matterId,
                        recipients.wording(matter, paper(matterId, talk, staff))))
                .id();
        // the note is kept in clear and so names nobody in full
        List<String> people = talk.petitioners().stream().map(masked::get).toList();
        notes.keep(
                matter,
                heard ? NoteKind.HEARING : NoteKind.TALK,
                new NoteContent(talk.on(), talk.place(), people(people, talk.others()), talk.course()),
                paper,
                heard ? "HEARD_PETITIONER" : "TALKED",
                heard ? Audience.PETITIONER : Audience.OFFICE);
        return paper;
    }

    /** The petitioner would not be heard; the text says what was offered and how it was refused. */
    @Requires(Permission.HANDLE)
    public UUID refused(UUID matterId, NoteContent content) {
        return notes.write(matterId, NoteKind.HEARING, content, true, "HEARING_REFUSED", Audience.PETITIONER);
    }

    private InterviewRecord paper(UUID matterId, Talk talk, Map<UUID, String> staff) {
        List<QuestionAndAnswer> questions = Questions.in(talk.course());
        return new InterviewRecord(
                FieldChecks.clean(talk.place()),
                talk.on().atTime(talk.from()),
                talk.on().atTime(talk.until()),
                talk.interviewers().stream().map(staff::get).collect(Collectors.joining("、")),
                staff.get(talk.recorder()),
                people(recipients.names(matterId, Set.copyOf(talk.petitioners())), talk.others()),
                FieldChecks.clean(talk.details()),
                FieldChecks.clean(talk.rights()),
                questions,
                questions.isEmpty() ? FieldChecks.clean(talk.course()) : "",
                FieldChecks.clean(talk.unsigned()));
    }

    private static String people(List<String> petitioners, String others) {
        List<String> all = new ArrayList<>(petitioners);
        if (!FieldChecks.clean(others).isEmpty()) {
            all.add(FieldChecks.clean(others));
        }
        return String.join("、", all);
    }
}
