package org.hongyan.admin.procedure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hongyan.admin.register.SubjectItems;
import org.hongyan.matter.Nature;
import org.hongyan.procedure.PartMatter;

/** Some demands of a letter become a matter of their own. */
@Named
@RequestScoped
public class ProcedurePartPage extends DecisionForm {

    /** What an accusation is has a page of its own. */
    private static final List<Nature> NATURES = Arrays.stream(Nature.values())
            .filter(nature -> nature != Nature.ACCUSATION)
            .toList();

    @Inject
    private PartMatter parting;

    @Inject
    private SubjectItems subjects;

    private String[] demands = {};
    private String title;
    private Nature nature;
    private String subject;

    /** Parts them off and goes back to the case. */
    public void part() {
        Set<UUID> chosen = Arrays.stream(demands).map(UUID::fromString).collect(Collectors.toSet());
        PartMatter.Parted parted = parting.part(new PartMatter.Order(getMatterId(), chosen, title, nature, subject));
        done("procedure.part", "case", "procedure.part.done", getMatter().number(), parted.number());
    }

    /** The demands, to be ticked. */
    public List<SelectItem> getDemandLines() {
        return getMatter().demands().stream()
                .map(demand -> new SelectItem(demand.id().toString(), demand.seq() + ". " + demand.text()))
                .toList();
    }

    public List<Nature> getNatures() {
        return NATURES;
    }

    public List<SelectItem> getSubjects() {
        return subjects.items();
    }

    @Override
    public String getRemarks() {
        return "";
    }

    public String[] getDemands() {
        return demands.clone();
    }

    public void setDemands(String[] newDemands) {
        demands = newDemands.clone();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String newTitle) {
        title = newTitle;
    }

    public Nature getNature() {
        return nature;
    }

    public void setNature(Nature newNature) {
        nature = newNature;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String newSubject) {
        subject = newSubject;
    }
}
