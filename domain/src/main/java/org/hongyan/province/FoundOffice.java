package org.hongyan.province;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hongyan.audit.AuditSubject;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.Ids;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.tenant.Division;
import org.hongyan.tenant.Divisions;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeLevel;
import org.jspecify.annotations.Nullable;

/** An administrator of the province founds an office; it is planned and takes no petition until it goes live. */
@UseCase
@LegalBasis("信访工作条例 第十四条、第十五条")
public class FoundOffice {

    private static final int NAME = 60;
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{1,39}");
    private static final Pattern PREFIX = Pattern.compile("\\p{IsHan}{2,6}");

    @Inject
    private OfficeLife life;

    @Inject
    private ProvinceOffices offices;

    @Inject
    private Divisions divisions;

    @Inject
    private AuditSubject audit;

    /** Founds it; returns its code. */
    @Requires(Permission.PROVINCE_ADMIN)
    public String found(OfficeForm typed) {
        OfficeForm form = cleaned(typed);
        FieldChecks checks = words(form);
        Division place = divisions.byCode(form.divisionCode()).orElse(null);
        ProvinceOffice superior = offices.byCode(form.superiorCode())
                .map(OfficeSheet::office)
                .filter(office -> office.state() != OfficeState.CLOSED)
                .orElse(null);
        checks.unless(place != null, "/divisionCode", "province.division")
                .unless(place == null || place.seatOfOffice(), "/divisionCode", "province.noSeat");
        if (place != null && form.kind() != null) {
            checkSuperior(checks, form, place, superior);
        }
        life.taken(form.code(), form.numberPrefix(), form.documentPrefix())
                .forEach(taken -> checks.unless(false, taken, "province.taken"));
        checks.done();
        life.at(form.divisionCode(), Objects.requireNonNull(form.kind())).ifPresent(other -> {
            throw new RefusedException(new PlaceHasOffice(other));
        });
        UUID id = Ids.next();
        life.found(id, form, superior == null ? null : superior.id());
        audit.detail("office", form.code());
        return form.code();
    }

    private static OfficeForm cleaned(OfficeForm typed) {
        return new OfficeForm(
                FieldChecks.clean(typed.code()),
                FieldChecks.clean(typed.name()),
                FieldChecks.clean(typed.bodyName()),
                typed.kind(),
                FieldChecks.clean(typed.divisionCode()),
                FieldChecks.clean(typed.superiorCode()),
                FieldChecks.clean(typed.numberPrefix()),
                FieldChecks.clean(typed.documentPrefix()),
                FieldChecks.clean(typed.address()),
                FieldChecks.clean(typed.phone()),
                FieldChecks.clean(typed.openingHours()));
    }

    private static FieldChecks words(OfficeForm form) {
        FieldChecks checks = new FieldChecks()
                .required("/name", form.name(), NAME)
                .required("/bodyName", form.bodyName(), NAME)
                .required("/code", form.code(), NAME)
                .unless(form.code().isEmpty() || CODE.matcher(form.code()).matches(), "/code", "province.code")
                .unless(form.kind() != null, "/kind", "province.kind");
        for (String[] prefix : List.of(
                new String[] {"/numberPrefix", form.numberPrefix()},
                new String[] {"/documentPrefix", form.documentPrefix()})) {
            checks.unless(PREFIX.matcher(prefix[1]).matches(), prefix[0], "province.prefix");
        }
        return OfficeContacts.check(checks, form.address(), form.phone(), form.openingHours());
    }

    private void checkSuperior(FieldChecks checks, OfficeForm form, Division place, @Nullable ProvinceOffice superior) {
        boolean needed = form.kind() == OfficeKind.GOV && place.level() != OfficeLevel.PROVINCE;
        if (form.superiorCode().isEmpty()) {
            checks.unless(!needed, "/superiorCode", "province.superior.missing");
            return;
        }
        if (superior == null) {
            checks.unless(false, "/superiorCode", "province.superior.unknown");
            return;
        }
        boolean above = !superior.divisionCode().equals(place.code())
                && divisions.path(place.code()).stream()
                        .anyMatch(step -> Objects.equals(step.code(), superior.divisionCode()));
        checks.unless(superior.kind() == form.kind(), "/superiorCode", "province.superior.kind")
                .unless(above, "/superiorCode", "province.superior.notAbove");
    }
}
