package org.hongyan.admin.reply;

import java.time.LocalDate;
import org.hongyan.document.RecordContent.Performance;

/** One thing to be performed in the form of an agreement; a row left empty is nothing. */
public class PerformanceRow {

    private String who;
    private String what;
    private LocalDate until;

    boolean isEmpty() {
        return (who == null || who.isBlank()) && (what == null || what.isBlank()) && until == null;
    }

    Performance performance() {
        return new Performance(who == null ? "" : who.strip(), what == null ? "" : what.strip(), until);
    }

    public String getWho() {
        return who;
    }

    public void setWho(String newWho) {
        who = newWho;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String newWhat) {
        what = newWhat;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate newUntil) {
        until = newUntil;
    }
}
