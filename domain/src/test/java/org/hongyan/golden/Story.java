package org.hongyan.golden;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.petition.PetitionerInput;
import org.hongyan.petition.Receipt;
import org.hongyan.staff.Actor;
import org.hongyan.testing.Petitioners;
import org.hongyan.testing.World;

/** What one history has come to so far: its matters, each under the name the script gives it. */
final class Story {

    /** The matter that needs no name. */
    static final String ONLY = "";

    /** A matter with its receipt and those who brought it. */
    record Case(String name, Receipt receipt, List<PetitionerInput> people) {

        UUID id() {
            return receipt.matterId();
        }
    }

    final Stage stage;
    final World world;
    private final Map<String, Case> cases = new LinkedHashMap<>();
    private final String file;
    private History.Wish wish;
    private Case current;

    Story(Stage stage, String file) {
        this.stage = stage;
        this.world = stage.world;
        this.file = file;
    }

    String file() {
        return file;
    }

    void wish(History.Wish next) {
        wish = next;
    }

    History.Wish wish() {
        return wish;
    }

    Iterable<Case> cases() {
        return cases.values();
    }

    void opened(String name, Receipt receipt) {
        current = new Case(name, receipt, List.copyOf(wish.people()));
        cases.put(name, current);
    }

    /** The matter of a step: named by {@code of=…}, else the last one opened. */
    Case of(Line line) {
        return line.args().containsKey("of") ? named(line.arg("of")) : current;
    }

    Case named(String name) {
        Case one = cases.get(name);
        if (one == null) {
            throw new IllegalArgumentException("no matter is called " + name);
        }
        return one;
    }

    /** The acting member of staff. */
    Actor staff(Line line) {
        Actor actor = stage.actor(line.actor());
        if (actor == null) {
            throw new IllegalArgumentException(line.at() + ": " + line.actor() + " is no member of staff");
        }
        return actor;
    }

    /** Which of the petitioners acts, counted from 0. */
    int petitioner(Line line) {
        return petitioner(of(line), line.actor());
    }

    static int petitioner(Case one, String name) {
        for (int i = 0; i < one.people().size(); i++) {
            if (one.people().get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException(name + " is not one of the petitioners");
    }

    List<String> proofs(Case one, int petitioner) {
        return new Petitioners(world).proofs(one.receipt(), petitioner);
    }
}
