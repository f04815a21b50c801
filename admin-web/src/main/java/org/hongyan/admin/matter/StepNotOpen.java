package org.hongyan.admin.matter;

import java.util.UUID;
import org.hongyan.shared.Refusal;

/**
 * The page of a step that the desk cannot take now: another body holds the matter, another post is needed, or the
 * matter has moved on.
 *
 * @param holder the body that holds it, as offices speak of it
 * @param matterId for the way back to the case
 */
public record StepNotOpen(String number, String holder, UUID matterId) implements Refusal {}
