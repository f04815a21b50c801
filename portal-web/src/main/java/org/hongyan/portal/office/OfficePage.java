package org.hongyan.portal.office;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hongyan.portal.faces.NotFoundException;
import org.hongyan.tenant.Office;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.Offices;
import org.omnifaces.cdi.Param;

/** {@code /office/chibi}: what one can do here, whom to turn to, what is promised. */
@Named("officePage")
@RequestScoped
public class OfficePage {

    @Inject
    @Param(pathIndex = 0)
    private String code;

    private final Offices offices;
    private Office office;

    /** For the proxy. */
    protected OfficePage() {
        this(null);
    }

    @Inject
    public OfficePage(Offices offices) {
        this.offices = offices;
    }

    @PostConstruct
    void find() {
        office = offices.published(String.valueOf(code))
                .filter(found -> found.kind() != OfficeKind.DISC)
                .orElseThrow(() -> new NotFoundException("office"));
    }

    public Office getOffice() {
        return office;
    }

    /** The office above that takes petitions while this one does not, or null. */
    public Office getInstead() {
        return office.parentCode() == null
                ? null
                : offices.byCode(office.parentCode()).filter(Office::open).orElse(null);
    }

    public boolean isCongress() {
        return office.kind() == OfficeKind.NPC;
    }
}
