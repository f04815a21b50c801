package org.hongyan.admin.desk;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.staff.Desk;
import org.hongyan.staff.Desks;

/** Which of several desks this session works at. Only a wish: the posts of each request decide. */
@SessionScoped
public class ChosenDesk implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID deskId;

    /** Who signed in; asked once, and anew on another server. Whether the posts still hold is asked at every request. */
    private transient volatile Desks.Person person;

    /** The member of staff of that name, asked for where it is not known yet. */
    Optional<Desks.Person> person(String username, Desks desks) {
        Desks.Person known = person;
        if (known != null && known.username().equals(username)) {
            return Optional.of(known);
        }
        Optional<Desks.Person> found = desks.person(username);
        found.ifPresent(one -> person = one);
        return found;
    }

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
