package org.hongyan.admin.work;

import org.hongyan.shared.Refusal;

/** The address names a view of the work list that does not exist. */
public record NoSuchView() implements Refusal {}
