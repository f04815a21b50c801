package org.hongyan.admin.leader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongyan.admin.matter.CasePage;
import org.hongyan.admin.matter.Chips;
import org.hongyan.leader.LeaderReader;
import org.hongyan.leader.Reception;
import org.hongyan.leader.Sponsorship;

/** What leaders of the own body did about the matter, on the case page. */
@Named
@RequestScoped
public class LeaderPapersPage {

    @Inject
    private LeaderReader reader;

    @Inject
    private CasePage casePage;

    @Inject
    private Chips chips;

    private List<Reception> receptions;
    private List<Sponsorship> sponsorships;

    /** True if there is anything to see. */
    public boolean isShown() {
        return !getReceptions().isEmpty() || !getSponsorships().isEmpty();
    }

    public List<Reception> getReceptions() {
        if (receptions == null) {
            receptions = reader.receptions(casePage.getMatter().id());
        }
        return receptions;
    }

    /** Sponsorships of the own office. */
    public List<Sponsorship> getSponsorships() {
        if (sponsorships == null) {
            sponsorships = reader.sponsorships(casePage.getMatter().id());
        }
        return sponsorships;
    }

    /** The leader who sponsors the matter now; empty if none does. */
    public String getSponsor() {
        return getSponsorships().stream()
                .filter(Sponsorship::open)
                .map(Sponsorship::leader)
                .findFirst()
                .orElse("");
    }

    public LocalDate getToday() {
        return chips.today();
    }

    /** Name of a unit. */
    public String unit(UUID unitId) {
        return reader.unit(unitId);
    }
}
