package org.hongyan.admin.accusation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.hongyan.accusation.ReadSlips;
import org.hongyan.accusation.SealedDoor;
import org.omnifaces.util.Faces;

/** The slips of the own body: number, day, channel. */
@Named
@RequestScoped
public class AccusationSlipsPage {

    @Inject
    private ReadSlips read;

    private List<SealedDoor.Slip> slips;

    public List<SealedDoor.Slip> getSlips() {
        if (slips == null) {
            slips = read.list();
        }
        return slips;
    }

    /** Sends the paper of a slip. */
    public void paper(UUID slipId, String number) throws IOException {
        Faces.sendFile(read.paper(slipId), number + ".pdf", true);
    }
}
