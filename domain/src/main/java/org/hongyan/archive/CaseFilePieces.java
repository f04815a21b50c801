package org.hongyan.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.attachment.Upload;
import org.hongyan.document.RecordContent.Filed;
import org.hongyan.document.Sheet;
import org.hongyan.fairness.RecusalReader;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterReader;
import org.hongyan.matter.MatterView;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Unit;

/**
 * Puts a case file together for whoever takes it: sheets of what stands in the system, then each paper and file in the
 * order of its day. Everything is read as the caller, so nobody takes more than the case page shows.
 */
@ApplicationScoped
class CaseFilePieces {

    /** Characters no file system takes, and those that end or lead a path. */
    private static final String UNSAFE = "[\\\\/:*?\"<>|\\p{Cntrl}]";

    private static final int LONGEST = 80;

    @Inject
    private FileIndex index;

    @Inject
    private ArchivePolicy policy;

    @Inject
    private MatterReader reader;

    @Inject
    private PeopleSheets people;

    @Inject
    private CourseSheets course;

    @Inject
    private RecordSheets records;

    @Inject
    private RecusalReader recusals;

    @Inject
    private Offices offices;

    @Inject
    private CurrentActor actors;

    TakenFile of(Matter matter, LocalDate today) {
        MatterView view = reader.open(matter.id());
        List<FilePart> parts = new ArrayList<>();
        List<List<String>> checks = new ArrayList<>();
        policy.check(matter).forEach(line -> checks.add(check(line)));
        String keeper = offices.unit(actors.get().bodyId()).map(Unit::name).orElse("");
        for (Sheet sheet : sheets(view)) {
            if (sheet.empty()) {
                checks.add(List.of(sheet.title(), FileWords.text("archive.none"), whyNone(view)));
            } else {
                parts.add(part(parts.size() + 1, sheet, keeper, today));
            }
        }
        for (FiledPiece piece : index.pieces(matter.id())) {
            int number = parts.size() + 1;
            Optional<Upload.Source> source = piece.content().get();
            parts.add(new FilePart(number, fileName(number, piece), piece.line(), piece.sheet(), source));
            if (source.isEmpty()) {
                checks.add(List.of(
                        piece.line().title(), FileWords.text("archive.missing"), FileWords.text("archive.withheld")));
            }
        }
        return new TakenFile(matter.number(), matter.number() + " " + matter.title(), today, parts, checks);
    }

    private List<Sheet> sheets(MatterView view) {
        List<Sheet> sheets = new ArrayList<>(people.of(view));
        sheets.addAll(course.of(view));
        sheets.addAll(records.of(view.id()));
        return sheets;
    }

    private static List<String> check(FileCheck line) {
        return List.of(
                FileWords.name(line.kind()),
                FileWords.text(line.met() ? "archive.met" : "archive.missing"),
                line.met() ? "" : FileWords.text("FileCheck.Kind." + line.kind().name() + ".why"));
    }

    /** An empty sheet: nothing of the kind happened, or it is not for this reader. */
    private String whyNone(MatterView view) {
        UUID id = view.id();
        if (recusals.away(id).isPresent()) {
            return FileWords.text("archive.none.away");
        }
        return FileWords.text(view.part().holder() ? "archive.none.never" : "archive.none.notYours");
    }

    private static FilePart part(int number, Sheet sheet, String keeper, LocalDate today) {
        byte[] page = ContentsTable.write(sheet.title(), List.of(sheet));
        return new FilePart(
                number,
                String.format(Locale.ROOT, "%03d %s.html", number, sheet.title()),
                new Filed(sheet.title(), "", keeper, today),
                Optional.of(sheet),
                Optional.of(() -> new ByteArrayInputStream(page)));
    }

    private static String fileName(int number, FiledPiece piece) {
        String title = piece.line().title();
        if (!piece.ending().isEmpty() && title.endsWith(piece.ending())) {
            title = title.substring(0, title.length() - piece.ending().length());
        }
        String name = (title + " " + piece.line().number()).trim().replaceAll(UNSAFE, "_");
        return String.format(
                Locale.ROOT,
                "%03d %s%s",
                number,
                name.length() > LONGEST ? name.substring(0, LONGEST) : name,
                piece.ending());
    }
}
