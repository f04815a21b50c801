package org.hongyan.province;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.tenant.OfficeKind;
import org.jspecify.annotations.Nullable;

/** Where offices are founded and changed; each change is kept. */
public interface OfficeLife {

    /** Pointers to the fields of the form whose value some office has already. */
    List<String> taken(String code, String numberPrefix, String documentPrefix);

    /** Founds a planned office. */
    void found(UUID id, OfficeForm form, @Nullable UUID superior);

    /** Name of the office of this kind at the place, if one is there that is not closed. */
    Optional<String> at(String divisionCode, OfficeKind kind);

    /**
     * Makes a change.
     *
     * @param since the version it was decided on
     * @param values by name: name, bodyName, address, phone, hours, reason, successor
     * @return false if somebody changed the office meanwhile
     */
    boolean change(UUID office, int since, OfficeChangeKind kind, Map<String, String> values);

    /** How many matters the office holds that are not over. */
    int openMatters(UUID office);

    /** All changes, the newest first, at most a hundred. */
    List<OfficeChange> history(UUID office);
}
