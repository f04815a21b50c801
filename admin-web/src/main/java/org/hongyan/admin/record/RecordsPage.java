package org.hongyan.admin.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hongyan.admin.matter.CasePage;
import org.hongyan.admin.matter.Chips;
import org.hongyan.commitment.Commitment;
import org.hongyan.commitment.CommitmentReader;
import org.hongyan.fairness.ComplainedOf;
import org.hongyan.fairness.ComplainedOfReader;
import org.hongyan.fairness.RecusalReader;
import org.hongyan.hearing.Hearing;
import org.hongyan.hearing.HearingReader;

/** The record of the handling on the case page. */
@Named
@RequestScoped
public class RecordsPage {

    @Inject
    private HearingReader hearings;

    @Inject
    private CommitmentReader commitments;

    @Inject
    private ComplainedOfReader complained;

    @Inject
    private RecusalReader recusals;

    @Inject
    private Chips chips;

    @Inject
    private CasePage casePage;

    private List<Commitment> promises;
    private List<Hearing> heard;
    private List<ComplainedOf> namings;
    private Collection<String> aside;

    /** True if there is anything to see. */
    public boolean isShown() {
        return !getHearings().isEmpty()
                || !getPromises().isEmpty()
                || !getComplained().isEmpty()
                || !getRecused().isEmpty();
    }

    /** Hearings of the own body, the latest first. */
    public List<Hearing> getHearings() {
        if (heard == null) {
            heard = hearings.ofMatter(casePage.getMatter().id());
        }
        return heard;
    }

    /** What was promised, the next day first. */
    public List<Commitment> getPromises() {
        if (promises == null) {
            promises = commitments.promises(casePage.getMatter().id());
        }
        return promises;
    }

    /** Whom the petition complains of: they are kept away. */
    public List<ComplainedOf> getComplained() {
        if (namings == null) {
            namings = complained.namings(casePage.getMatter().id()).stream()
                    .filter(ComplainedOf::inForce)
                    .toList();
        }
        return namings;
    }

    /** Who stepped aside, by name. */
    public Collection<String> getRecused() {
        if (aside == null) {
            aside = recusals.recused(casePage.getMatter().id()).values();
        }
        return aside;
    }

    public LocalDate getToday() {
        return chips.today();
    }
}
