package org.hongyan.golden;

import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hongyan.document.AddStampedScan;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.DocumentLine;
import org.hongyan.document.Documents;
import org.hongyan.document.ServingMethod;
import org.hongyan.golden.Story.Case;
import org.hongyan.matter.MatterReader;
import org.hongyan.reply.HandlingReader;
import org.hongyan.reply.HearPetitioner;
import org.hongyan.reply.Investigation;
import org.hongyan.reply.PrintServiceRecord;
import org.hongyan.reply.RecordInvestigation;
import org.hongyan.reply.Talk;
import org.hongyan.reply.Typed;
import org.hongyan.staff.Actor;

/** The papers of the handling record: talks, investigations, proofs of service, and their way back with signatures. */
final class RecordVerbs {

    private RecordVerbs() {}

    /** {@code hears text=… place=… to=李秀兰}: every representative where nobody is named, or {@code refused}. */
    static void hears(Story story, Line line) {
        Case one = story.of(line);
        HearPetitioner hear = story.world.get(HearPetitioner.class);
        if (line.words().contains("refused")) {
            hear.refused(one.id(), HandlingVerbs.note(line));
            return;
        }
        List<UUID> people = people(story, line);
        hear.record(one.id(), talk(story, line, people, line.arg("others", "")));
    }

    /** {@code talks with=村会计 text=…}: somebody who is no petitioner. */
    static void talks(Story story, Line line) {
        story.world
                .get(HearPetitioner.class)
                .record(story.of(line).id(), talk(story, line, List.of(), line.arg("with", "")));
    }

    private static Talk talk(Story story, Line line, List<UUID> petitioners, String others) {
        Actor actor = story.staff(line);
        Talk typed = Typed.talk(actor, line.day("on", line.day()), petitioners, line.arg("text"));
        return new Talk(
                typed.on(),
                LocalTime.parse(line.arg("from", "09:00")),
                LocalTime.parse(line.arg("until", "09:40")),
                line.arg("place", typed.place()),
                typed.interviewers(),
                typed.recorder(),
                petitioners,
                others,
                "",
                typed.rights(),
                typed.course(),
                true,
                line.arg("unsigned", ""));
    }

    /** {@code investigates with=签发 others=… from=… text=… conclusion=…}: by the actor, a colleague and others. */
    static void investigates(Story story, Line line) {
        Case one = story.of(line);
        Actor actor = story.staff(line);
        String body = line.actor().substring(0, line.actor().indexOf('.'));
        Stream<UUID> colleague = line.args().containsKey("with")
                ? Stream.of(story.stage.person(body, line.arg("with")).personId())
                : Stream.empty();
        int demands =
                story.world.get(MatterReader.class).open(one.id()).demands().size();
        story.world
                .get(RecordInvestigation.class)
                .record(
                        one.id(),
                        new Investigation(
                                line.day("from", line.day()),
                                line.day("until", line.day()),
                                line.arg("place", "办公室"),
                                Stream.concat(Stream.of(actor.personId()), colleague)
                                        .toList(),
                                line.arg("others", ""),
                                actor.personId(),
                                line.arg("asked", ""),
                                line.arg("text"),
                                List.of(),
                                Collections.nCopies(demands, line.arg("conclusion", line.arg("text")))));
    }

    /** {@code prints-service-record HANDLING_OPINION to=李秀兰 by=IN_PERSON place=…}: for the signatures. */
    static void printsServiceRecord(Story story, Line line) {
        Case one = story.of(line);
        UUID document = signed(story, line, DocumentKind.valueOf(line.words().get(0)));
        String method = line.arg("by", "");
        people(story, line).forEach(petitioner -> story.world
                .get(PrintServiceRecord.class)
                .print(
                        one.id(),
                        new PrintServiceRecord.Order(
                                document,
                                petitioner,
                                method.isEmpty() ? null : ServingMethod.valueOf(method),
                                line.arg("place", ""),
                                "")));
    }

    /** {@code scans INTERVIEW_RECORD}: the last of that kind comes back signed, its check code typed from the paper. */
    static void scans(Story story, Line line) {
        Documents documents = story.world.get(Documents.class);
        UUID paper = signed(story, line, DocumentKind.valueOf(line.words().get(0)));
        byte[] printed =
                story.world.inTransaction(() -> documents.forStamping(paper)).orElseThrow();
        String code =
                story.world.inTransaction(() -> documents.checkCode(paper)).orElseThrow();
        story.world.get(AddStampedScan.class).add(paper, printed, code);
    }

    /** The last signed document of that kind. */
    static UUID signed(Story story, Line line, DocumentKind kind) {
        return story.world.get(HandlingReader.class).documents(story.of(line).id()).stream()
                .filter(paper -> paper.kind() == kind && paper.signed())
                .reduce((first, second) -> second)
                .map(DocumentLine::id)
                .orElseThrow(() -> new AssertionError(line.at() + ": there is no signed " + kind));
    }

    /** The representative named, or all. */
    private static List<UUID> people(Story story, Line line) {
        Case one = story.of(line);
        List<UUID> all = story.world.get(HandlingReader.class).open(one.id()).recipients().stream()
                .map(recipient -> recipient.petitionerId())
                .toList();
        return line.args().containsKey("to") ? List.of(all.get(Story.petitioner(one, line.arg("to")))) : all;
    }
}
