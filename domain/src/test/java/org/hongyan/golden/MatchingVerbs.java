package org.hongyan.golden;

import static org.hongyan.golden.HandoverVerbs.staff;

import java.util.Map;
import java.util.UUID;
import org.hongyan.golden.Verbs.Verb;
import org.hongyan.matching.AnswerMatch;
import org.hongyan.matching.AskHolder;
import org.hongyan.matching.MatchRequest;
import org.hongyan.matching.Matches;
import org.hongyan.matching.MergeMatter;

/** One matter in several petitions: asked, confirmed, merged. */
final class MatchingVerbs {

    private MatchingVerbs() {}

    static void into(Map<String, Verb> all) {
        all.put("merges", staff((story, line) -> story.world
                .get(MergeMatter.class)
                .mergeOwn(story.of(line).id(), story.named(line.arg("into")).id(), "")));
        all.put("asks-whose", staff((story, line) -> story.world
                .get(AskHolder.class)
                .ask(story.of(line).id())));
        all.put("confirms-match", staff(MatchingVerbs::confirms));
        all.put("merges-confirmed", staff((story, line) -> story.world
                .get(MergeMatter.class)
                .mergeConfirmed(story.of(line).id(), "")));
    }

    /** {@code 官塘驿镇人民政府.经办 confirms-match of=一}: says yes to what another office asks about that matter. */
    private static void confirms(Story story, Line line) {
        UUID matter = story.of(line).id();
        MatchRequest asked = story.world.get(Matches.class).waiting(20).stream()
                .filter(one -> one.matterId().equals(matter))
                .findFirst()
                .orElseThrow();
        story.world.get(AnswerMatch.class).confirm(asked.id());
    }
}
