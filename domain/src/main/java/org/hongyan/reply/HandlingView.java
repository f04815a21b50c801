package org.hongyan.reply;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hongyan.document.DocumentLine;
import org.hongyan.document.ServiceLine;
import org.hongyan.matter.MatterState;
import org.hongyan.reply.Recipients.Recipient;
import org.hongyan.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The handling of a matter as the caller's own body sees it; for any other body its working papers are empty.
 *
 * @param opinionId the opinion before the head or, once signed, the one to be served; null while there is none
 * @param records papers that prove services of the own body, and where, by whom and before whom they happened
 * @param confirmed representatives who have confirmed it
 * @param checks the check list, met lines too
 * @param evidence files of the matter and working papers that a finding may name
 * @param obstacles what stands in the way of completion; empty too while there is no signed opinion
 */
public record HandlingView(
        UUID matterId,
        MatterState state,
        boolean ordinary,
        List<DemandLine> demands,
        List<NoteLine> notes,
        List<DocumentLine> documents,
        List<ServiceLine> services,
        List<ServiceRecord> records,
        List<Recipient> recipients,
        UUID opinionId,
        Set<UUID> confirmed,
        List<CheckLine> checks,
        List<Refusal> obstacles,
        List<Evidence> evidence) {

    /**
     * What a finding may rest on.
     *
     * @param file true for a file, false for a working paper
     */
    public record Evidence(UUID id, String name, boolean file) {}

    /** A demand with what has been written on it. */
    public record DemandLine(int seq, String text, FindingDraft finding) {}

    /** A working paper with the name of whoever wrote it, and the numbered paper made of it, if there is one. */
    public record NoteLine(
            NoteKind kind,
            LocalDate happenedOn,
            String place,
            String people,
            String text,
            boolean refused,
            @Nullable UUID documentId,
            String writer,
            Instant recordedAt) {}

    /** True if nothing must be added before the opinion may go to the head. */
    public boolean ready() {
        return checks.stream().noneMatch(CheckLine::blocks);
    }
}
