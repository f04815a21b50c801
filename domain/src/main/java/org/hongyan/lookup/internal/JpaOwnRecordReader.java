package org.hongyan.lookup.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.hongyan.commitment.Commitment;
import org.hongyan.hearing.Hearing;
import org.hongyan.hearing.PanelMember;
import org.hongyan.lookup.OwnRecord;
import org.hongyan.lookup.OwnRecord.OwnCommitment;
import org.hongyan.lookup.OwnRecord.OwnHearing;
import org.hongyan.lookup.OwnRecordReader;

/** Row security shows the proven matter's rows, and of those the petitioner's columns only. */
@ApplicationScoped
@Transactional
class JpaOwnRecordReader implements OwnRecordReader {

    private static final String HEARINGS = "select h.state as state, h.beginsAt as begins, h.place as place,"
            + " h.open as open, h.chairName as chair, h.panel as panel, h.cancelledBecause as because from Hearing h"
            + " where h.matterId = :matter order by h.beginsAt desc, h.id desc";

    private static final String PROMISES = "select c.byWhom as who, c.promise as promise, c.dueOn as due,"
            + " c.state as state, c.endedOn as ended, c.outcome as outcome from Commitment c"
            + " where c.matterId = :matter order by c.dueOn, c.id";

    private final EntityManager entities;

    /** For the proxy. */
    protected JpaOwnRecordReader() {
        this(null);
    }

    @Inject
    JpaOwnRecordReader(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public OwnRecord of(UUID matterId) {
        return new OwnRecord(
                rows(HEARINGS, matterId).stream()
                        .map(JpaOwnRecordReader::hearing)
                        .toList(),
                rows(PROMISES, matterId).stream()
                        .map(JpaOwnRecordReader::promise)
                        .toList());
    }

    private List<Tuple> rows(String query, UUID matterId) {
        return entities.createQuery(query, Tuple.class)
                .setParameter("matter", matterId)
                .getResultList();
    }

    private static OwnCommitment promise(Tuple row) {
        return new OwnCommitment(
                row.get("who", String.class),
                row.get("promise", String.class),
                row.get("due", LocalDate.class),
                row.get("state", Commitment.State.class),
                row.get("ended", LocalDate.class),
                row.get("outcome", String.class));
    }

    private static OwnHearing hearing(Tuple row) {
        return new OwnHearing(
                row.get("state", Hearing.State.class),
                row.get("begins", LocalDateTime.class),
                row.get("place", String.class),
                row.get("open", Boolean.class),
                row.get("chair", String.class),
                PanelMember.ofText(row.get("panel", String.class)),
                row.get("because", String.class));
    }
}
