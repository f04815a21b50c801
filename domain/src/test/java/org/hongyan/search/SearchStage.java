package org.hongyan.search;

import java.util.List;
import java.util.UUID;
import org.hongyan.matter.Nature;
import org.hongyan.petition.PetitionInput;
import org.hongyan.petition.PetitionerInput;
import org.hongyan.petition.Receipt;
import org.hongyan.reply.ReplyStage;
import org.hongyan.staff.Actor;

/** A city and a township with letters in their books, and an index that is up to date when somebody looks. */
final class SearchStage {

    final ReplyStage reply = new ReplyStage();

    Receipt letter(Actor clerk, String title, String content, String demand, PetitionerInput... people) {
        return reply.petitioners.letter(
                clerk,
                new PetitionInput(
                        Nature.CLAIM,
                        title,
                        content,
                        List.of(demand),
                        reply.world.places().anyDivision(),
                        "柳堤村3组",
                        null,
                        List.of(people),
                        Math.max(1, people.length),
                        false,
                        false,
                        false));
    }

    /** What that person finds, once everything is indexed. */
    List<UUID> found(Actor actor, String words) {
        return hits(actor, words).stream().map(Hit::matterId).toList();
    }

    List<Hit> hits(Actor actor, String words) {
        return hits(actor, SearchQuery.of(SearchWords.of(words), 50));
    }

    List<Hit> hits(Actor actor, SearchQuery query) {
        index();
        return reply.world.as(actor, () -> reply.world.get(Searches.class).find(query));
    }

    void index() {
        reply.world.run(Actor.system(null, null), () -> {
            IndexTexts texts = reply.world.get(IndexTexts.class);
            while (texts.index() > 0) {
                // the next ones
            }
        });
    }
}
