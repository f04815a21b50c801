package org.hongyan.accusation;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.CurrentActor;

/** A clerk of the line reads; who read when stands in the course of the accusation. */
@UseCase
@LegalBasis("信访工作条例 第三十条第三款、第四十六条；纪检监察机关处理检举控告工作规则")
public class ReadAccusation {

    /** One line of the desk's list. */
    public record Line(Accusation accusation, AccusationNature nature, String accused) {}

    /**
     * An accusation as its office reads it.
     *
     * @param text null while the paper is on its way or once it was passed on
     * @param repeats numbers of others about the same accused, known here only
     */
    public record File(Accusation accusation, AccusationText text, List<Entry> course, List<String> repeats) {

        @Override
        public String toString() {
            return "File[…]";
        }
    }

    /** One entry of the course, in clear. */
    public record Entry(AccusationEntry.Kind kind, LocalDate on, String who, String words) {}

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

    /** What the office works on (open), or what it is done with. */
    @Requires(Permission.DISCIPLINE)
    public List<Line> list(boolean done) {
        EnumSet<AccusationState> states = EnumSet.allOf(AccusationState.class);
        states.removeIf(state -> state.done() != done);
        return accusations.in(states).stream().map(this::line).toList();
    }

    private Line line(Accusation accusation) {
        if (accusation.working() == null) {
            return new Line(accusation, null, "");
        }
        AccusationWorking working = AccusationWorking.of(sealing.open(accusation.id(), accusation.working()));
        return new Line(accusation, working.nature(), working.accused());
    }

    /** Opens one and writes down who read it, once a day. */
    @Requires(Permission.DISCIPLINE)
    public File open(UUID id) {
        Accusation accusation = desk.find(id);
        List<AccusationEntry> entries = accusations.entries(id);
        String own = actors.get().name();
        boolean readToday = entries.stream()
                .anyMatch(entry -> entry.kind() == AccusationEntry.Kind.READ
                        && entry.actorName().equals(own)
                        && entry.happenedOn().equals(days.today()));
        if (accusation.readable() && !readToday) {
            desk.record(accusation, AccusationEntry.Kind.READ, days.today(), "");
            entries = accusations.entries(id);
        }
        return new File(
                accusation,
                accusation.readable() ? sealing.text(accusation) : null,
                entries.stream()
                        .map(entry -> new Entry(entry.kind(), entry.happenedOn(), entry.actorName(), desk.words(entry)))
                        .toList(),
                accusations.sharing(accusation).stream().map(Accusation::number).toList());
    }

    /** A file of it. */
    @Requires(Permission.DISCIPLINE)
    public Optional<Download> download(UUID id, UUID fileId) {
        Accusation accusation = desk.find(id);
        if (!accusation.readable()) {
            throw new RefusedException(new AccusationNotFound());
        }
        return sealing.text(accusation).files().stream()
                .filter(file -> file.id().equals(fileId))
                .findFirst()
                .flatMap(file ->
                        accusations.file(id, fileId).map(box -> new Download(file.name(), sealing.open(fileId, box))));
    }

    /** A file in clear. */
    public record Download(String name, byte[] content) {

        @Override
        public String toString() {
            return "Download[…]";
        }
    }
}
