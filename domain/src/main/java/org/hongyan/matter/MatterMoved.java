package org.hongyan.matter;

import java.util.Map;

/**
 * A matter has made a step; fired inside the transaction, for whoever tells the petitioner or keeps figures.
 *
 * @param args named arguments for the notice, for example the receiver's name or a date (ISO)
 */
public record MatterMoved(Matter matter, LifecycleRow row, Map<String, String> args) {}
