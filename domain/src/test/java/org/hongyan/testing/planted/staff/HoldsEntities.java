package org.hongyan.testing.planted.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import org.hongyan.testing.planted.tenant.Residence;

/** Against the rule: an entity of another capability inside a list. */
@Entity
public class HoldsEntities {
    @Id
    private long id;

    private List<Residence> residences;

    List<Residence> at(long other) {
        return id == other ? residences : List.of();
    }
}
