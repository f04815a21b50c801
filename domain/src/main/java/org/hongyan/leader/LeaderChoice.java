package org.hongyan.leader;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A leader as chosen or typed.
 *
 * @param personId somebody of the own body; null for a leader without an account here, whose name is typed
 * @param name typed name; not read where somebody was chosen
 * @param post what the leader is, as printed
 */
public record LeaderChoice(@Nullable UUID personId, String name, String post) {}
