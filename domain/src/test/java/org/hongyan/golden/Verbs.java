package org.hongyan.golden;

import java.util.HashMap;
import java.util.Map;

/** Everything that can be done in a script. */
final class Verbs {

    /** Does it, through the use case. */
    interface Verb {
        void act(Story story, Line line);
    }

    private final Map<String, Verb> all = new HashMap<>();

    Verbs() {
        IntakeVerbs.into(all);
        HandoverVerbs.into(all);
        HandlingVerbs.into(all);
        ProcedureVerbs.into(all);
        ReviewVerbs.into(all);
        MatchingVerbs.into(all);
        MaterialVerbs.into(all);
        CareVerbs.into(all);
        HelpVerbs.into(all);
        LeaderVerbs.into(all);
    }

    void act(Story story, Line line) {
        Verb verb = all.get(line.verb());
        if (verb == null) {
            throw new IllegalArgumentException(line.at() + ": nobody " + line.verb() + "; there are "
                    + all.keySet().stream().sorted().toList());
        }
        verb.act(story, line);
    }
}
