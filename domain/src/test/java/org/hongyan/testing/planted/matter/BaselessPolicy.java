package org.hongyan.testing.planted.matter;

/** Against the rule: a policy without its article. */
public class BaselessPolicy {}
