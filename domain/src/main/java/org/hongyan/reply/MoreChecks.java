package org.hongyan.reply;

import java.util.List;
import org.hongyan.matter.Matter;

/** Lines that another capability adds to the check list before signing: an open hearing, an opinion still outstanding. */
public interface MoreChecks {

    /** The lines of that matter, met ones too; empty where there is nothing to look at. */
    List<CheckLine> of(Matter matter);
}
