package org.hongyan.tenant;

/**
 * What petitions are about (内容分类).
 *
 * @param code six digits, two for each level, rest zero
 * @param parentCode null for a subject of the first level
 */
public record Subject(String code, String name, String parentCode) {}
