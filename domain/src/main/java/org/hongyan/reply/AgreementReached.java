package org.hongyan.reply;

import java.util.List;
import org.hongyan.document.RecordContent.Performance;
import org.hongyan.matter.Matter;

/** The parties have signed an agreement; fired inside the transaction. */
public record AgreementReached(Matter matter, List<Performance> performances) {}
