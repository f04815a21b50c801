package org.hongyan.admin.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.hongyan.tenant.Subject;
import org.hongyan.tenant.Subjects;

/** The shared subject tree as a list to choose from, grouped by its first level. */
@ApplicationScoped
public class SubjectItems {

    private final Subjects subjects;

    /** For the proxy. */
    protected SubjectItems() {
        this(null);
    }

    @Inject
    public SubjectItems(Subjects subjects) {
        this.subjects = subjects;
    }

    /** One group for each first level; its own code stands first in the group. */
    public List<SelectItem> items() {
        List<Subject> all = subjects.all();
        List<SelectItem> groups = new ArrayList<>();
        for (Subject top :
                all.stream().filter(subject -> subject.parentCode() == null).toList()) {
            List<SelectItem> items = new ArrayList<>();
            items.add(new SelectItem(top.code(), top.name()));
            addBelow(all, top, "", items);
            groups.add(new SelectItemGroup(top.name(), "", false, items.toArray(SelectItem[]::new)));
        }
        return groups;
    }

    private static void addBelow(List<Subject> all, Subject above, String path, List<SelectItem> items) {
        all.stream()
                .filter(subject -> above.code().equals(subject.parentCode()))
                .forEach(subject -> {
                    String label = path + subject.name();
                    items.add(new SelectItem(subject.code(), label));
                    addBelow(all, subject, label + " / ", items);
                });
    }
}
