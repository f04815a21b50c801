package org.hongyan.testing.planted.tenant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hongyan.testing.planted.shared.Sound;

/** Against the rule: an entity with a setter. */
@Entity
public class Residence {
    @Id
    private long id;

    private Sound sound;

    public void setId(long newId) {
        id = newId;
    }

    Sound soundOf(long other) {
        return id == other ? sound : null;
    }
}
