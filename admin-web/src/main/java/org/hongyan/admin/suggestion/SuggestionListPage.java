package org.hongyan.admin.suggestion;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hongyan.admin.desk.DeskPage;
import org.hongyan.admin.matter.DueChip;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.suggestion.DeputySuggestion;
import org.hongyan.suggestion.SuggestionNotFound;
import org.hongyan.suggestion.SuggestionPart;
import org.hongyan.suggestion.SuggestionQuery;
import org.hongyan.suggestion.SuggestionReader;
import org.hongyan.tenant.OfficeKind;
import org.omnifaces.cdi.Param;

/** The suggestions of a congress, or those a body of the government answers, by due date. */
@Named
@RequestScoped
public class SuggestionListPage {

    private static final int ROWS = 20;
    private static final String ENDED = "ended";

    @Inject
    private SuggestionReader suggestions;

    @Inject
    private SuggestionChips chips;

    @Inject
    private DeskPage desk;

    @Inject
    @Param(name = "view")
    private String view;

    @Inject
    @Param(name = "after")
    private String after;

    private List<DeputySuggestion> lines;
    private Map<UUID, SuggestionPart> owed;
    private String next;

    @PostConstruct
    void open() {
        owed = suggestions.owed().stream()
                .collect(Collectors.toMap(SuggestionPart::suggestionId, part -> part, (first, second) -> first));
        List<DeputySuggestion> found = suggestions.page(new SuggestionQuery(isEnded(), cursor(after), ROWS + 1));
        boolean more = found.size() > ROWS;
        lines = more ? found.subList(0, ROWS) : found;
        if (more) {
            DeputySuggestion last = lines.get(ROWS - 1);
            next = last.listOn() + "_" + last.id();
        }
    }

    private static SuggestionQuery.Cursor cursor(String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        String[] parts = text.split("_", 2);
        try {
            return new SuggestionQuery.Cursor(LocalDate.parse(parts[0]), UUID.fromString(parts[parts.length - 1]));
        } catch (DateTimeParseException | IllegalArgumentException noPlace) {
            throw new RefusedException(new SuggestionNotFound());
        }
    }

    public List<DeputySuggestion> getLines() {
        return lines;
    }

    /** Where the next page begins, null on the last. */
    public String getNext() {
        return next;
    }

    public boolean isEnded() {
        return ENDED.equals(view);
    }

    /** True at a people's congress. */
    public boolean isCongress() {
        return desk.getDesk().kind() == OfficeKind.NPC;
    }

    /** True for somebody who may enter one. */
    public boolean isEntering() {
        return isCongress() && desk.may(Permission.REGISTER);
    }

    /** What a row is about on the other side. */
    public String other(DeputySuggestion line) {
        return suggestions.name(isCongress() ? line.receiverBodyId() : line.bodyId());
    }

    /** The time left, null if nothing is due. */
    public DueChip chip(DeputySuggestion line) {
        SuggestionPart part = owed.get(line.id());
        return part != null ? chips.of(part) : isBeside(line) ? null : chips.of(line);
    }

    /** True where the own body only co-handles. */
    public boolean isBeside(DeputySuggestion line) {
        UUID own = desk.getDesk().bodyId();
        return !own.equals(line.bodyId()) && !own.equals(line.receiverBodyId());
    }
}
