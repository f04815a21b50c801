package org.hongyan.portal.disc;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hongyan.accusation.AccusationInput;
import org.hongyan.accusation.AccusationNature;
import org.hongyan.accusation.AccusationText;
import org.hongyan.accusation.SubmitAccusation;
import org.hongyan.attachment.MediaKind;
import org.hongyan.portal.faces.ChosenFiles;
import org.hongyan.portal.faces.FormPage;
import org.hongyan.portal.faces.Option;
import org.hongyan.portal.faces.Texts;
import org.hongyan.shared.FieldError;
import org.omnifaces.util.Faces;

/**
 * Writing to the discipline line: one page, nothing kept before it is sent, sealed when it is. What is wrong is shown with
 * everything that was typed; the receipt stands in the answer to the form and nowhere else.
 */
@Named("discWritePage")
@RequestScoped
public class DiscWritePage {

    private static final String FILES = "files";
    private static final String FORM = "once";

    @Inject
    private SubmitAccusation submit;

    @Inject
    private DiscPage page;

    @Inject
    private FormPage form;

    private String sitsThere;
    private String nature;
    private String name;
    private String unit;
    private String post;
    private String facts;
    private String own;
    private String phone;
    private String address;
    private SubmitAccusation.Ticket ticket;

    /** Seals and hands it in. */
    public void send() {
        AccusationInput input = new AccusationInput(
                "yes".equals(sitsThere),
                nature == null || nature.isEmpty() ? null : AccusationNature.valueOf(nature),
                List.of(new AccusationText.Accused(name, unit, post)),
                facts,
                own,
                phone,
                address,
                ChosenFiles.of(FILES));
        if (sitsThere == null) {
            List<FieldError> errors = new ArrayList<>(List.of(new FieldError("/sitsThere", "sitsThere.missing")));
            errors.addAll(input.check());
            form.show(errors);
            return;
        }
        ticket = submit.submit(page.getFrom(), UUID.fromString(getOnce()), input);
    }

    public List<Option> getPlaces() {
        return List.of(
                new Option("no", Texts.text("disc.sits.no"), Texts.text("disc.sits.noHint")),
                new Option("yes", Texts.text("disc.sits.yes"), Texts.text("disc.sits.yesHint")));
    }

    public List<Option> getNatures() {
        List<Option> options = new ArrayList<>();
        Arrays.stream(AccusationNature.values())
                .forEach(one -> options.add(
                        new Option(one.name(), Texts.of(one), one.finance() ? Texts.text("disc.nature.finance") : "")));
        return options;
    }

    /** Makes the same form recognisable when it is sent twice. */
    public String getOnce() {
        String sent = Faces.getRequestParameter(FORM);
        return sent != null && sent.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? sent
                : UUID.randomUUID().toString();
    }

    public boolean isSent() {
        return ticket != null;
    }

    /** False where the same form came again: its code was shown then. */
    public boolean isFirst() {
        return !ticket.code().isEmpty();
    }

    public SubmitAccusation.Ticket getTicket() {
        return ticket;
    }

    /** The code in groups of six, as it is read out. */
    public List<String> getGroups() {
        return List.of(ticket.code().split("(?<=\\G.{6})"));
    }

    public String getAccept() {
        return MediaKind.accept();
    }

    public int getMax() {
        return AccusationInput.MAX_FACTS;
    }

    public String getSitsThere() {
        return sitsThere;
    }

    public void setSitsThere(String newSitsThere) {
        sitsThere = newSitsThere;
    }

    public String getNature() {
        return nature;
    }

    public void setNature(String newNature) {
        nature = newNature;
    }

    public String getName() {
        return name;
    }

    public void setName(String newName) {
        name = newName;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String newUnit) {
        unit = newUnit;
    }

    public String getPost() {
        return post;
    }

    public void setPost(String newPost) {
        post = newPost;
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String newFacts) {
        facts = newFacts;
    }

    public String getOwn() {
        return own;
    }

    public void setOwn(String newOwn) {
        own = newOwn;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String newPhone) {
        phone = newPhone;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String newAddress) {
        address = newAddress;
    }
}
