package org.hongyan.admin.passing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import org.hongyan.attachment.TidyFiles;
import org.hongyan.audit.SealBook;
import org.hongyan.audit.SealTimelines;
import org.hongyan.audit.Timelines;
import org.hongyan.importing.ForgetImports;
import org.hongyan.indicator.CountIndicators;
import org.hongyan.petition.ForgetUnfinished;
import org.hongyan.search.IndexTexts;
import org.hongyan.staff.Actor;
import org.hongyan.staff.CurrentActor;

/** Forgets what was kept for a while only, and looks again at files that could not be scanned. */
@ApplicationScoped
public class Housekeeping {

    private static final int MOST_ROUNDS = 100;

    @Inject
    private ForgetUnfinished unfinished;

    @Inject
    private ForgetImports imports;

    @Inject
    private TidyFiles files;

    @Inject
    private SealTimelines seals;

    @Inject
    private IndexTexts texts;

    @Inject
    private Timelines timelines;

    @Inject
    private SealBook book;

    @Inject
    private CountIndicators indicators;

    @Inject
    private CurrentActor actors;

    /** Seals the timelines that have grown, then writes the digests down outside of the database. */
    @ActivateRequestContext
    public void seal() {
        actors.become(Actor.system(null, null));
        seals.seal();
        book.add(timelines.seals(book.last()));
    }

    /** Counts the summaries again until they say what the book says, but leaves the rest of a big change to the next run. */
    @ActivateRequestContext
    public void count() {
        actors.become(Actor.system(null, null));
        int rounds = 0;
        while (rounds < MOST_ROUNDS && indicators.count() > 0) {
            rounds++;
        }
    }

    /** Puts what was said into the index, until nothing waits. */
    @ActivateRequestContext
    public void index() {
        actors.become(Actor.system(null, null));
        int done;
        do {
            done = texts.index();
        } while (done > 0);
    }

    /** One round. */
    @ActivateRequestContext
    public void run() {
        actors.become(Actor.system(null, null));
        unfinished.forget();
        imports.forget();
        files.rescan();
        files.collect();
    }
}
