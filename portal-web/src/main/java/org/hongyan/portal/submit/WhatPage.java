package org.hongyan.portal.submit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.hongyan.matter.Nature;
import org.hongyan.petition.PetitionChecks;
import org.hongyan.portal.faces.Option;
import org.hongyan.portal.faces.Texts;

/** What happened. */
@Named("whatPage")
@RequestScoped
public class WhatPage {

    private final SubmitPage page;

    /** For the proxy. */
    protected WhatPage() {
        this(null);
    }

    @Inject
    public WhatPage(SubmitPage page) {
        this.page = page;
    }

    public void go() {
        page.keepAndGoOn("/nature", "/title", "/content");
    }

    public List<Option> getNatures() {
        return Stream.of(Nature.CLAIM, Nature.SUGGESTION, Nature.OTHER)
                .map(nature -> new Option(
                        nature.name(),
                        Texts.text("submit.nature." + nature.name()),
                        Texts.text("submit.nature." + nature.name() + ".hint")))
                .toList();
    }

    public int getMaxContent() {
        return PetitionChecks.MAX_CONTENT;
    }
}
