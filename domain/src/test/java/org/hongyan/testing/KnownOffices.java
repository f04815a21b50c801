package org.hongyan.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.tenant.Office;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeLevel;
import org.hongyan.tenant.OfficeQuery;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Unit;
import org.hongyan.tenant.UnitKind;

/** Offices kept in memory, for tests of what decides without a database. */
public final class KnownOffices implements Offices {

    private final List<Office> offices = new ArrayList<>();
    private final List<Unit> units = new ArrayList<>();

    /** An office with its root body. */
    public Office office(String name, OfficeKind kind, OfficeLevel level, Office superior, String place) {
        return office(name, kind, level, superior, place, true);
    }

    /** An office that is suspended. */
    public Office suspended(String name, OfficeKind kind, OfficeLevel level, Office superior, String place) {
        return office(name, kind, level, superior, place, false);
    }

    private Office office(
            String name, OfficeKind kind, OfficeLevel level, Office superior, String place, boolean open) {
        Office office = new Office(
                UUID.randomUUID(),
                "office" + offices.size(),
                name,
                kind,
                level,
                place,
                superior == null ? null : superior.id(),
                superior == null ? null : superior.code(),
                "信",
                "",
                "",
                "",
                open);
        offices.add(office);
        unit(office, name, UnitKind.BODY, true);
        return office;
    }

    /** A department with its own seal. */
    public Unit body(Office office, String name) {
        return unit(office, name, UnitKind.BODY, false);
    }

    private Unit unit(Office office, String name, UnitKind kind, boolean root) {
        UUID id = UUID.randomUUID();
        Unit unit = new Unit(id, office.id(), kind, id, root, name, "文", office.divisionCode(), false);
        units.add(unit);
        return unit;
    }

    /** The body that is the office itself. */
    public Unit root(Office office) {
        return bodies(office.id()).get(0);
    }

    @Override
    public Optional<Office> byId(UUID id) {
        return offices.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public List<Office> search(OfficeQuery query) {
        return offices.stream()
                .filter(one -> query.kind() == null || one.kind() == query.kind())
                .filter(one -> query.divisionCode() == null
                        || one.divisionCode().startsWith(query.divisionCode().replaceAll("0+$", "")))
                .toList();
    }

    @Override
    public List<Office> all() {
        return List.copyOf(offices);
    }

    @Override
    public List<Office> at(String divisionCode) {
        return offices.stream()
                .filter(one -> one.divisionCode().equals(divisionCode))
                .toList();
    }

    @Override
    public List<Office> children(UUID officeId) {
        return offices.stream().filter(one -> officeId.equals(one.parentId())).toList();
    }

    @Override
    public List<Unit> bodies(UUID officeId) {
        return units.stream().filter(one -> one.officeId().equals(officeId)).toList();
    }

    @Override
    public List<Unit> sections(UUID bodyId) {
        return List.of();
    }

    @Override
    public Optional<Unit> unit(UUID unitId) {
        return units.stream().filter(one -> one.id().equals(unitId)).findFirst();
    }

    @Override
    public Optional<Office> published(String code) {
        return byCode(code);
    }

    @Override
    public Optional<Office> byCode(String code) {
        return offices.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    @Override
    public Optional<Unit> superior(UUID bodyId) {
        return Optional.empty();
    }
}
