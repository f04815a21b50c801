package org.hongyan.archive;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.hongyan.matter.Audience;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Matters;
import org.hongyan.matter.Timeline;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.CurrentActor;

/** Somebody with a part in a matter asks to take its whole file out of the system; another person releases it. */
@UseCase
@LegalBasis("信访工作条例 第二十一条、第三十条;个人信息保护法 第五十一条")
public class AskForFile {

    private static final int LONGEST_REASON = 500;

    @Inject
    private Matters matters;

    @Inject
    private CaseAccess access;

    @Inject
    private FileExports exports;

    @Inject
    private Timeline timeline;

    @Inject
    private CurrentActor actors;

    @Inject
    private Clock clock;

    /** Returns the id of the request. */
    @Requires(Permission.CASE_READ)
    public UUID ask(UUID matterId, String reason) {
        Matter matter = matters.forChange(matterId);
        if (access.require(matterId).outside()) {
            throw new RefusedException(new FileOfOthers(matter.number()));
        }
        new FieldChecks().required("/reason", reason, LONGEST_REASON).done();
        if (exports.ofMatter(matterId).stream().anyMatch(one -> one.state() == FileExport.State.ASKED)) {
            throw new RefusedException(new ExportAsked(matter.number()));
        }
        FileExport export = new FileExport(matterId, FieldChecks.clean(reason), actors.get(), clock.instant());
        exports.add(export);
        timeline.add(matterId, "FILE_ASKED", Audience.OFFICE, Map.of("reason", export.reason()));
        return export.id();
    }
}
