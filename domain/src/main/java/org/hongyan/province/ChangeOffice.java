package org.hongyan.province;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.hongyan.audit.AuditSubject;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Refusal;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.OfficeKind;

/** An administrator of the province lets an office begin, suspends, resumes, renames or closes it, or corrects contacts. */
@UseCase
@LegalBasis("信访工作条例 第十四条、第二十四条")
public class ChangeOffice {

    private static final int NAME = 60;

    @Inject
    private ProvinceOffices offices;

    @Inject
    private OfficeLife life;

    @Inject
    private CurrentActor actors;

    @Inject
    private AuditSubject audit;

    /** Takes petitions from now on; nothing may be missing. */
    @Requires(Permission.PROVINCE_ADMIN)
    public void goLive(String code, int since) {
        OfficeSheet sheet = in(code, OfficeState.PLANNED, OfficeState.READY);
        refuseIf(!sheet.complete(), new OfficeNotComplete(sheet.gaps().size()));
        change(sheet, since, OfficeChangeKind.WENT_LIVE, Map.of());
    }

    /** Reads and changes nothing from now on; the public is told where to turn. */
    @Requires(Permission.PROVINCE_ADMIN)
    public void suspend(String code, int since, String reason) {
        OfficeSheet sheet = in(code, OfficeState.LIVE);
        notOwn(sheet);
        change(sheet, since, OfficeChangeKind.SUSPENDED, Map.of("reason", reason(reason)));
    }

    /** Works again. */
    @Requires(Permission.PROVINCE_ADMIN)
    public void resume(String code, int since, String reason) {
        change(in(code, OfficeState.SUSPENDED), since, OfficeChangeKind.RESUMED, Map.of("reason", reason(reason)));
    }

    /**
     * Another name from now on; papers that are signed keep the one they have.
     *
     * @param bodyName the legal name, as it stands on documents
     */
    @Requires(Permission.PROVINCE_ADMIN)
    public void rename(String code, int since, String name, String bodyName, String reason) {
        OfficeSheet sheet = alive(code);
        String newName = FieldChecks.clean(name);
        String newBody = FieldChecks.clean(bodyName);
        reasoned(reason)
                .required("/name", newName, NAME)
                .required("/bodyName", newBody, NAME)
                .unless(!newName.equals(sheet.office().name()), "/name", "province.sameName")
                .done();
        change(
                sheet,
                since,
                OfficeChangeKind.RENAMED,
                Map.of("name", newName, "bodyName", newBody, "reason", FieldChecks.clean(reason)));
    }

    /** How it is reached. */
    @Requires(Permission.PROVINCE_ADMIN)
    public void contacts(String code, int since, String address, String phone, String hours) {
        OfficeSheet sheet = alive(code);
        String where = FieldChecks.clean(address);
        String call = FieldChecks.clean(phone);
        String open = FieldChecks.clean(hours);
        FieldChecks checks = OfficeContacts.check(new FieldChecks(), where, call, open);
        if (sheet.office().state() == OfficeState.LIVE) {
            checks.required("/address", where, NAME * 2)
                    .required("/phone", call, NAME)
                    .required("/openingHours", open, NAME * 2);
        }
        checks.done();
        change(sheet, since, OfficeChangeKind.CONTACTS, Map.of("address", where, "phone", call, "hours", open));
    }

    /**
     * Ends it; nothing may be open and nobody below.
     *
     * @param successor code of the office that follows it, of the same kind and live
     */
    @Requires(Permission.PROVINCE_ADMIN)
    public void close(String code, int since, String successor, String reason) {
        OfficeSheet sheet = alive(code);
        notOwn(sheet);
        refuseIf(sheet.office().kind() == OfficeKind.DISC, new DisciplineOfficeStays());
        OfficeSheet next = offices.byCode(FieldChecks.clean(successor)).orElse(null);
        boolean fits = next != null
                && next.office().state() == OfficeState.LIVE
                && next.office().kind() == sheet.office().kind()
                && !next.office().id().equals(sheet.office().id());
        reasoned(reason).unless(fits, "/successor", "province.successor").done();
        refuseIf(sheet.below() > 0, new OfficeHasOthersBelow(sheet.below()));
        int open = life.openMatters(sheet.office().id());
        refuseIf(open > 0, new OfficeHasMatters(open));
        ProvinceOffice follows = Objects.requireNonNull(next).office();
        audit.detail("successor", follows.code());
        change(
                sheet,
                since,
                OfficeChangeKind.CLOSED,
                Map.of("successor", follows.id().toString(), "reason", FieldChecks.clean(reason)));
    }

    private void change(OfficeSheet sheet, int since, OfficeChangeKind kind, Map<String, String> values) {
        refuseIf(
                sheet.version() != since || !life.change(sheet.office().id(), since, kind, new HashMap<>(values)),
                new OfficeChangedMeanwhile(sheet.office().name()));
        audit.detail("office", sheet.office().code());
        audit.detail("change", kind.name().toLowerCase(Locale.ROOT));
    }

    private OfficeSheet alive(String code) {
        return in(code, OfficeState.PLANNED, OfficeState.READY, OfficeState.LIVE, OfficeState.SUSPENDED);
    }

    private OfficeSheet in(String code, OfficeState... states) {
        OfficeSheet sheet = offices.byCode(code).orElseThrow(() -> new RefusedException(new ProvinceOfficeNotFound()));
        OfficeState now = sheet.office().state();
        refuseIf(
                !Arrays.asList(states).contains(now),
                new OfficeHasState(sheet.office().name(), now));
        return sheet;
    }

    private void notOwn(OfficeSheet sheet) {
        refuseIf(Objects.equals(actors.get().officeId(), sheet.office().id()), new OwnOfficeStays());
    }

    private static String reason(String typed) {
        reasoned(typed).done();
        return FieldChecks.clean(typed);
    }

    private static FieldChecks reasoned(String typed) {
        return new FieldChecks().required("/reason", typed, FieldChecks.LINE);
    }

    private static void refuseIf(boolean wrong, Refusal refusal) {
        if (wrong) {
            throw new RefusedException(refusal);
        }
    }
}
