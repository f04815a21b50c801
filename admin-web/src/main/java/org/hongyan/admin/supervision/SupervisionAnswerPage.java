package org.hongyan.admin.supervision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hongyan.admin.desk.DeskPage;
import org.hongyan.admin.matter.HandoverTree;
import org.hongyan.admin.reply.ReplyForm;
import org.hongyan.supervision.AnswerSupervision;
import org.hongyan.supervision.Follow;
import org.hongyan.supervision.Supervision;
import org.hongyan.supervision.Supervisions;

/** The body asked answers in writing whether it follows. */
@Named
@RequestScoped
public class SupervisionAnswerPage extends ReplyForm {

    @Inject
    private Supervisions supervisions;

    @Inject
    private AnswerSupervision answering;

    @Inject
    private HandoverTree names;

    @Inject
    private DeskPage desk;

    private Supervision asked;
    private boolean read;
    private Follow follow;
    private String answer;

    /** Answers and goes back to the case. */
    public void send() {
        String supervisor = getSupervisor();
        answering.answer(getMatterId(), follow, answer);
        done(
                "supervision.answer",
                "case",
                "supervision.answer.done",
                getMatter().number(),
                supervisor);
    }

    /** What waits for an answer, null if nothing does. */
    public Supervision getAsked() {
        if (!read) {
            asked = supervisions.asked(getMatterId(), desk.getDesk().bodyId()).orElse(null);
            read = true;
        }
        return asked;
    }

    public String getSupervisor() {
        return getAsked() == null ? "" : names.name(getAsked().bodyId());
    }

    public Follow[] getFollows() {
        return Follow.values();
    }

    public Follow getFollow() {
        return follow;
    }

    public void setFollow(Follow newFollow) {
        follow = newFollow;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String newAnswer) {
        answer = newAnswer;
    }
}
