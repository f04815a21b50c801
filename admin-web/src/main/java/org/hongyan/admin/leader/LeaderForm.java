package org.hongyan.admin.leader;

import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hongyan.admin.reply.ReplyForm;
import org.hongyan.leader.LeaderChoice;
import org.hongyan.leader.LeaderPaper;
import org.hongyan.leader.LeaderReader;

/** What every page of a leader's paper asks: which leader, chosen here or typed. */
public abstract class LeaderForm extends ReplyForm {

    @Inject
    private LeaderReader reader;

    private String leaderId;
    private String leader;
    private String post;

    protected LeaderReader reader() {
        return reader;
    }

    /** What was chosen or typed. */
    protected LeaderChoice choice() {
        return new LeaderChoice(chosen(leaderId), leader, post);
    }

    /** Chooses again who stood in a paper that was sent back. */
    protected void refill(LeaderPaper paper) {
        leaderId = paper.leaderId() == null ? null : paper.leaderId().toString();
        leader = paper.leaderId() == null ? paper.leader() : null;
        post = paper.post();
    }

    /** Leaders of the own body who need not keep away. */
    public List<SelectItem> getLeaders() {
        return people(reader.leaders(getMatterId()));
    }

    /** Whom a leader may tell to see to something. */
    public List<SelectItem> getUnits() {
        return units(reader.units(getMatterId()));
    }

    /** Name of a unit. */
    public String unit(UUID unitId) {
        return reader.unit(unitId);
    }

    public String getLeaderId() {
        return leaderId;
    }

    public void setLeaderId(String newLeaderId) {
        leaderId = newLeaderId;
    }

    public String getLeader() {
        return leader;
    }

    public void setLeader(String newLeader) {
        leader = newLeader;
    }

    public String getPost() {
        return post;
    }

    public void setPost(String newPost) {
        post = newPost;
    }
}
