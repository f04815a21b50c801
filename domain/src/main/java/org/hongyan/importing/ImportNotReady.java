package org.hongyan.importing;

import org.hongyan.shared.Refusal;

/** It is still read, runs already, or has ended. */
public record ImportNotReady(RegisterImport.State state) implements Refusal {}
