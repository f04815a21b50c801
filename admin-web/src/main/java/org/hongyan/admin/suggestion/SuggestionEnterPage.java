package org.hongyan.admin.suggestion;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hongyan.shared.RefusedException;
import org.hongyan.suggestion.DeputySuggestion;
import org.hongyan.suggestion.SuggestionInput;
import org.hongyan.suggestion.SuggestionNotPossible;
import org.hongyan.suggestion.WriteSuggestion;

/** A suggestion is entered, or a draft worded anew. */
@Named
@RequestScoped
public class SuggestionEnterPage extends SuggestionForm {

    @Inject
    private WriteSuggestion write;

    private String deputies;
    private String topic;
    private String facts;
    private String proposal;

    @PostConstruct
    void open() {
        if (!named()) {
            return;
        }
        DeputySuggestion one = getSuggestion();
        if (one.state() != DeputySuggestion.State.DRAFT) {
            throw new RefusedException(new SuggestionNotPossible(one.number(), one.state()));
        }
        deputies = one.deputies();
        topic = one.topic();
        facts = one.facts();
        proposal = one.proposal();
    }

    /** Keeps the draft. */
    public void keep() {
        done(
                write.write(named() ? getId() : null, new SuggestionInput(deputies, topic, facts, proposal)),
                "suggestion.enter.kept");
    }

    /** Where the draft is shown, the list for a new one. */
    public String getBack() {
        return named() ? "/suggestion/item/" + getId() : "/suggestion/list";
    }

    public String getDeputies() {
        return deputies;
    }

    public void setDeputies(String newDeputies) {
        deputies = newDeputies;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String newTopic) {
        topic = newTopic;
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String newFacts) {
        facts = newFacts;
    }

    public String getProposal() {
        return proposal;
    }

    public void setProposal(String newProposal) {
        proposal = newProposal;
    }
}
