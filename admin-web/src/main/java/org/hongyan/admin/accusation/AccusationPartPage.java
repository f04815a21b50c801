package org.hongyan.admin.accusation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hongyan.accusation.PartAccusation;
import org.hongyan.attachment.Attachments;
import org.omnifaces.util.Faces;

/** The part that accuses leaves, sentence by sentence; the rest goes on. */
@Named
@RequestScoped
public class AccusationPartPage extends AccusationForm {

    @Inject
    private PartAccusation parting;

    @Inject
    private Attachments attachments;

    private List<PartAccusation.Text> texts;
    private String[] sentences = {};
    private String[] demands = {};
    private String[] files = {};
    private String title;

    /** Parts it and goes back to the case. */
    public void part() {
        String slip = parting.part(new PartAccusation.Order(
                getMatterId(),
                getChosen().petitionId(),
                isSitsThere(),
                Arrays.stream(sentences).map(Integer::valueOf).collect(Collectors.toSet()),
                ids(demands),
                ids(files),
                title));
        left("accusation.part.done", slip, "case/" + getMatterId());
    }

    private static Set<UUID> ids(String[] chosen) {
        return Arrays.stream(chosen).map(UUID::fromString).collect(Collectors.toSet());
    }

    /** The petitions of the matter. */
    public List<PartAccusation.Text> getTexts() {
        if (texts == null) {
            texts = parting.texts(getMatterId());
        }
        return texts;
    }

    /** The one in the address, else the first. */
    public PartAccusation.Text getChosen() {
        String asked = Faces.getRequestParameter("petition");
        return getTexts().stream()
                .filter(text -> text.petitionId().toString().equals(asked))
                .findFirst()
                .orElse(getTexts().get(0));
    }

    /** The sentences, to be marked. */
    public List<SelectItem> getLines() {
        List<String> said = getChosen().sentences();
        List<SelectItem> lines = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            lines.add(new SelectItem(Integer.toString(i), said.get(i).strip()));
        }
        return lines;
    }

    /** The demands, to be marked. */
    public List<SelectItem> getDemandLines() {
        return getMatter().demands().stream()
                .map(demand -> new SelectItem(demand.id().toString(), demand.text()))
                .toList();
    }

    /** The files, to be marked. */
    public List<SelectItem> getFileLines() {
        return attachments.ofMatter(getMatterId()).stream()
                .map(file -> new SelectItem(file.id().toString(), file.name()))
                .toList();
    }

    public String[] getSentences() {
        return sentences.clone();
    }

    public void setSentences(String[] newSentences) {
        sentences = newSentences.clone();
    }

    public String[] getDemands() {
        return demands.clone();
    }

    public void setDemands(String[] newDemands) {
        demands = newDemands.clone();
    }

    public String[] getFiles() {
        return files.clone();
    }

    public void setFiles(String[] newFiles) {
        files = newFiles.clone();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String newTitle) {
        title = newTitle;
    }
}
