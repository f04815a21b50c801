package org.hongyan.fairness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.MatterView;
import org.hongyan.matter.Matters;
import org.hongyan.matter.Part;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Refusal;
import org.hongyan.staff.CurrentActor;
import org.hongyan.staff.Desks;

/** Statements of interest as pages show them. Plain reads, no use case. */
@ApplicationScoped
@Transactional
public class RecusalReader {

    @Inject
    private CaseAccess access;

    @Inject
    private Matters matters;

    @Inject
    private BarredUnitPolicy policy;

    @Inject
    private InterestStatements book;

    @Inject
    private Statements statements;

    @Inject
    private Colleagues colleagues;

    @Inject
    private Desks desks;

    @Inject
    private CurrentActor actors;

    /**
     * A statement with names.
     *
     * @param own false where somebody else recorded it
     */
    public record Line(String person, boolean interest, String words, String by, boolean own, Instant at) {}

    /** All statements, the newest last. */
    public List<Line> lines(UUID matterId) {
        access.require(matterId);
        List<InterestStatement> all = book.ofMatter(matterId);
        Map<UUID, String> names = desks.names(all.stream()
                .flatMap(one -> Stream.of(one.personId(), one.statedBy()))
                .distinct()
                .toList());
        return all.stream()
                .map(one -> new Line(
                        names.getOrDefault(one.personId(), ""),
                        one.interest(),
                        one.words(),
                        names.getOrDefault(one.statedBy(), ""),
                        one.own(),
                        one.statedAt()))
                .toList();
    }

    /** Who is recused now, by name. */
    public Map<UUID, String> recused(UUID matterId) {
        access.require(matterId);
        return desks.names(book.recused(matterId));
    }

    /** Whom the head may set aside: everybody at the body but whoever is aside already. */
    public Map<UUID, String> choices(UUID matterId) {
        access.require(matterId);
        Set<UUID> aside = book.recused(matterId);
        Map<UUID, String> choices =
                new LinkedHashMap<>(colleagues.of(actors.get().bodyId()));
        choices.keySet().removeAll(aside);
        choices.remove(actors.get().personId());
        return choices;
    }

    /** True if the caller, who is the named handler, must say so before the first step. */
    public boolean missing(UUID matterId) {
        return access.part(matterId).filter(statements::missing).isPresent();
    }

    /** Why the caller does nothing in the matter, empty if there is no reason. */
    public Optional<Refusal> away(UUID matterId) {
        access.require(matterId);
        return matters.byId(matterId).flatMap(policy::againstActor);
    }

    /** True if the caller may state something now. */
    public boolean offered(MatterView matter) {
        Part part = matter.part();
        return !matter.state().terminal()
                && !part.beside()
                && actors.get().may(Permission.CASE_READ)
                && !book.recused(matter.id()).contains(actors.get().person());
    }
}
