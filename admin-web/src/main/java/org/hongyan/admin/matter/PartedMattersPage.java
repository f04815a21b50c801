package org.hongyan.admin.matter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hongyan.petition.Petition;
import org.hongyan.petition.Petitions;

/** The other matters made of the petition of the case, as far as the viewer may open them. */
@Named
@RequestScoped
public class PartedMattersPage {

    @Inject
    private CasePage cases;

    @Inject
    private Petitions petitions;

    private List<Petition> all;

    /** Read once. */
    public List<Petition> getAll() {
        if (all == null) {
            List<Petition> own = petitions.ofMatter(cases.getMatter().id());
            all = own.isEmpty()
                    ? List.of()
                    : petitions.partsOf(own.get(0).whole()).stream()
                            .filter(part ->
                                    !part.matterId().equals(cases.getMatter().id()))
                            .toList();
        }
        return all;
    }
}
