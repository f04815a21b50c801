package org.hongyan.notice;

import java.util.Map;
import java.util.UUID;

/**
 * What petitioners are to be told.
 *
 * @param key {@code notice_key} of the lifecycle table, or {@link Notices#RECEIPT}
 * @param officeId office that tells
 * @param bodyId body that tells
 * @param matterId the matter
 * @param number number of the petition or matter, as the petitioner knows it
 * @param args further named arguments of the text; ISO dates are written out, an absent argument leaves its sentence out
 */
public record NoticeAbout(
        String key, UUID officeId, UUID bodyId, UUID matterId, String number, Map<String, String> args) {}
