package org.hongyan.admin.reply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hongyan.admin.matter.CasePage;
import org.hongyan.document.DocumentLine;
import org.hongyan.reply.HandlingReader;

/** The documents beside a case, newest first. */
@Named
@RequestScoped
public class CaseDocumentsPage {

    @Inject
    private HandlingReader handlings;

    @Inject
    private CasePage casePage;

    private List<DocumentLine> lines;

    public List<DocumentLine> getLines() {
        if (lines == null) {
            lines = new ArrayList<>(handlings.documents(casePage.getMatter().id()));
            Collections.reverse(lines);
        }
        return lines;
    }
}
