package org.hongyan.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
 * congress's own answer has no review by a government, and the chain ends with the government of the province.
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

    /**
     * A body that may review.
     *
     * @param name the government or department as an opinion names it
     * @param deskName the body that does it, where it is called otherwise; else equal to {@code name}
     * @param ownLine true for the superior department, false for a government
     */
    public record ReviewBody(UUID officeId, UUID bodyId, String name, String deskName, boolean ownLine) {}

    /**
     * Names as the opinion prints them, one or a choice; empty where there is no review. A government above that is not
     * in this deployment is named all the same: the petitioner asks there.
     */
    public List<String> of(UUID officeId, UUID bodyId) {
        List<String> names =
                new ArrayList<>(next(bodyId).stream().map(ReviewBody::name).toList());
        Office office = offices.byId(officeId).orElseThrow();
        boolean department = !offices.unit(bodyId).orElseThrow().root();
        if (office.kind() == OfficeKind.GOV
                && department
                && office.level() != OfficeLevel.TOWNSHIP
                && offices.superior(bodyId).isEmpty()) {
            names.add(text("review.superiorDepartment", Map.of()));
        }
        if (names.isEmpty() && office.kind() == OfficeKind.GOV && office.level() != OfficeLevel.PROVINCE) {
            names.add(governmentAbove(office));
        }
        return names;
    }

    /**
     * The next-higher bodies of one that has decided, the government first: for an opinion those that review it, for a
     * review those that review finally. Empty for a provincial government, where the chain ends, and for every body that
     * belongs to no government.
     */
    public List<ReviewBody> next(UUID bodyId) {
        Unit body = offices.unit(bodyId).orElseThrow();
        Office office = offices.byId(body.officeId()).orElseThrow();
        if (office.kind() != OfficeKind.GOV) {
            return List.of();
        }
        if (body.root()) {
            return office.parentId() == null
                    ? List.of()
                    : governmentOf(offices.byId(office.parentId()).orElseThrow()).stream()
                            .toList();
        }
        List<ReviewBody> bodies = new ArrayList<>();
        governmentOf(office).ifPresent(bodies::add);
        offices.superior(bodyId)
                .map(unit -> new ReviewBody(unit.officeId(), unit.id(), unit.name(), unit.name(), true))
                .ifPresent(bodies::add);
        return bodies;
    }

    private Optional<ReviewBody> governmentOf(Office office) {
        return offices.bodies(office.id()).stream()
                .filter(Unit::root)
                .findFirst()
                .map(root -> new ReviewBody(
                        office.id(),
                        root.id(),
                        office.level() == OfficeLevel.TOWNSHIP ? root.name() : government(office),
                        root.name(),
                        false));
    }

    private String government(Office office) {
        String place =
                divisions.byCode(office.divisionCode()).map(Division::name).orElse(office.name());
        return text("review.government", Map.of("place", place));
    }

    /** The government above the highest office of this deployment, by the division tree; it reviews outside of it. */
    private String governmentAbove(Office office) {
        return divisions
                .byCode(office.divisionCode())
                .map(Division::parentCode)
                .flatMap(divisions::byCode)
                .map(above -> text("review.government", Map.of("place", above.name())))
                .orElseGet(() -> text("review.governmentAbove", Map.of()));
    }

    private static String text(String key, Map<String, String> args) {
        return Texts.of("reply", Locale.SIMPLIFIED_CHINESE).text(key, args);
    }
}
