package org.hongyan.golden;

import static org.hongyan.golden.HandoverVerbs.staff;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.attachment.Upload;
import org.hongyan.golden.Story.Case;
import org.hongyan.golden.Verbs.Verb;
import org.hongyan.petition.AddMaterial;
import org.hongyan.petition.Channel;
import org.hongyan.petition.EnterMaterial;
import org.hongyan.procedure.AnswerMaterial;

/** What petitioners add later, and what becomes of it. */
final class MaterialVerbs {

    private MaterialVerbs() {}

    static void into(Map<String, Verb> all) {
        all.put("adds", MaterialVerbs::adds);
        all.put("enters-material", staff(MaterialVerbs::enters));
        all.put("replies-to-material", staff((story, line) -> story.world
                .get(AnswerMaterial.class)
                .reply(story.of(line).id(), line.arg("text"))));
        all.put("registered-anew", staff((story, line) -> story.world
                .get(AnswerMaterial.class)
                .registeredAs(
                        story.of(line).id(),
                        story.named(line.arg("as")).receipt().number())));
    }

    /** {@code 李秀兰 adds text="…"}. */
    private static void adds(Story story, Line line) {
        Case one = story.of(line);
        IntakeVerbs.citizen(story, line, () -> story.world
                .get(AddMaterial.class)
                .add(new AddMaterial.Command(UUID.randomUUID(), one.receipt().number(), line.arg("text"))));
    }

    /** {@code 赤壁市信访局.登记 enters-material LETTER person=李秀兰 received=2026-10-26 scan text="…"}. */
    private static void enters(Story story, Line line) {
        byte[] page = "信件第一页".getBytes(StandardCharsets.UTF_8);
        story.world
                .get(EnterMaterial.class)
                .enter(new EnterMaterial.Order(
                        story.of(line).id(),
                        ProcedureVerbs.person(story, line),
                        Channel.valueOf(line.words().get(0)),
                        line.day("received", line.day()),
                        line.arg("text", ""),
                        line.words().contains("scan")
                                ? List.of(new Upload("来信.txt", page.length, () -> new ByteArrayInputStream(page)))
                                : List.of(),
                        !line.words().contains("unchecked")));
    }
}
