package org.hongyan.testing.planted.staff;

import org.hongyan.testing.planted.tenant.internal.Hidden;

/** Against the rule: somebody else's internals. */
public class Peeks {
    Hidden hidden;
}
