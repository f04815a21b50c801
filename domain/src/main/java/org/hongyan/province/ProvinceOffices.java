package org.hongyan.province;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The offices of the province for its administrators; whoever is none sees no gaps and nobody at work. */
public interface ProvinceOffices {

    /** One page, in the order of places and codes, so that an office stands under the one above it. */
    List<ProvinceOffice> page(ProvinceOfficeQuery query);

    /** How many offices are in each state; all states are there. */
    Map<OfficeState, Integer> counts();

    /** One office with what it lacks. */
    Optional<OfficeSheet> byCode(String code);
}
