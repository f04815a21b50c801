package org.hongyan.portal.conduct;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongyan.conduct.ComplainOfConduct;
import org.hongyan.conduct.ConductAbout;
import org.hongyan.conduct.ConductTarget;
import org.hongyan.conduct.OwnComplaint;
import org.hongyan.portal.faces.Format;
import org.hongyan.portal.faces.Option;
import org.hongyan.portal.faces.Texts;
import org.hongyan.portal.my.MyPage;
import org.omnifaces.util.Faces;

/** {@code /conduct}: the petitioner complains about the conduct of who handles the matter, and reads the answer. */
@Named("conductPage")
@RequestScoped
public class ConductPage {

    private final MyPage my;
    private final ComplainOfConduct conduct;
    private List<ConductTarget> targets;
    private List<OwnComplaint> own;
    private String about;
    private String said;

    /** For the proxy. */
    protected ConductPage() {
        this(null, null);
    }

    @Inject
    public ConductPage(MyPage my, ComplainOfConduct conduct) {
        this.my = my;
        this.conduct = conduct;
    }

    private List<ConductTarget> targets() {
        if (targets == null) {
            targets = my.isOpen() ? conduct.targets(my.getStatus().number()) : List.of();
        }
        return targets;
    }

    /** True where an office above hears it. */
    public boolean isPossible() {
        return !targets().isEmpty();
    }

    /** True where there is more than one to choose from. */
    public boolean isChoice() {
        return targets().size() > 1;
    }

    /** About whom. */
    public List<Option> getTargets() {
        return targets().stream()
                .map(one -> new Option(
                        one.about().name(),
                        one.bodyName(),
                        Texts.text("conduct.hearer", one.about(), one.hearerName())))
                .toList();
    }

    /** Who will read it. */
    public String getGoesTo() {
        String hearers =
                targets().stream().map(ConductTarget::hearerName).distinct().collect(Collectors.joining("、"));
        return Texts.text("conduct.goesTo", hearers);
    }

    /** Own complaints, the latest first. */
    public List<OwnComplaint> getOwn() {
        if (own == null) {
            own = my.isOpen() ? conduct.own(my.getStatus().number()) : List.of();
        }
        return own;
    }

    /** About whom, since when, and until when it is answered or what was found. */
    public String line(OwnComplaint one) {
        return one.open()
                ? Texts.text("conduct.waiting", Format.plainDate(one.madeOn()), Format.plainDate(one.dueOn()))
                : Texts.text(
                        "conduct.answered",
                        Format.plainDate(one.madeOn()),
                        Format.plainDate(one.answeredOn()),
                        one.finding());
    }

    /** Hands it in; back to the page, which shows it. */
    public void complain() {
        ConductAbout chosen = isChoice()
                ? Stream.of(ConductAbout.values())
                        .filter(known -> known.name().equals(about))
                        .findFirst()
                        .orElse(null)
                : targets().stream().map(ConductTarget::about).findFirst().orElse(ConductAbout.BODY);
        conduct.complain(my.getStatus().number(), chosen, said);
        Faces.redirect("/conduct?made");
    }

    /** True right after it was handed in. */
    public boolean isMade() {
        return my.isOpen() && Faces.getRequestParameter("made") != null;
    }

    public int getMax() {
        return ComplainOfConduct.MAX;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String newAbout) {
        about = newAbout;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String newSaid) {
        said = newSaid;
    }
}
