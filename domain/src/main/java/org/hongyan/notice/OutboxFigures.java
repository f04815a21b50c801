package org.hongyan.notice;

/**
 * How a lane is doing.
 *
 * @param depth messages waiting
 * @param oldestSeconds age of the oldest waiting, in seconds
 * @param dead messages laid aside
 */
public record OutboxFigures(Lane lane, long depth, long oldestSeconds, long dead) {}
