package org.hongyan.archive;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.Documents;
import org.hongyan.document.NewDocument;
import org.hongyan.document.RecordContent.FileContents;
import org.hongyan.document.RecordContent.Filed;
import org.hongyan.document.SignedDocument;
import org.hongyan.document.Wording;
import org.hongyan.matter.Audience;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Matters;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Transition;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.Texts;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.CurrentActor;

/** The archivist puts the complete file of a completed matter into the archive (T36), with the list of its contents. */
@UseCase
@LegalBasis("信访工作条例 第二十一条;档案法 第十三条")
public class ArchiveMatter {

    static final String GUARD = "archive.file_complete";

    @Inject
    private Matters matters;

    @Inject
    private CaseAccess access;

    @Inject
    private ArchivePolicy policy;

    @Inject
    private FileIndex index;

    @Inject
    private ArchivedFiles files;

    @Inject
    private Documents documents;

    @Inject
    private Steps steps;

    @Inject
    private StandingBook standing;

    @Inject
    private CurrentActor actors;

    /** Returns the id of the list of contents. */
    @Requires(Permission.CASE_READ)
    public UUID archive(UUID matterId, Retention retention) {
        Matter matter = matters.forChange(matterId);
        access.requireHolder(matterId);
        steps.check(matter, Transition.ARCHIVE, GUARD);
        new FieldChecks()
                .unless(retention != null, "/retention", "archive.retention")
                .done();
        policy.require(matter);
        List<Filed> lines = index.of(matterId);
        LocalDate today = steps.today();
        SignedDocument contents = documents.issue(new NewDocument(
                DocumentKind.FILE_CONTENTS,
                matterId,
                new Wording(matter.number(), "", "", false, contents(matter, lines, retention, today))));
        files.add(new ArchivedFile(matterId, retention, contents.id(), lines.size(), actors.get(), today));
        steps.take(
                matter,
                Transition.ARCHIVE,
                GUARD,
                Audience.OFFICE,
                Map.of("document", contents.number(), "pieces", String.valueOf(lines.size())));
        standing.refresh(matter);
        return contents.id();
    }

    private static FileContents contents(Matter matter, List<Filed> lines, Retention retention, LocalDate today) {
        if (lines.isEmpty()) {
            throw new RefusedException(new FileIncomplete(matter.number(), FileCheck.Kind.PETITION));
        }
        LocalDate until = retention.until(today);
        String name = Texts.of("archive", Locale.SIMPLIFIED_CHINESE).text("Retention." + retention.name());
        return new FileContents(
                matter.title(),
                lines.get(0).day(),
                lines.get(lines.size() - 1).day(),
                lines,
                lines.size(),
                until == null ? name : name + " (" + until + ")");
    }
}
