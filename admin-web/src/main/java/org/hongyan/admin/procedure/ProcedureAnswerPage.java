package org.hongyan.admin.procedure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.Nature;
import org.hongyan.matter.Transition;
import org.hongyan.procedure.Adoption;
import org.hongyan.procedure.AnswerAtOnce;
import org.hongyan.procedure.PrepareAnswer;

/** A suggestion, a question or a simple matter is answered: at once by the office, or by the handler through the head. */
@Named
@RequestScoped
public class ProcedureAnswerPage extends DecisionForm {

    @Inject
    private PrepareAnswer answers;

    @Inject
    private AnswerAtOnce atOnce;

    private Adoption adoption;
    private String answer;

    /** Answers now, or puts the answer before the head. */
    public void send() {
        if (isNow()) {
            atOnce.answer(getMatterId(), adoption, answer);
            done(
                    "procedure.answer",
                    "reply/serve",
                    "procedure.answer.done",
                    getMatter().number());
        } else {
            answers.prepare(getMatterId(), adoption, answer);
            prepared("answer");
        }
    }

    /** True before anybody handles it: the office answers without a second signature. */
    public boolean isNow() {
        return getMatter().state() == MatterState.REGISTERED;
    }

    public boolean isSuggestion() {
        return getMatter().nature() == Nature.SUGGESTION;
    }

    public Adoption[] getAdoptions() {
        return Adoption.values();
    }

    @Override
    public String getRemarks() {
        return remarksOn(Transition.ANSWER_ACCEPTED);
    }

    public Adoption getAdoption() {
        return adoption;
    }

    public void setAdoption(Adoption newAdoption) {
        adoption = newAdoption;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String newAnswer) {
        answer = newAnswer;
    }
}
