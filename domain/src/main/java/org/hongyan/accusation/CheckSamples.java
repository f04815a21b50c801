package org.hongyan.accusation;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.CurrentActor;

/** The next-higher discipline office draws samples below it; the lower one shows the file under that office's key. */
@UseCase
@LegalBasis("纪检监察机关处理检举控告工作规则；domain.md §2.5")
public class CheckSamples {

    @Inject
    private SpotChecks checks;

    @Inject
    private Accusations accusations;

    @Inject
    private AccusationDesk desk;

    @Inject
    private SealingDesk sealing;

    @Inject
    private RealNamePolicy days;

    @Inject
    private CurrentActor actors;

    /** A check with its file in clear where the own office asked for it and it was shown. */
    public record Shown(SpotCheck check, boolean own, String file) {

        @Override
        public String toString() {
            return "Shown[…]";
        }
    }

    /** What may be drawn: number and days. */
    @Requires(Permission.DISCIPLINE)
    public List<SpotChecks.Sample> below() {
        return checks.below(days.today());
    }

    /** Checks that the own office asked for, or is asked for. */
    @Requires(Permission.DISCIPLINE)
    public List<Shown> list() {
        UUID office = actors.get().officeId();
        return checks.all().stream()
                .map(check -> {
                    boolean own = check.byOfficeId().equals(office);
                    String file = own && check.content() != null
                            ? new String(sealing.open(check.id(), check.content()), StandardCharsets.UTF_8)
                            : "";
                    return new Shown(check, own, file);
                })
                .toList();
    }

    /** Draws one. */
    @Requires(Permission.DISCIPLINE)
    public void ask(UUID accusationId, String reason) {
        new FieldChecks()
                .unless(accusationId != null, "/chosen", "sample.missing")
                .required("/reason", reason, FieldChecks.LINE)
                .done();
        if (!checks.ask(accusationId, FieldChecks.clean(reason), days.today())) {
            throw new RefusedException(new CheckNotPossible(""));
        }
    }

    /** The lower office shows what was said and what it did, sealed anew for whoever asked. */
    @Requires(Permission.DISCIPLINE)
    public void show(UUID checkId) {
        SpotCheck check = find(checkId);
        Accusation accusation = desk.find(check.accusationId());
        String course = accusations.entries(accusation.id()).stream()
                .map(entry ->
                        entry.happenedOn() + " " + entry.kind() + " " + entry.actorName() + "\n" + desk.words(entry))
                .collect(Collectors.joining("\n"));
        String facts = accusation.readable() ? sealing.text(accusation).facts() : "";
        check.provide(
                sealing.seal(
                        check.byOfficeId(), check.id(), (facts + "\n\n" + course).getBytes(StandardCharsets.UTF_8)),
                days.today());
        desk.record(accusation, AccusationEntry.Kind.CHECKED, days.today(), check.reason());
    }

    /** The verdict on the handling. */
    @Requires(Permission.DISCIPLINE)
    public void judge(UUID checkId, Boolean inOrder, String remarks) {
        new FieldChecks()
                .unless(inOrder != null, "/inOrder", "verdict.missing")
                .required("/remarks", remarks, FieldChecks.LONG)
                .done();
        SpotCheck check = find(checkId);
        if (!check.byOfficeId().equals(actors.get().officeId())) {
            throw new RefusedException(new AccusationNotFound());
        }
        check.judge(inOrder, FieldChecks.clean(remarks), days.today());
    }

    private SpotCheck find(UUID id) {
        return checks.byId(id).orElseThrow(() -> new RefusedException(new AccusationNotFound()));
    }
}
