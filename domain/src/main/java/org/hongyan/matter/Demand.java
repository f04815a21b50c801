package org.hongyan.matter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hongyan.shared.Ids;

/** One of several requests in a matter (诉求); each gets its own finding. */
@Entity
@Table(name = "demand")
public class Demand {

    @Id
    private UUID id;

    @Column(name = "matter_id")
    private UUID matterId;

    private int seq;

    private String text;

    /** For JPA. */
    protected Demand() {}

    public Demand(UUID matterId, int seq, String text) {
        this.id = Ids.next();
        this.matterId = matterId;
        this.seq = seq;
        this.text = text;
    }

    public UUID id() {
        return id;
    }

    public UUID matterId() {
        return matterId;
    }

    /** Counted from 1. */
    public int seq() {
        return seq;
    }

    public String text() {
        return text;
    }
}
