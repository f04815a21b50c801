package org.hongyan.archive;

import java.util.Optional;
import org.hongyan.attachment.Upload;
import org.hongyan.document.RecordContent.Filed;
import org.hongyan.document.Sheet;

/**
 * One numbered part of a case file that is taken out.
 *
 * @param name file name inside the archive; empty for a part that is kept back
 * @param sheet what a bound copy prints of it; empty for a file, which is bound as it is
 * @param source opens its bytes once; empty for a part that may not be given out, such as a file not yet scanned
 */
record FilePart(int number, String name, Filed line, Optional<Sheet> sheet, Optional<Upload.Source> source) {}
