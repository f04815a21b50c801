package org.hongyan.reply;

import java.time.LocalDate;
import java.util.UUID;
import org.hongyan.document.DocumentLine;
import org.hongyan.matter.Matter;

/**
 * A signed document has been served on one petitioner; fired inside the transaction, after whatever follows for clocks.
 *
 * @param lastOn day of the last service once everybody has been served, else null
 */
public record DocumentServed(Matter matter, DocumentLine document, UUID petitionerId, LocalDate lastOn) {}
