package org.hongyan.admin.work;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hongyan.admin.faces.DoneNotes;
import org.hongyan.admin.faces.Texts;
import org.hongyan.matter.DeskViews;
import org.omnifaces.util.Faces;

/** The lists somebody keeps, and keeping the one now open. */
@Named
@RequestScoped
public class WorkViewsPage {

    @Inject
    private DeskViews views;

    @Inject
    private WorkPage page;

    @Inject
    private DoneNotes notes;

    private String name;
    private String address;

    @PostConstruct
    void open() {
        address = page.getAddress();
    }

    /** Keeps the list now open under that name. */
    public void keep() {
        views.keep(name, address);
        notes.say(Texts.text("work.views.kept", name.strip()));
        Faces.redirect(address.substring(1));
    }

    /** Forgets one of them. */
    public void forget(String which) {
        views.forget(which);
        notes.say(Texts.text("work.views.forgotten", which));
        Faces.redirect(address.substring(1));
    }

    public String getName() {
        return name;
    }

    public void setName(String newName) {
        name = newName;
    }

    /** Where the list is that would be kept; travels with the form, which is sent without the filters. */
    public String getAddress() {
        return address;
    }

    public void setAddress(String newAddress) {
        address = newAddress;
    }
}
