package org.hongyan.attachment;

import java.util.List;
import org.hongyan.shared.FieldError;

/**
 * What became of files sent together: the good ones are kept whatever is wrong with the others.
 *
 * @param kept the files kept
 * @param wrong one error per file not kept, pointing to its place among those sent
 */
public record Received(List<AttachmentView> kept, List<FieldError> wrong) {}
