package org.hongyan.admin.register;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.hongyan.admin.faces.Texts;
import org.hongyan.attachment.AttachFile;
import org.hongyan.attachment.Received;
import org.hongyan.attachment.Upload;
import org.hongyan.matching.FindMatches;
import org.hongyan.matching.Proposal;
import org.hongyan.petition.CaseFile;
import org.hongyan.petition.CaseFiles;
import org.hongyan.petition.Receipt;
import org.hongyan.petition.RegisterPetition;

/** Registers one with its scans, and looks what its clerk should know of it at once. */
@Dependent
class Registering implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RegisterPetition register;

    @Inject
    private AttachFile attach;

    @Inject
    private CaseFiles files;

    @Inject
    private FindMatches finder;

    Registered enter(RegisterPetition.Command command, List<Upload> scans) {
        Receipt receipt = register.register(command);
        keep(receipt.matterId(), scans);
        CaseFile.Letter letter = files.of(receipt.matterId()).petitions().get(0);
        return new Registered(
                receipt,
                command.receivedOn(),
                letter.headCount(),
                letter.aboveLevel(),
                finder.of(receipt.matterId()).stream().filter(Proposal::repeat).count());
    }

    /** The petition is registered whatever is wrong with a scan; wrong ones are named beside the receipt. */
    private void keep(UUID matterId, List<Upload> scans) {
        if (scans.isEmpty()) {
            return;
        }
        Received received = attach.toMatter(matterId, scans);
        received.wrong().forEach(error -> {
            String text = Texts.of(error);
            FacesContext.getCurrentInstance()
                    .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        });
    }
}
