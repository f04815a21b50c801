package org.hongyan.handover;

import java.util.UUID;

/** The two ends of a handover. */
public record Ends(UUID senderOfficeId, UUID senderBodyId, UUID receiverOfficeId, UUID receiverBodyId) {}
