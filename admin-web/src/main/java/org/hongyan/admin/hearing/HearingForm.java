package org.hongyan.admin.hearing;

import jakarta.inject.Inject;
import org.hongyan.admin.reply.ReplyForm;
import org.hongyan.hearing.Hearing;
import org.hongyan.hearing.HearingReader;

/** What every page about a hearing needs beside the matter. */
public abstract class HearingForm extends ReplyForm {

    @Inject
    private HearingReader reader;

    private Hearing hearing;
    private boolean read;

    protected HearingReader reader() {
        return reader;
    }

    /** The open hearing, null if there is none. */
    public Hearing getHearing() {
        if (!read) {
            hearing = reader.open(getMatterId()).orElse(null);
            read = true;
        }
        return hearing;
    }
}
