package org.hongyan.portal.my;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hongyan.lookup.PublicStatus;
import org.hongyan.portal.lookup.ProofCookie;
import org.omnifaces.util.Faces;

/** The other matters made of the petition at {@code /my}; the same code opens them. */
@Named("myPartsPage")
@RequestScoped
public class MyPartsPage {

    private final MyPage my;
    private final ProofCookie proof;

    /** For the proxy. */
    protected MyPartsPage() {
        this(null, null);
    }

    @Inject
    public MyPartsPage(MyPage my, ProofCookie proof) {
        this.my = my;
        this.proof = proof;
    }

    public List<PublicStatus.PartedMatter> getAll() {
        return my.isOpen() ? my.getStatus().parts() : List.of();
    }

    /** Shows that one; nothing happens where it is none of them. */
    public void open(String number) {
        if (getAll().stream().anyMatch(part -> part.number().equals(number))) {
            proof.turnTo(Faces.getResponse(), number);
        }
        Faces.redirect("/my");
    }
}
