package org.hongyan.testing.planted.matter;

/** Against the rule: a name that says nothing. */
public class MatterHelper {}
