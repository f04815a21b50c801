package org.hongyan.archive;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.hongyan.audit.AuditSubject;
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

/** Fetches a released case file: everything the body may see of it, with its list of contents. */
@UseCase
@LegalBasis("信访工作条例 第二十一条、第三十条")
public class TakeFile {

    @Inject
    private Matters matters;

    @Inject
    private CaseAccess access;

    @Inject
    private FileExports exports;

    @Inject
    private CaseFilePieces pieces;

    @Inject
    private Timeline timeline;

    @Inject
    private Steps steps;

    @Inject
    private CurrentActor actors;

    @Inject
    private AuditSubject subject;

    @Requires(Permission.CASE_READ)
    public TakenFile take(UUID exportId) {
        FileExport export = exports.byId(exportId).orElseThrow(() -> new RefusedException(new MatterNotFound()));
        access.require(export.matterId());
        if (!export.openTo(actors.get().personId(), steps.today())) {
            throw new RefusedException(new ExportNotOpen());
        }
        Matter matter = matters.forChange(export.matterId());
        subject.detail("export", exportId.toString());
        TakenFile file = pieces.of(matter, steps.today());
        timeline.add(matter.id(), "FILE_TAKEN", Audience.OFFICE, Map.of("pieces", String.valueOf(file.size())));
        return file;
    }
}
