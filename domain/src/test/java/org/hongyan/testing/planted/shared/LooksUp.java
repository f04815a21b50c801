package org.hongyan.testing.planted.shared;

import org.hongyan.testing.planted.tenant.Residence;

/** Against the map: the lowest capability uses a higher one, and so makes a cycle. */
public final class LooksUp {
    Residence residence = new Residence();
}
