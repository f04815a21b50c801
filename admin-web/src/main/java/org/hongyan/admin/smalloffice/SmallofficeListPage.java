package org.hongyan.admin.smalloffice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hongyan.smalloffice.SmallOffices;
import org.omnifaces.cdi.Param;

/** The offices directly below, a page at a time. */
@Named
@RequestScoped
public class SmallofficeListPage {

    private static final int ROWS = 20;
    private static final int LONGEST_NAME = 60;
    private static final String ON = "on";

    @Inject
    private SmallOffices offices;

    @Inject
    @Param(name = "view")
    private String view;

    @Inject
    @Param(name = "name")
    private String name;

    @Inject
    @Param(name = "after")
    private String after;

    private List<SmallOffices.Line> lines;
    private String next;

    @PostConstruct
    void open() {
        List<SmallOffices.Line> found = offices.below(getName(), isOn(), after, ROWS + 1);
        boolean more = found.size() > ROWS;
        lines = more ? found.subList(0, ROWS) : found;
        next = more ? lines.get(ROWS - 1).code() : null;
    }

    public List<SmallOffices.Line> getLines() {
        return lines;
    }

    /** Where the next page begins, null on the last. */
    public String getNext() {
        return next;
    }

    /** True for the view of those that are switched on. */
    public boolean isOn() {
        return ON.equals(view);
    }

    /** Part of a name that is looked for, or empty. */
    public String getName() {
        String wanted = name == null ? "" : name.strip();
        return wanted.substring(0, Math.min(wanted.length(), LONGEST_NAME));
    }
}
