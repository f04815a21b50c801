package org.hongyan.conduct;

import org.hongyan.shared.Refusal;

/** No office above works with the platform, or nobody handles the matter in a way that can be complained about here. */
public record NoHearerAbove() implements Refusal {}
