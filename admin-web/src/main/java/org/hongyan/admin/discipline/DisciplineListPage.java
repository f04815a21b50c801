package org.hongyan.admin.discipline;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hongyan.accusation.ReadAccusation;

/** What the discipline office works on, the oldest first, and what it is done with. */
@Named
@RequestScoped
public class DisciplineListPage {

    @Inject
    private ReadAccusation read;

    private List<ReadAccusation.Line> open;
    private List<ReadAccusation.Line> done;

    public List<ReadAccusation.Line> getOpen() {
        if (open == null) {
            open = read.list(false);
        }
        return open;
    }

    public List<ReadAccusation.Line> getDone() {
        if (done == null) {
            done = read.list(true);
        }
        return done;
    }
}
