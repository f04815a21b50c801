package org.hongyan.petition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hongyan.matter.Matter;
import org.hongyan.staff.Actor;

/** The class of a matter in the register of a people's congress; nobody else sees it. */
@Entity
@Table(name = "congress_mark")
public class CongressMark {

    @Id
    @Column(name = "matter_id")
    private UUID matterId;

    @Column(name = "office_id")
    private UUID officeId;

    @Column(name = "body_id")
    private UUID bodyId;

    @Enumerated(EnumType.STRING)
    private CongressWish wish;

    @Enumerated(EnumType.STRING)
    private CongressPower power;

    @Column(name = "marked_by")
    private UUID markedBy;

    @Column(name = "marked_on")
    private LocalDate markedOn;

    /** For JPA. */
    protected CongressMark() {}

    CongressMark(Matter matter, CongressClass chosen, Actor clerk, LocalDate on) {
        matterId = matter.id();
        officeId = clerk.officeId();
        bodyId = clerk.bodyId();
        wish = chosen.wish();
        power = chosen.power();
        markedBy = clerk.personId();
        markedOn = on;
    }

    /** What was chosen. */
    public CongressClass chosen() {
        return new CongressClass(wish, power);
    }
}
