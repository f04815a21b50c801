package org.hongyan.archive;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.hongyan.matter.Audience;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterNotFound;
import org.hongyan.matter.Matters;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Timeline;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.CurrentActor;

/** The second person of an export: lets the one who asked fetch the case file, or does not. */
@UseCase
@LegalBasis("信访工作条例 第三十条;个人信息保护法 第五十一条")
public class ReleaseFile {

    @Inject
    private Matters matters;

    @Inject
    private CaseAccess access;

    @Inject
    private FileExports exports;

    @Inject
    private Timeline timeline;

    @Inject
    private Steps steps;

    @Inject
    private CurrentActor actors;

    @Inject
    private Clock clock;

    @Requires(Permission.APPROVE)
    public void release(UUID exportId) {
        FileExport export = find(exportId);
        Matter matter = matters.forChange(export.matterId());
        export.release(actors.get(), clock.instant(), steps.today());
        timeline.add(
                matter.id(),
                "FILE_RELEASED",
                Audience.OFFICE,
                Map.of("until", export.openUntil().toString()));
    }

    @Requires(Permission.APPROVE)
    public void reject(UUID exportId) {
        FileExport export = find(exportId);
        Matter matter = matters.forChange(export.matterId());
        export.reject(actors.get(), clock.instant());
        timeline.add(matter.id(), "FILE_NOT_RELEASED", Audience.OFFICE, Map.of());
    }

    private FileExport find(UUID id) {
        FileExport export = exports.byId(id).orElseThrow(() -> new RefusedException(new MatterNotFound()));
        access.require(export.matterId());
        return export;
    }
}
