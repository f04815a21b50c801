package org.hongyan.admin.desk;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.hongyan.staff.Desk;

/** Which of several desks this session works at. Only a wish: the posts of each request decide. */
@SessionScoped
public class ChosenDesk implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID deskId;

    public void choose(UUID newDeskId) {
        deskId = newDeskId;
    }

    /** The chosen desk if its posts still hold, else the first one, else null. */
    Desk among(List<Desk> desks) {
        return desks.stream()
                .filter(desk -> desk.id().equals(deskId))
                .findFirst()
                .orElse(desks.isEmpty() ? null : desks.get(0));
    }
}
