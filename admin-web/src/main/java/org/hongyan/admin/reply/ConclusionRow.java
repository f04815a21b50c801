package org.hongyan.admin.reply;

/** What an investigation says about one demand. */
public class ConclusionRow {

    private final int seq;
    private final String demand;
    private String conclusion = "";

    ConclusionRow(int seq, String demand) {
        this.seq = seq;
        this.demand = demand;
    }

    public int getSeq() {
        return seq;
    }

    public String getDemand() {
        return demand;
    }

    public String getConclusion() {
        return conclusion;
    }

    public void setConclusion(String newConclusion) {
        conclusion = newConclusion == null ? "" : newConclusion;
    }
}
