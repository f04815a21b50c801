package org.hongyan.reply;

import java.time.LocalDate;
import org.hongyan.shared.Refusal;

/** The document was served on this representative before. */
public record ServedBefore(LocalDate servedOn) implements Refusal {}
