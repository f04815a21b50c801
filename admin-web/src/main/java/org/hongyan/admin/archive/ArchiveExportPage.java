package org.hongyan.admin.archive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongyan.archive.AskForFile;
import org.hongyan.archive.FileExport;
import org.hongyan.archive.FileExport.State;
import org.hongyan.archive.ReleaseFile;
import org.hongyan.shared.Permission;
import org.hongyan.staff.CurrentActor;
import org.hongyan.staff.Desks;

/** The list of contents of a case file, and taking the whole file out of the system by two persons. */
@Named
@RequestScoped
public class ArchiveExportPage extends CaseFileForm {

    @Inject
    private AskForFile ask;

    @Inject
    private ReleaseFile release;

    @Inject
    private CurrentActor actors;

    @Inject
    private Desks desks;

    private String reason;
    private List<FileExport> exports;
    private Map<UUID, String> people;

    /** Asks for the file. */
    public void ask() {
        ask.ask(getMatterId(), reason);
        done(
                "archive.export",
                "archive/export",
                "archive.export.asked",
                getMatter().number());
    }

    /** Lets the file go. */
    public void release() {
        release.release(waiting());
        done(
                "archive.export",
                "archive/export",
                "archive.export.released",
                getMatter().number());
    }

    /** Does not let it go. */
    public void reject() {
        release.reject(waiting());
        done(
                "archive.export",
                "archive/export",
                "archive.export.rejected",
                getMatter().number());
    }

    private UUID waiting() {
        return getWaiting().map(FileExport::id).orElse(null);
    }

    public List<FileExport> getExports() {
        if (exports == null) {
            exports = reader().exports(getMatterId());
        }
        return exports;
    }

    private Optional<FileExport> getWaiting() {
        return getExports().stream().filter(one -> one.state() == State.ASKED).findFirst();
    }

    /** True if somebody's request waits. */
    public boolean isAsked() {
        return getWaiting().isPresent();
    }

    /** True if this desk may decide about the request. */
    public boolean isMine() {
        return actors.get().may(Permission.APPROVE)
                && getWaiting()
                        .filter(one -> !one.askedBy().equals(actors.get().personId()))
                        .isPresent();
    }

    /** True if this person may fetch the file now. */
    public boolean open(FileExport export) {
        return export.openTo(actors.get().personId(), getToday());
    }

    /** Who asked, and who decided. */
    public String names(FileExport export) {
        if (people == null) {
            people = desks.names(
                    getExports().stream().flatMap(ArchiveExportPage::people).collect(Collectors.toSet()));
        }
        return people(export).map(id -> people.getOrDefault(id, "")).collect(Collectors.joining(" → "));
    }

    private static Stream<UUID> people(FileExport export) {
        return Stream.of(export.askedBy(), export.decidedBy()).filter(Objects::nonNull);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String newReason) {
        reason = newReason;
    }
}
