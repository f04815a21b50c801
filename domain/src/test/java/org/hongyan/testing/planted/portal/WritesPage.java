package org.hongyan.testing.planted.portal;

import jakarta.inject.Named;
import jakarta.transaction.Transactional;

/** Against the rule: a page that opens a transaction. */
@Named
@Transactional
public class WritesPage {}
