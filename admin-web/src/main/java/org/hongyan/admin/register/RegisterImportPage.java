package org.hongyan.admin.register;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.UUID;
import org.hongyan.admin.faces.Uploads;
import org.hongyan.importing.BringTable;
import org.hongyan.importing.Imports;
import org.hongyan.importing.RegisterImport;
import org.hongyan.staff.CurrentActor;
import org.omnifaces.util.Faces;

/** A clerk brings a table, and sees those brought before. */
@Named
@RequestScoped
public class RegisterImportPage {

    @Inject
    private BringTable bringing;

    @Inject
    private Imports imports;

    @Inject
    private ImportRunner runner;

    @Inject
    private CurrentActor actors;

    private List<RegisterImport> own;
    private Part file;

    @PostConstruct
    void open() {
        own = imports.own();
    }

    /** Keeps the file, has it read, and shows how far it is. */
    public void bring() {
        UUID id = bringing.bring(Uploads.of(file).stream().findFirst().orElse(null));
        runner.start(id, actors.get());
        Faces.redirect("register/table/%s", id);
    }

    public List<RegisterImport> getOwn() {
        return own;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part newFile) {
        file = newFile;
    }
}
