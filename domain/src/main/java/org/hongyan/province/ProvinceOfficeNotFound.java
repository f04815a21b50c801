package org.hongyan.province;

import org.hongyan.shared.Refusal;

/** There is no office of this code. */
public record ProvinceOfficeNotFound() implements Refusal {}
