package org.hongyan.testing.planted.unheard;

/** Against the rule: a package the map does not name. */
public class OfTheMap {}
