package org.hongyan.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Texts;
import org.hongyan.tenant.Division;
import org.hongyan.tenant.Divisions;
import org.hongyan.tenant.Office;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeLevel;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Unit;

/**
 * Which bodies review an opinion: the next-higher body of the one that gave it. A township government is reviewed by
 * the government above; a department by the government of its own place or by its own superior department. A
 * congress's own answer has no review by a government.
 */
@ApplicationScoped
@LegalBasis("信访工作条例 第三十五条")
public class ReviewBodyPolicy {

    private final Offices offices;
    private final Divisions divisions;

    /** For the proxy. */
    protected ReviewBodyPolicy() {
        this(null, null);
    }

    @Inject
    public ReviewBodyPolicy(Offices offices, Divisions divisions) {
        this.offices = offices;
        this.divisions = divisions;
    }

    /** Names as the opinion prints them, one or a choice; empty where there is no review. */
    public List<String> of(UUID officeId, UUID bodyId) {
        Office office = offices.byId(officeId).orElseThrow();
        if (office.kind() != OfficeKind.GOV) {
            return List.of();
        }
        Unit body = offices.unit(bodyId).orElseThrow();
        boolean townshipGovernment = office.level() == OfficeLevel.TOWNSHIP && body.root();
        if (office.level() == OfficeLevel.TOWNSHIP && !townshipGovernment) {
            return offices.bodies(officeId).stream()
                    .filter(Unit::root)
                    .map(Unit::name)
                    .toList();
        }
        if (!townshipGovernment) {
            return List.of(government(office), text("review.superiorDepartment", Map.of()));
        }
        return office.parentId() == null
                ? List.of()
                : offices.byId(office.parentId())
                        .map(this::government)
                        .map(List::of)
                        .orElse(List.of());
    }

    private String government(Office office) {
        String place =
                divisions.byCode(office.divisionCode()).map(Division::name).orElse(office.name());
        return text("review.government", Map.of("place", place));
    }

    private static String text(String key, Map<String, String> args) {
        return Texts.of("reply", Locale.SIMPLIFIED_CHINESE).text(key, args);
    }
}
