package org.hongyan.admin.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hongyan.admin.faces.Texts;
import org.hongyan.admin.matter.CasePage;
import org.hongyan.audit.CheckedTimeline;
import org.hongyan.audit.VerifyTimelines;
import org.omnifaces.util.Faces;

/** An auditor verifies one matter by its number, or all of them page by page, and the seals. */
@Named
@RequestScoped
public class AuditVerifyPage {

    @Inject
    private VerifyTimelines verify;

    private String number;
    private CheckedTimeline one;
    private boolean unknown;
    private VerifyTimelines.Page page;
    private VerifyTimelines.Seals seals;

    /** Verifies one matter. */
    public void look() {
        Optional<CheckedTimeline> found = verify.one(number);
        one = found.orElse(null);
        unknown = found.isEmpty();
    }

    /** Verifies a page, behind the last one if there was one. */
    public void sweep() {
        String after = Faces.getRequestParameter("after");
        page = verify.page(after == null || after.isEmpty() ? null : CasePage.parse(after));
        seals = verify.seals();
    }

    /** Where the next page goes on; empty at the end. */
    public String getAfter() {
        return page == null || page.last() == null ? "" : page.last().toString();
    }

    /** What is wrong, each entry with its fault. */
    public String faults(CheckedTimeline checked) {
        return checked.faults().stream()
                .map(fault -> Texts.text("audit.verify.entry", fault.seq(), Texts.of(fault.kind())))
                .collect(Collectors.joining("；"));
    }

    /** Numbers of batches that do not fit. */
    public String getWrongSeals() {
        List<String> wrong = new ArrayList<>();
        seals.wrong().forEach(no -> wrong.add(String.valueOf(no)));
        return String.join("、", wrong);
    }

    public VerifyTimelines.Page getPage() {
        return page;
    }

    public VerifyTimelines.Seals getSeals() {
        return seals;
    }

    public CheckedTimeline getOne() {
        return one;
    }

    public boolean isUnknown() {
        return unknown;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String newNumber) {
        number = newNumber;
    }
}
