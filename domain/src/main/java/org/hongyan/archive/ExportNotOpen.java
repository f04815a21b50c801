package org.hongyan.archive;

import org.hongyan.shared.Refusal;

/** The file was not released to the caller, or the days to fetch it are over. */
public record ExportNotOpen() implements Refusal {}
