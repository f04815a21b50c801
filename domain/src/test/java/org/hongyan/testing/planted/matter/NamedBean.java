package org.hongyan.testing.planted.matter;

import jakarta.inject.Named;

/** Against the rule: a bean of the pages inside the domain. */
@Named
public class NamedBean {}
