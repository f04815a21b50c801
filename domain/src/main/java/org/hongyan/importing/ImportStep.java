package org.hongyan.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hongyan.matter.Matters;
import org.hongyan.petition.Receipt;
import org.hongyan.petition.RegisterPetition;
import org.hongyan.shared.FieldError;

/** The single transactions of {@link ImportWork}. */
@ApplicationScoped
@Transactional
class ImportStep {

    @Inject
    private Imports imports;

    @Inject
    private RegisterPetition registering;

    @Inject
    private Matters matters;

    @Inject
    private Clock clock;

    /** Takes an import that has something to do; false where another is at it. */
    boolean hold(UUID id) {
        return imports.locked(id)
                .filter(brought -> brought.left(clock.instant()))
                .map(brought -> brought.hold(clock.instant()))
                .orElse(false);
    }

    /** One that has not been read yet. */
    Optional<RegisterImport> unread(UUID id) {
        return imports.find(id).filter(brought -> brought.state() == RegisterImport.State.READING);
    }

    /** Keeps lines; whoever reads is still there. */
    void keep(RegisterImport of, List<Imports.NewRow> rows) {
        imports.keep(of, rows);
        imports.locked(of.id()).ifPresent(brought -> brought.keep(clock.instant()));
    }

    /** Every line is kept. */
    void read(UUID id, RegisterImport.Count count, List<String> foreign) {
        imports.locked(id).ifPresent(brought -> brought.read(count, foreign));
    }

    /** It is no table of the register. */
    void refuse(UUID id, UnreadableTableException why) {
        imports.locked(id).ifPresent(brought -> brought.refuse(why));
    }

    /** The next good line of one that was begun. */
    Optional<Imports.Waiting> next(UUID id) {
        return imports.find(id)
                .filter(brought -> brought.state() == RegisterImport.State.RUNNING)
                .flatMap(brought -> imports.next(id));
    }

    /** Registers a line and marks it, or neither. */
    void register(UUID id, Imports.Waiting row, RowReading reader) {
        RegisterImport brought = imports.locked(id).orElseThrow();
        if (!imports.registered(Set.of(row.print())).isEmpty()) {
            imports.spoil(id, row.line(), ImportRow.State.TWICE, "");
            brought.twiceAfterAll();
            return;
        }
        Receipt receipt =
                registering.register(reader.read(RowText.cells(row.content()), ReadTable.source(brought, row.line()))
                        .command());
        UUID matter = matters.byNumber(receipt.number()).orElseThrow().id();
        if (!imports.registered(id, row, matter, receipt.number())) {
            throw new IllegalStateException("the line was registered by somebody else at the same moment");
        }
        brought.registered();
        brought.keep(clock.instant());
    }

    /** A line that cannot be registered any more. */
    void spoil(UUID id, int line, String wrong) {
        imports.spoil(id, line, ImportRow.State.WRONG, wrong);
        imports.locked(id).ifPresent(RegisterImport::spoilt);
    }

    /** Nothing is left to do for now. */
    void letGo(UUID id) {
        imports.locked(id)
                .filter(brought -> brought.state() == RegisterImport.State.RUNNING)
                .ifPresent(brought -> {
                    if (imports.next(id).isEmpty()) {
                        brought.end(clock.instant());
                    } else {
                        brought.free();
                    }
                });
    }

    static List<FieldError> refused() {
        return List.of(new FieldError("/content", "table.refused"));
    }
}
