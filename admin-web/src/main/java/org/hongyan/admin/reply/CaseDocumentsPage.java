package org.hongyan.admin.reply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hongyan.admin.desk.DeskPage;
import org.hongyan.admin.matter.CasePage;
import org.hongyan.document.DocumentLine;
import org.hongyan.reply.HandlingReader;
import org.hongyan.shared.Permission;

/** The documents beside a case, newest first. */
@Named
@RequestScoped
public class CaseDocumentsPage {

    private static final Set<Permission> SCANNERS =
            EnumSet.of(Permission.HANDLE, Permission.DISPATCH, Permission.REGISTER, Permission.REVIEW);

    @Inject
    private HandlingReader handlings;

    @Inject
    private CasePage casePage;

    @Inject
    private DeskPage desk;

    private List<DocumentLine> lines;
    private Set<UUID> sealed;

    public List<DocumentLine> getLines() {
        if (lines == null) {
            lines = new ArrayList<>(handlings.documents(casePage.getMatter().id()));
            Collections.reverse(lines);
        }
        return lines;
    }

    /** True for a body that has a file of the matter; whoever only helps or reads along has none. */
    public boolean isFile() {
        return !casePage.getMatter().part().outside();
    }

    /** True for a document that has its seal. */
    public boolean sealed(DocumentLine line) {
        if (sealed == null) {
            sealed = handlings.sealed(casePage.getMatter().id());
        }
        return sealed.contains(line.id());
    }

    /** True for a document of the own body that waits for its seal or for signatures by hand. */
    public boolean stampable(DocumentLine line) {
        return SCANNERS.stream().anyMatch(desk::may)
                && line.signed()
                && line.kind().comesBackOnPaper()
                && line.bodyId().equals(desk.getDesk().bodyId())
                && !sealed(line);
    }
}
