package org.hongyan.attachment;

import java.time.Instant;
import java.util.UUID;

/**
 * A file as lists show it.
 *
 * @param name safe name, ending as its kind demands
 * @param size in bytes
 * @param ofPetitioner true if the petitioner sent it, false if a body added it
 */
public record AttachmentView(
        UUID id,
        String name,
        MediaKind kind,
        long size,
        AttachmentState state,
        boolean ofPetitioner,
        Instant uploadedAt) {}
